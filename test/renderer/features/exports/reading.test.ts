import { expect, test } from "vitest";
import { partsOf } from "../../../../renderer/features/exports/reading.ts";

test("a part is named once, with the pages it stands on", () => {
  expect(partsOf(["Cover", "At a glance", "Tamsin", "Evidence", "Evidence", "Evidence"])).toEqual([
    { title: "Cover", first: 0, pages: "1" },
    { title: "At a glance", first: 1, pages: "2" },
    { title: "Tamsin", first: 2, pages: "3" },
    { title: "Evidence", first: 3, pages: "4–6" },
  ]);
});

test("pages before the first heading belong to no part", () => {
  expect(partsOf([null, "Method"])).toEqual([{ title: "Method", first: 1, pages: "2" }]);
  expect(partsOf([null, null])).toEqual([]);
});
