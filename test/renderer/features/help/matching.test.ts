import { expect, test } from "vitest";
import { matching } from "../../../../renderer/features/help/matching.ts";

const groups = [
  {
    label: "Go to",
    rows: [
      { words: "Today", keys: ["G T"] },
      { words: "Settings", keys: ["Mod+,"] },
    ],
  },
  { label: "Change", rows: [{ words: "Undo: moved Tamsin to 2", keys: ["Mod+Z"] }] },
];
const found = (typed: string) => matching(groups, typed, false).flatMap(({ rows }) => rows.map(({ words }) => words));

test("nothing typed shows every shortcut under its heading", () => {
  expect(matching(groups, "  ", false)).toEqual(groups);
});

test("a shortcut is found by what it does, by its heading and by its keys, in any order and case", () => {
  expect(found("SETT")).toEqual(["Settings"]);
  expect(found("go today")).toEqual(["Today"]);
  expect(found("ctrl z")).toEqual(["Undo: moved Tamsin to 2"]);
  expect(found("tamsin undo")).toEqual(["Undo: moved Tamsin to 2"]);
});

test("what matches nothing leaves nothing, no empty headings", () => {
  expect(matching(groups, "frobnicate", false)).toEqual([]);
});
