import { expect, test } from "vitest";
import { decode, encode, isNothing, nothingTyped } from "../../../../../renderer/features/briefs/capture/half-typed.ts";

test("what is half-typed comes back as it was, in any script", () => {
  const half = { ...nothingTyped(), typed: { words: "“Two ne\n\ud83d\ude00" }, at: { name: "words", caret: 4 } };
  expect(decode(encode(half))).toEqual(half);
});

test("words that nobody encoded count as nothing", () => {
  for (const words of ["", "Two or three nights", "null", "3", '"typed"', "{"])
    expect(isNothing(decode(words)), words).toBe(true);
});
