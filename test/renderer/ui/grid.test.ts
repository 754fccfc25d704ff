import { expect, test } from "vitest";
import { placeAfter } from "../../../renderer/ui/grid.tsx";

test("the keys of a list move within it and stop at its ends", () => {
  const after = (key: string, at: number) => placeAfter(key, at, 100, 15);
  expect([after("ArrowDown", 0), after("ArrowUp", 0), after("ArrowDown", 99)]).toEqual([1, 0, 99]);
  expect([after("PageDown", 90), after("PageUp", 10), after("PageDown", 5)]).toEqual([99, 0, 20]);
  expect([after("Home", 50), after("End", 50)]).toEqual([0, 99]);
  expect(after("x", 50)).toBeNull();
});
