import { expect, test } from "vitest";
import { entered } from "../../../renderer/ui/enter.ts";

test("Enter takes the lit row while it is among those shown", () => {
  expect(entered(["dev", "mei"], "mei", true)).toEqual({ take: "mei" });
  expect(entered(["dev"], "mei", false)).toEqual({ take: "dev" });
});

test("without one it waits for the answer and takes the first of that; where nothing fits it does nothing", () => {
  expect(entered(["dev"], null, true)).toBe("wait");
  expect(entered([], null, true)).toBe("wait");
  expect(entered(["dev", "mei"], null, false)).toEqual({ take: "dev" });
  expect(entered([], null, false)).toBe("nothing");
});
