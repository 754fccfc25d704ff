import { expect, test } from "vitest";
import { cellWords, compareRows } from "../../../../renderer/features/shortlists/compare-rows.ts";
import { chosen } from "../../../../renderer/features/shortlists/compare-store.ts";
import { beforeItGoes } from "../../../../renderer/features/shortlists/list-screen.tsx";
import { cellAfter } from "../../../../renderer/ui/cell-grid.tsx";
import type { Column } from "../../../../shared/contract/shortlists.ts";
import { criteria } from "../../../../shared/domain/interviews/criteria.ts";
import { personId, shortlist } from "./a-shortlist.ts";

const NEED = { id: personId(9), statement: "Payment provider" };
const column = (n: number, changes: Partial<Column> = {}): Column => ({
  candidate: personId(n),
  name: `Person ${n}`,
  scores: criteria.map((criterion) => ({ criterion, score: 4, word: "Strong" })),
  needs: [{ need: NEED.id, standing: "confirmed", who: "Engineering lead" }],
  rate: "A$1,120 a day",
  perDayCents: 112_000,
  againstBudget: "in budget",
  start: "23 Mar",
  place: "Brunswick, hybrid",
  clearance: null,
  watchOut: null,
  unrated: [],
  ...changes,
});

test("rows differ by what they say, not by whoever confirmed it", () => {
  const rows = compareRows({
    needs: [NEED],
    columns: [
      column(1),
      column(2, {
        needs: [{ need: NEED.id, standing: "confirmed", who: "Two leads" }],
        start: "30 Mar",
        watchOut: "Queues",
      }),
    ],
  });
  expect(rows.map(({ words }) => words)).toEqual([
    "API design judgement",
    "Integration match",
    "Stack and platform fit",
    "Security awareness",
    "Documentation and consumer focus",
    "References from real integrations",
    "Payment provider",
    "Rate",
    "Start",
    "Place",
    "Clearance",
    "Watch for",
  ]);
  expect(rows.filter(({ differs }) => differs).map(({ words }) => words)).toEqual(["Start", "Watch for"]);
});

test("what is missing says what would fill it", () => {
  const scores = criteria.map((criterion) => ({ criterion, score: null, word: null }));
  const unrated = [{ criterion: "C1" as const, words: "Interview them first." }];
  const [first, second] = compareRows({ needs: [], columns: [column(1, { scores, unrated }), column(2)] });
  const words = (row: typeof first) => row?.cells.map(({ facts }) => cellWords(facts));
  expect(words(first)).toEqual(["Not rated yet. Interview them first.", "4, Strong"]);
  expect(words(second)).toEqual(["Not rated yet.", "4, Strong"]);
});

test("who is compared: those asked for who are on the brief, else those who stand on the list", () => {
  const list = shortlist();
  expect(chosen(list, [])).toEqual([1, 2, 3].map(personId));
  const asked = [personId(5), "nobody", personId(1), personId(5)];
  expect(chosen(list, asked)).toEqual([personId(5), personId(1)]);
  const [one, ...rest] = list.lines;
  const left = one ? [{ ...one, left: { at: "2026-03-12T00:00:00.000Z", why: null } }, ...rest] : [];
  expect(chosen({ ...list, lines: left }, [])).toEqual([2, 3].map(personId));
});

test("arrows, Home and End walk the cells and stop at the edges", () => {
  expect(cellAfter("ArrowRight", 0, 0, 2, 3)).toEqual([0, 1]);
  expect(cellAfter("ArrowRight", 0, 2, 2, 3)).toEqual([0, 2]);
  expect(cellAfter("ArrowUp", 0, 1, 2, 3)).toEqual([0, 1]);
  expect(cellAfter("ArrowDown", 0, 1, 2, 3)).toEqual([1, 1]);
  expect(cellAfter("End", 1, 0, 2, 3)).toEqual([1, 2]);
  expect(cellAfter("Home", 1, 2, 2, 3)).toEqual([1, 0]);
  expect(cellAfter("x", 1, 2, 2, 3)).toBeNull();
});

test("the list says the most pressing thing first", () => {
  const clock = {
    state: "running",
    startedAt: null,
    dueAt: null,
    agreedDueAt: null,
    sentAt: null,
    words: "",
    short: "",
  };
  const of = (changes: object) =>
    beforeItGoes({
      brief: personId(1),
      title: "",
      client: "",
      clock: { ...clock, state: "running" },
      people: 3,
      left: 0,
      toClear: 0,
      unexplained: 0,
      sample: false,
      ...changes,
    });
  expect(of({ toClear: 2, unexplained: 1 })).toBe("2 gates to clear");
  expect(of({ unexplained: 1 })).toBe("1 reason to write");
  expect(of({ people: 0, left: 1 })).toBe("The one on it withdrew");
  expect(of({})).toBe("Nothing left to clear");
  expect(of({ clock: { ...clock, state: "sent" }, sample: true })).toBe("Sent, sample");
});
