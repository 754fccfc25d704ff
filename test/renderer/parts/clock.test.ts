import { expect, test } from "vitest";
import { type Clock, clockElsewhere } from "../../../renderer/parts/clock.ts";

const clock = (state: Clock["state"], more: Partial<Clock>): Clock => ({
  state,
  startedAt: null,
  dueAt: null,
  agreedDueAt: null,
  sentAt: null,
  words: "",
  short: "",
  ...more,
});
const now = new Date("2026-03-11T21:55:00.000Z"); // Thu 12 Mar, 8:55 am in Sydney

test("due today it names the client and the time, and leaves the zone out", () => {
  const due = clock("soon", { dueAt: "2026-03-12T06:55:00.000Z", short: "9 h" });
  expect(clockElsewhere("Banksia Mutual", due, "Australia/Sydney", now)).toBe("Banksia Mutual, due 5:55 pm, 9 h left");
});

test("due on another day of that zone it names the day", () => {
  const due = clock("running", { dueAt: "2026-03-13T04:10:00.000Z", short: "30 h" });
  expect(clockElsewhere("Rivers and Ports", due, "Australia/Sydney", now)).toBe(
    "Rivers and Ports, due Fri 3:10 pm, 30 h left",
  );
  expect(clockElsewhere("Rivers and Ports", due, "Pacific/Honolulu", now)).toContain("due Thu 6:10 pm");
});

test("a time agreed with the client counts before the original", () => {
  const due = clock("soon", {
    dueAt: "2026-03-12T06:55:00.000Z",
    agreedDueAt: "2026-03-12T08:00:00.000Z",
    short: "11 h",
  });
  expect(clockElsewhere("Banksia Mutual", due, "Australia/Sydney", now)).toContain("due 7:00 pm");
});

test("a long name gives way to the time", () => {
  const due = clock("soon", { dueAt: "2026-03-12T06:55:00.000Z", short: "9 h" });
  const long = "Department of Rivers, Ports, Harbours and Inland Waters";
  expect(clockElsewhere(long, due, "Australia/Sydney", now)).toBe(
    "Department of Rivers, Ports…, due 5:55 pm, 9 h left",
  );
});

test("late, sent and not started are said in the clock's own words", () => {
  expect(clockElsewhere("Quoll", clock("late", { words: "Late by 2 h" }), "Australia/Sydney", now)).toBe(
    "Quoll, late by 2 h",
  );
  expect(clockElsewhere("Quoll", clock("not-started", { words: "Clock not started" }), "Australia/Sydney", now)).toBe(
    "Quoll, clock not started",
  );
});
