import { fold } from "./fold.ts";
import { trait } from "./fold-character.ts";
import type { Identifier } from "./identifier.ts";

/** A piece of a name that nothing but spaces, hyphens or points part from its neighbours: "Okafor", "O'Brien". */
export interface Piece {
  key: string;
  /** Positions inside the key where the name itself has an apostrophe or a point. */
  joints: number[];
  /** Masks of `gap`: what stands before the piece in the name as written, then at each of its joints. */
  written: number[];
  /** Written with a capital; scripts without case count as not. */
  capital: boolean;
  /** Whether its script has case at all. */
  cased: boolean;
  unspaced: boolean;
  text: string;
}

/** Splits into words at spaces and the marks that stand for them, and words into pieces at hyphens. */
export function wordsOf(name: string): Piece[][] {
  const words = splitWords(name);
  const whole = fold(name);
  let at = 0;
  for (const piece of words.flat()) {
    const before = whole.letters.startsWith(piece.key, at) ? (whole.gaps[at] ?? 0) : 0;
    piece.written = [before, ...piece.written];
    at += piece.key.length;
  }
  return words;
}

function splitWords(name: string): Piece[][] {
  return name
    .normalize("NFC")
    .replaceAll("&", " & ")
    .split(/[\s_,;"“”„/|+\u00b7\u30fb\uff65\u2022]+/u)
    .map((word) =>
      word
        .split(/[\p{Pd}\u2212\u2043]+/u)
        .flatMap(scriptRuns)
        .map(pieceOf)
        .filter((piece) => piece.key.length > 0),
    )
    .filter((word) => word.length > 0);
}

/** "高橋みなみ" is two pieces, and so is "赵Mei". */
function scriptRuns(word: string): string[] {
  return (
    word.match(
      /[\p{Script=Han}]+|[\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3099\u309a]+|[\p{Script=Hangul}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3099\u309a\p{Script=Hangul}]+/gu,
    ) ?? []
  );
}

function pieceOf(text: string): Piece {
  const folded = fold(text);
  const first = folded.traits[0] ?? 0;
  const joints = folded.gaps.flatMap((mask, at) => (at > 0 && at < folded.letters.length && mask !== 0 ? [at] : []));
  return {
    key: folded.letters,
    joints,
    written: joints.map((joint) => folded.gaps[joint] ?? 0),
    capital: (first & trait.upper) !== 0,
    cased: (first & (trait.upper | trait.lower)) !== 0,
    unspaced: (first & trait.unspaced) !== 0,
    text,
  };
}

/** Pieces in a row as one key, with the places where something may stand between and what the name itself has there. */
export function joinPieces(
  pieces: readonly Piece[],
): Pick<Identifier, "key" | "joints"> & { written: number[]; starts: number[] } {
  let key = "";
  const joints: number[] = [];
  const written: number[] = [];
  const starts: number[] = [];
  for (const piece of pieces) {
    if (key.length > 0) joints.push(key.length);
    written.push(...(key.length > 0 ? piece.written : piece.written.slice(1)));
    starts.push(key.length);
    joints.push(...piece.joints.map((joint) => joint + key.length));
    key += piece.key;
  }
  return { key, joints, written, starts };
}

const digraphs: [RegExp, string][] = [
  [/ä|æ/gu, "ae"],
  [/ö|ø|œ/gu, "oe"],
  [/ü/gu, "ue"],
  [/å/gu, "aa"],
  [/Ä|Æ/gu, "Ae"],
  [/Ö|Ø|Œ/gu, "Oe"],
  [/Ü/gu, "Ue"],
  [/Å/gu, "Aa"],
];

/** Other spellings of one name: Müller, Mueller, Muller; الخوري, خوري; the first is the name itself. */
export function spellings(name: string): string[] {
  const composed = name.normalize("NFC");
  const long = digraphs.reduce((word, [pattern, letters]) => word.replace(pattern, letters), composed);
  const short = composed.replace(/(?<=\p{L})([aou])e(?=\p{L}{2})/giu, "$1");
  const bare = composed.replace(/(?<!\p{L})ال(?=\p{L}{3})/gu, "");
  return [...new Set([composed, long, short, bare])];
}

/** Name without its bracketed parts, and those parts: "Gordon (Gordie) Hale", "Commonwealth Bank (CBA)". */
export function withoutBrackets(name: string): { plain: string; bracketed: string[] } {
  const bracketed = [...name.matchAll(/[(（[]([^()（）[\]]+)[)）\]]/gu)].map((match) => (match[1] ?? "").trim());
  const plain = name.replace(/[(（[][^()（）[\]]*[)）\]]/gu, " ").trim();
  return plain.length > 0 ? { plain, bracketed } : { plain: name, bracketed: [] };
}
