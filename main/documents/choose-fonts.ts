import { readFileSync } from "node:fs";
import { Refusal } from "../../shared/contract/operation.ts";
import { assetFile } from "./asset-files.ts";
import { type FontFamily, fontTable } from "./font-table.ts";
import { type CodePoints, covers, readCmap } from "./read-cmap.ts";

/** One string of the document and where it stands: `people/0/name`. */
interface Field {
  path: string;
  text: string;
}

/** Not drawn by any font: line ends, joiners, direction marks, soft hyphens, variation selectors, the byte order mark. */
const unseen = /^[\n\u2028\u2029\p{Default_Ignorable_Code_Point}]$/u;

/**
 * The families that this document needs, in the order of the font table.
 * Throws a sentence that names the first character no font has, its code point and its field.
 */
export function chooseFonts(document: unknown): FontFamily[] {
  const [first, ...others] = fontTable;
  const loaded = [{ family: first, points: pointsOf(first) }];
  const seen = new Map<string, Field>();
  for (const field of fieldsOf(document, ""))
    for (const character of field.text) if (!seen.has(character)) seen.set(character, field);
  for (const [character, field] of seen) {
    if (unseen.test(character) || loaded.some(({ points }) => has(points, character))) continue;
    const found = others
      .map((family) => ({ family, points: pointsOf(family) }))
      .find(({ points }) => has(points, character));
    if (!found) throw new Refusal("refused", missingGlyph(character, field.path), `/${field.path}`);
    loaded.push(found);
  }
  return fontTable.filter((family) => loaded.some((one) => one.family === family));
}

/** A mark that the font lacks alone may still be had joined to the letter before it, so a string is looked at composed. */
function* fieldsOf(value: unknown, path: string): Generator<Field> {
  if (typeof value === "string") yield { path, text: value.normalize("NFC") };
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) yield* fieldsOf(member, path ? `${path}/${key}` : key);
}

/** What a private-use character looks like is each font's own affair, so none is taken at its word. */
const has = (points: CodePoints, character: string): boolean =>
  !/\p{Co}/u.test(character) && covers(points, character.codePointAt(0) ?? 0);

const known = new Map<FontFamily, CodePoints>();
function pointsOf(family: FontFamily): CodePoints {
  const points = known.get(family) ?? readCmap(readFileSync(assetFile(family.files[0] ?? "")));
  known.set(family, points);
  return points;
}

function missingGlyph(character: string, path: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const shown = /^[\p{C}\p{Z}]$/u.test(character) ? "the character" : `“${character}”`;
  const named = shown === "the character" ? `the character U+${code}` : `${shown} (U+${code})`;
  return `No font here has ${named}, in ${path}. Write it another way.`;
}
