import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldedLetters } from "../../../../shared/domain/leaks/fold.ts";

describe("folding a text", () => {
  it.each([
    ["José", "jose"],
    ["Jose\u0301", "jose"],
    ["ŁØÐÞÆŒß", "lodthaeoess"],
    ["ﬁ Ｔａｍｓｉｎ", "fitamsin"],
    ["İstanbul ılık", "istanbulilik"],
    ["ΟΔΥΣΣΕΎΣ", "οδυσσευσ"],
    ["Ёлка", "елка"],
    ["لَيْلَىـــ", "ليلي"],
    ["דָּוִד", "דוד"],
    ["ﾀﾅｶ タナカ たなか", "たなかたなかたなか"],
    ["R&D", "randd"],
    ["٠٤٩١", "0491"],
  ])("reads %s as %s", (text, letters) => {
    expect(foldedLetters(text)).toBe(letters);
  });

  it("reads any text alike, composed or decomposed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(foldedLetters(text.normalize("NFD"))).toBe(foldedLetters(text.normalize("NFC")));
      }),
    );
  });

  it("keeps the way back to the text: whole characters, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const { letters, starts, ends, gaps, traits } = fold(text);
        expect([starts.length, ends.length, traits.length, gaps.length - 1]).toEqual(Array(4).fill(letters.length));
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
