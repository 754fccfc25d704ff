import type { Found } from "./facts.ts";
import type { Term } from "./terms.ts";

/** From this many characters on it is no email and no advert. */
export const MOST_CHARACTERS = 100_000;
/** Bytes of a file. */
export const MOST_BYTES = 10_000_000;

/** What is read, and what its reading depends on. */
export interface ToRead {
  from: { text: string } | { name: string; base64: string };
  terms: readonly Term[];
  /** "2026-11-24", on the recruiter's wall. */
  today: string;
}

type Worded<F> = F extends Found ? Omit<F, "sentence"> & { words: string; sentence: string } : never;
/** A fact with its words and the sentence around them, as they stand in the text. */
export type Offer = Worded<Found>;

export interface FromWords {
  text: string;
  facts: Offer[];
}
