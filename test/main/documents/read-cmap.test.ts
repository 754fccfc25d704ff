import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assetFile } from "../../../main/documents/asset-files.ts";
import { fontTable } from "../../../main/documents/font-table.ts";
import { covers, readCmap } from "../../../main/documents/read-cmap.ts";

const coverageOf = (family: string) => {
  const file = fontTable.find((one) => one.family === family)?.files[0] ?? "";
  return readCmap(readFileSync(assetFile(file)));
};
const has = (family: string, text: string): boolean =>
  [...text].every((character) => covers(coverageOf(family), character.codePointAt(0) ?? 0));

test.each([
  ["Inter", "Ễ ž ß ő ı Ł, Ελένη, Владимир"],
  ["Noto Sans", "अक्ष"],
  ["Vazirmatn", "محمد پگچ"],
  ["Noto Sans Hebrew", "אברהם"],
  ["Noto Sans Thai", "สมชาย"],
  ["Noto Sans SC", "王晓明 はなこ"],
  ["Noto Sans KR", "김민준"],
  ["Noto Emoji", "👍🏽"],
])("%s has the glyphs of %s", (family, text) => {
  expect(has(family, text.replaceAll(/[\s,]/g, ""))).toBe(true);
});

test("a font is not said to have what it lacks, be its table of either format", () => {
  expect(has("Inter", "王")).toBe(false);
  expect(has("Vazirmatn", "王")).toBe(false);
  expect(has("Inter", "𐎀")).toBe(false);
});

test("the ranges are sorted and apart, so that a search by halves finds each", () => {
  for (const { family } of fontTable) {
    const points = coverageOf(family);
    for (const [i, [from, to]] of points.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThan(points[i - 1]?.[1] ?? -1);
    }
  }
});

test("bytes that are no font are refused", () => {
  expect(() => readCmap(Buffer.from([0, 1, 0, 0, 0, 0, 0, 0]))).toThrow("not a font");
});
