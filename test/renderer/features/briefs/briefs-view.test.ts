import { expect, test } from "vitest";
import { briefsShown, countIn, hidesMost } from "../../../../renderer/features/briefs/briefs-view.ts";
import type { BriefRow } from "../../../../shared/contract/briefs.ts";

const row = (title: string, view: BriefRow["view"], client = "Banksia Mutual"): BriefRow => ({
  id: title,
  title,
  client: { id: client, name: client },
  role: "api-engineer",
  level: "senior",
  clock: { state: "not-started", startedAt: null, dueAt: null, agreedDueAt: null, sentAt: null, words: "", short: "" },
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
const rows = [
  row("Payments", "running"),
  row("Partner API", "draft", "Rivers and Ports"),
  row("Events", "draft", "Wattlebird"),
];
const titles = (view: Parameters<typeof briefsShown>[1], words: string) =>
  briefsShown(rows, view, words).map(({ title }) => title);

test("a view and words narrow the list; every word must be somewhere in title, client, role or level", () => {
  expect(titles("all", "")).toHaveLength(3);
  expect(titles("draft", "")).toEqual(["Partner API", "Events"]);
  expect(titles("all", "API banksia senior")).toEqual(["Payments"]);
  expect(titles("draft", "ports")).toEqual(["Partner API"]);
  expect([countIn(rows, "draft"), countIn(rows, "all"), countIn(rows, "sent")]).toEqual([2, 3, 0]);
});

test("when nothing matches, the filter that hides most is named", () => {
  expect(hidesMost(rows, "draft", "payments")).toEqual({ by: "words", count: 2 });
  expect(hidesMost(rows, "sent", "api")).toEqual({ by: "view", count: 3 });
  expect(hidesMost(rows, "sent", "")).toEqual({ by: "view", count: 3 });
  expect(hidesMost(rows, "all", "nothing like it")).toEqual({ by: "words", count: 3 });
});
