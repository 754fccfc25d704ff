import { expect, test } from "vitest";
import { chooseFonts } from "../../../main/documents/choose-fonts.ts";
import { Refusal } from "../../../shared/contract/operation.ts";

const families = (...texts: string[]): string[] => chooseFonts(texts).map(({ family }) => family);
const refusalOf = (document: unknown): { message: string; field?: string } => {
  try {
    chooseFonts(document);
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
  }
  throw new Error("nothing was refused");
};

test("a document in Latin, Greek and Cyrillic letters needs Inter alone", () => {
  expect(families("Nguyễn Thị Phương Thảo", "Ελένη", "Владимир Щербаков", "A$1,000–1,200 “so”")).toEqual(["Inter"]);
});

test("another script brings its own font, and only that one, in the order of the table", () => {
  expect(families("王晓明", "はなこ")).toEqual(["Inter", "Noto Sans SC"]);
  expect(families("ليلى")).toEqual(["Inter", "Vazirmatn"]);
  expect(families("김민준")).toEqual(["Inter", "Noto Sans KR"]);
  expect(families("王晓明", "ليلى", "done 👍")).toEqual(["Inter", "Vazirmatn", "Noto Sans SC", "Noto Emoji"]);
});

test("a letter and its mark in two characters are as good as one", () => {
  expect(families("e\u0302\u0301", "n\u0303", "o\u0302\u0323")).toEqual(["Inter"]);
});

test("what is never drawn needs no glyph: line ends, joiners, direction marks, soft hyphens", () => {
  expect(families("a\nb\u200d\u200c\u200e\u202b\u202c\u00ad\u2060\ufeff\ufe0f")).toEqual(["Inter"]);
});

test("a character that no font has is refused by name, code point and field", () => {
  expect(refusalOf({ people: [{ name: "𐎀𐎁" }] })).toEqual({
    code: "refused",
    message: "No font here has “𐎀” (U+10380), in people/0/name. Write it another way.",
    field: "/people/0/name",
  });
});

test("the first such character is the one that is named", () => {
  expect(refusalOf({ words: "fine", people: [{ name: "A", line: "ok 𐎀 then 𐎁" }, { name: "𐎁" }] }).field).toBe(
    "/people/0/line",
  );
});

test.each([
  ["\u0007", "U+0007"],
  ["\ue000", "U+E000"],
  ["\ud800", "U+D800"],
])("a character that can’t be shown is named by its code point alone: %j", (character, code) => {
  expect(refusalOf([`a${character}`]).message).toBe(
    `No font here has the character ${code}, in 0. Write it another way.`,
  );
});
