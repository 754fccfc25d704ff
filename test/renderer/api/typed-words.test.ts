import { expect, test } from "vitest";
import { halfTypedWords, typedWords } from "../../../renderer/api/typed-words.ts";

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

test("the words of a half-typed box can be copied, plain or packed, without what nobody typed", () => {
  expect(halfTypedWords("She owned it")).toBe("She owned it");
  const line = { stampMs: 12, criterion: "C1", text: "Kept a table", quote: false, followUp: false, claim: null };
  expect(halfTypedWords(JSON.stringify({ words: "Who sig", stampMs: 5, claim: null, unkept: [line] }))).toBe(
    "Who sig\nKept a table",
  );
  expect(halfTypedWords(JSON.stringify({ typed: { note: "Two or three" }, at: { name: "note" }, made: ["a"] }))).toBe(
    "Two or three",
  );
});
