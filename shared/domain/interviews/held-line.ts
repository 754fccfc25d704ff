import type { Criterion } from "../exports/facts.ts";

/** One line of a call as it is handed over to be kept. */
export interface KeptLine {
  /** From the start of the call to the first key of the line. */
  stampMs: number;
  criterion: Criterion | null;
  text: string;
  quote: boolean;
  followUp: boolean;
  claim: string | null;
}

/** What a note box holds between keys: everything that a crash must give back. */
export interface HeldLine {
  words: string;
  /** Null while nothing is typed. */
  stampMs: number | null;
  claim: { id: string; words: string } | null;
  /** A kept line that is worded anew; the words above wait meanwhile. */
  editing: { id: string; stampMs: number; words: string } | null;
  /** Lines handed over whose answer has not come. */
  unkept: readonly KeptLine[];
}

/** A note box before the first key. */
export const emptyHeld: HeldLine = { words: "", stampMs: null, claim: null, editing: null, unkept: [] };

/** As it lies on disk; empty when there is nothing to give back. */
export const packHeld = (held: HeldLine): string =>
  held.words === "" && held.claim === null && held.editing === null && held.unkept.length === 0
    ? ""
    : JSON.stringify(held);

/** What lay on disk; words that are of no such shape are taken as typed. */
export function unpackHeld(disk: string): HeldLine {
  if (disk === "") return emptyHeld;
  try {
    const found: unknown = JSON.parse(disk);
    if (isHeld(found)) return { ...emptyHeld, ...found };
  } catch {
    // Plain words, from before a box knew more.
  }
  return { ...emptyHeld, words: disk };
}

const isHeld = (found: unknown): found is HeldLine =>
  typeof found === "object" &&
  found !== null &&
  "words" in found &&
  typeof found.words === "string" &&
  "unkept" in found &&
  Array.isArray(found.unkept);
