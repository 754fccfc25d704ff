import { expect, test } from "vitest";
import {
  bare,
  begins,
  firstOf,
  leftOf,
  NOTHING,
  narrowing,
  records,
} from "../../../../renderer/features/search/found.ts";
import type { FactHit, SearchHit } from "../../../../shared/contract/search.ts";

test.each([
  ["Keyboard shortcuts", "key", true],
  ["Keyboard shortcuts", "short key", true],
  ["Keyboard shortcuts", "board", false],
  ["Export PDF for Zoë Ångström", "zoe ang", true],
  ["打开简报", "打开", true],
  ["Undo: moved Tamsin to 2", "> undo", true],
  ["Anything", "", true],
])("%s is found by “%s”: %s", (text, words, found) => {
  expect(begins(text, words)).toBe(found);
});

test.each([
  [">und", "actions", "und"],
  ["@ dev", "people", "dev"],
  ["#kafka", "facts", "kafka"],
  ['"night shift', "said", "night shift"],
  ["“night", "said", "night"],
  [":dark", "settings", "dark"],
  ["dev", "all", "dev"],
  ["", "all", ""],
])("the first character narrows: %s asks for %s of “%s”", (words, by, typed) => {
  expect([narrowing(words), bare(words)]).toEqual([by, typed]);
});

const hit = (kind: SearchHit["kind"], title: string): SearchHit => ({
  kind,
  id: title,
  title,
  detail: "",
  sample: false,
});
const claim = (name: string, words: string): FactHit => ({
  kind: "claim",
  about: { entity: "candidate", id: name, name, detail: "Senior" },
  words,
  standing: "confirmed",
  at: null,
});

test("records stand in fixed groups, each once, those found by name before those found by a fact", () => {
  const hits = [hit("client", "Gate Bank"), hit("candidate", "Dev"), hit("candidate", "Gateley")];
  const facts = [claim("Mei", "Gateway"), claim("Dev", "Gateway owned"), claim("Gateley", "Gateway")];
  const groups = records({ hits, facts, said: [] }, "gate");
  expect(groups.map(({ label, rows }) => [label, rows.map(({ title, fact }) => [title, fact?.words ?? null])])).toEqual(
    [
      [
        "Candidates",
        [
          ["Dev", "Gateway owned"],
          ["Gateley", null],
          ["Mei", "Gateway"],
        ],
      ],
      ["Briefs", []],
      ["Clients", [["Gate Bank", null]]],
    ],
  );
});

test("of what was found before, only what fits the new words is left", () => {
  const found = {
    hits: [hit("candidate", "Dev"), hit("candidate", "Mei")],
    facts: [claim("Dev", "Gateway")],
    said: [],
  };
  expect(leftOf(found, "@me").hits.map(({ title }) => title)).toEqual(["Mei"]);
  expect(leftOf(found, "#kafka")).toEqual(NOTHING);
});

test("the list ends after so many rows, over all its groups", () => {
  const groups = [{ rows: [1, 2] }, { rows: [] }, { rows: [3, 4] }, { rows: [5] }];
  expect(firstOf(groups, 3)).toEqual([{ rows: [1, 2] }, { rows: [3] }]);
});
