import { expect, test } from "vitest";
import { dayAndTime, sameDay, timeOfDay, timeToTheSecond } from "../../../renderer/parts/moment.ts";

test("times are written as Australians write them, in the zone that was set", () => {
  expect(timeToTheSecond("2026-03-12T03:03:22.000Z", "Australia/Sydney")).toBe("2:03:22 pm");
  expect(timeOfDay("2026-03-12T03:03:22.000Z", "Australia/Perth")).toBe("11:03 am");
  expect(dayAndTime("2026-03-12T04:40:00.000Z", "Australia/Sydney")).toBe("Thu 12 Mar, 3:40 pm");
});

test("the end of daylight saving moves the hour, not the instant", () => {
  expect(timeOfDay("2026-04-04T15:30:00.000Z", "Australia/Sydney")).toBe("2:30 am");
  expect(timeOfDay("2026-04-04T16:30:00.000Z", "Australia/Sydney")).toBe("2:30 am");
});

test("a day is a day of the zone", () => {
  expect(sameDay("2026-03-11T13:30:00.000Z", "2026-03-12T06:00:00.000Z", "Australia/Sydney")).toBe(true);
  expect(sameDay("2026-03-11T13:30:00.000Z", "2026-03-12T06:00:00.000Z", "UTC")).toBe(false);
});
