import { expect, test } from "vitest";
import { begins, grouped, narrowing } from "../../../../renderer/features/search/found.ts";
import type { SearchHit } from "../../../../shared/contract/search.ts";

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

test("the first character narrows", () => {
  expect(narrowing(">und")).toBe("actions");
  expect(narrowing("@dev")).toBe("people");
  expect(narrowing("dev")).toBe("all");
});

test("hits stand in fixed groups, and only people after @", () => {
  const hit = (kind: SearchHit["kind"], title: string): SearchHit => ({
    kind,
    id: title,
    title,
    detail: "",
    sample: false,
  });
  const hits = [hit("client", "Banksia"), hit("brief", "Payments"), hit("candidate", "Dev"), hit("candidate", "Mei")];
  expect(grouped(hits, "all").map(({ label, hits }) => [label, hits.length])).toEqual([
    ["Candidates", 2],
    ["Briefs", 1],
    ["Clients", 1],
  ]);
  expect(grouped(hits, "people").map(({ label }) => label)).toEqual(["Candidates"]);
  expect(grouped(hits, "actions")).toEqual([]);
});
