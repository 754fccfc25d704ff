import { expect, test } from "vitest";
import { litBrief, navBriefs, nearestDue } from "../../../renderer/app/nav-briefs.ts";
import type { BriefRow } from "../../../shared/contract/briefs.ts";

const now = new Date("2026-03-12T00:00:00.000Z");
const row = (title: string, view: BriefRow["view"], clock: Partial<BriefRow["clock"]> = {}): BriefRow => ({
  id: title,
  title,
  client: { id: title, name: title },
  role: null,
  level: null,
  clock: {
    state: "running",
    startedAt: null,
    dueAt: null,
    agreedDueAt: null,
    sentAt: null,
    words: "",
    short: "",
    ...clock,
  },
  view,
  musts: { covered: 0, of: 0 },
  people: 0,
  ready: 0,
  target: { from: 3, to: 5 },
  owner: "Kit Harrow",
  pinned: false,
  blocker: "",
  sample: false,
});
const titles = (rows: BriefRow[]): string[] => rows.map(({ title }) => title);

test("running ones come by time left, then drafts, then those sent this week; closed ones not", () => {
  const rows = [
    row("sent long ago", "sent", { sentAt: "2026-02-12T00:00:00.000Z" }),
    row("draft", "draft"),
    row("closed", "closed"),
    row("tomorrow", "running", { dueAt: "2026-03-13T00:00:00.000Z" }),
    row("sent", "sent", { sentAt: "2026-03-11T00:00:00.000Z" }),
    row("today", "running", { dueAt: "2026-03-12T06:00:00.000Z" }),
  ];
  expect(titles(navBriefs(rows, now))).toEqual(["today", "tomorrow", "draft", "sent"]);
  expect(nearestDue(rows, now)?.title).toBe("today");
  const pinned = rows.map((one) => ({ ...one, pinned: ["tomorrow", "closed"].includes(one.title) }));
  expect(titles(navBriefs(pinned, now))).toEqual(["tomorrow", "closed", "today", "draft", "sent"]);
  expect(nearestDue(pinned, now)?.title).toBe("today");
});

test("a later time agreed with the client moves a brief down", () => {
  const rows = [
    row("moved", "running", { dueAt: "2026-03-12T01:00:00.000Z", agreedDueAt: "2026-03-14T00:00:00.000Z" }),
    row("plain", "running", { dueAt: "2026-03-13T00:00:00.000Z" }),
  ];
  expect(nearestDue(rows, now)?.title).toBe("plain");
});

test("with nothing running nothing is due, and the list stays short", () => {
  expect(nearestDue([row("draft", "draft")], now)).toBeUndefined();
  expect(
    navBriefs(
      Array.from({ length: 20 }, (_, i) => row(`${i}`, "draft")),
      now,
    ),
  ).toHaveLength(6);
});

test("one entry is lit: the brief where it is listed, on each of its screens, else the place", () => {
  const listed = [row("today", "running")];
  const [{ id } = { id: "" }] = listed;
  for (const path of [`/briefs/${id}`, `/briefs/${id}/export`]) expect(litBrief(path, listed)).toBe(id);
  for (const path of ["/briefs", `/briefs/${id}0`, "/today"]) expect(litBrief(path, listed)).toBeUndefined();
});
