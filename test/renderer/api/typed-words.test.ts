import { expect, test } from "vitest";
import { typedWords } from "../../../renderer/api/typed-words.ts";

test("the words of an input can be copied, its ids not", () => {
  const input = {
    brief: "0190f000-0000-7000-8000-000000000001",
    coverNote: "Three people can start by 30 March.",
    reasons: [{ text: "She owned it.", evidence: ["0190f000-0000-7000-8000-000000000002"] }],
    rank: 2,
    note: null,
  };
  expect(typedWords(input)).toBe("Three people can start by 30 March.\nShe owned it.");
  expect(typedWords({})).toBe("");
});
