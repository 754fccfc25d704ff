import { expect, test } from "vitest";
import { capitalised, countWord, joined, listed, uncapitalised } from "../../../../shared/domain/exports/phrases.ts";

test("lists read as a sentence does", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listed)).toEqual(["", "A", "A and B", "A, B and C"]);
});

test("parts that say nothing leave no comma", () => {
  expect(joined("Senior", null, " ", false, "Melbourne")).toBe("Senior, Melbourne");
  expect(joined(null, undefined, "")).toBeNull();
});

test("counts are words up to ten", () => {
  expect([0, 3, 10, 11].map(countWord)).toEqual(["no", "three", "ten", "11"]);
});

test("only the first letter changes its case, whole characters at a time", () => {
  expect(capitalised("ægir NV1")).toBe("Ægir NV1");
  expect(uncapitalised("Engineering Lead")).toBe("engineering Lead");
  expect(capitalised("𐐨x")).toBe("𐐀x");
  expect(capitalised("")).toBe("");
});
