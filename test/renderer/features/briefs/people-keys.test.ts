import { expect, test } from "vitest";
import { rowAfter } from "../../../../renderer/features/briefs/people-keys.ts";

test("arrows walk the rows and stop at either end; Home and End jump there", () => {
  expect([rowAfter("ArrowDown", 0, 3), rowAfter("ArrowDown", 2, 3)]).toEqual([1, 2]);
  expect([rowAfter("ArrowUp", 2, 3), rowAfter("ArrowUp", 0, 3)]).toEqual([1, 0]);
  expect([rowAfter("Home", 2, 3), rowAfter("End", 0, 3)]).toEqual([0, 2]);
});

test("any other key moves nothing", () => {
  for (const key of ["Enter", "Tab", "s", "ArrowLeft"]) expect(rowAfter(key, 1, 3), key).toBeNull();
});
