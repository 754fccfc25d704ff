import type { Criterion, Standing, Variant } from "./facts.ts";

/** All that the template prints, in words ready for the page. The template decides how it looks, never what is said. */
export interface ShortlistDocument {
  variant: Variant;
  sample: boolean;
  /** For the title bar, the cover and the file's properties. */
  title: string;
  date: { iso: string; long: string };
  /** "v1"; the template writes "Shortlist v1". */
  version: string;
  /** Hex colours, contrast-checked: the agency's, and one signal colour. */
  colours: { brand: string; signal: string };
  agency: string | null;
  preparedBy: { name: string; contact: string[] };
  client: { name: string; contact: string };
  role: string;
  /** What the client calls the work: "Payments integration rebuild". */
  brief: string;
  words: string;
  coverNote: string | null;
  /** Setting, engagement, start, budget as told. */
  facts: { label: string; value: string }[];
  musts: string[];
  nices: string[];
  /** The stated rule of the order, or null when the recruiter gave none. */
  orderReason: string | null;
  criteria: { id: Criterion; name: string; short: string }[];
  anchorWords: string[];
  people: DocumentPerson[];
  /** Needs × people; `cells` in the order of `people`. */
  needs: { statement: string; weight: "must" | "nice"; cells: NeedCell[] }[];
  rates: RatePlot | null;
  method: { heading: string; paragraphs: string[] }[];
  /** "Prepared for Banksia Mutual. Confidential." */
  footer: string;
}

/** Glyph by standing; `who` says who confirmed: "Engineering lead", "Two leads"; "Not claimed" has standing null. */
interface NeedCell {
  standing: Standing | null;
  who: string;
}

export interface RatePlot {
  /** Guide bands, whole dollars a day. */
  bands: { label: string; from: number; to: number }[];
  budget: { from: number; to: number; label: string } | null;
  /** `perDay` in whole dollars; a monthly rate is converted and `label` says so. */
  people: { name: string; perDay: number; label: string }[];
  indicative: string;
  /** Alternative text of the drawing: all of it in one sentence. */
  alt: string;
}

export interface DocumentPerson {
  /** "Tamsin Okafor-Reyes" or "Person A". */
  name: string;
  /** First part for narrow columns: "Tamsin" or "Person A". */
  short: string;
  /** "Senior, Melbourne" or "Senior, Victoria". */
  line: string;
  facts: { label: string; value: string }[];
  /** "A$1,120 a day", "in budget". */
  rate: { amount: string; against: string | null } | null;
  start: string | null;
  /** "4 of 5". */
  musts: string;
  scores: DocumentScore[];
  /** Sentences of "why this person", each with the numbers of its evidence. */
  reasons: Cited[];
  watchOut: Cited | null;
  career: { when: string; position: string; employer: string; summary: string | null }[];
  evidence: DocumentEvidence[];
  claims: DocumentClaim[];
  /** What was not checked, in words; empty when all was. */
  unchecked: string[];
}

interface Cited {
  text: string;
  /** Numbers of this person's evidence list. */
  sources: number[];
}

export interface DocumentScore {
  criterion: Criterion;
  name: string;
  /** Null reads "Not rated yet". */
  score: number | null;
  word: string;
  /** The playbook's sentence for that score. */
  anchor: string | null;
  reason: string | null;
  /** Numbers of the evidence that this score cites and that is printed. */
  sources?: number[];
}

export interface DocumentEvidence {
  n: number;
  /** "Interview, 11 Mar, 14:02" or "Reference call, 11 Mar". */
  where: string;
  /** "Tamsin Okafor-Reyes", "Ingrid Sallow, engineering lead", "Engineering lead"; who spoke or noted. */
  who: string;
  criterion: Criterion | null;
  text: string;
  /** Exact words are set in quotation marks. */
  exact: boolean;
}

export interface DocumentClaim {
  statement: string;
  /** "Sassafras Pay, Feb 2023 to Jan 2024" or "a payments company, 11 months". */
  where: string;
  /** "owned". */
  depth: string;
  standing: Standing;
  /** "Confirmed", in words. */
  standingWords: string;
  answers: { who: string; date: string; answer: string; words: string | null; scope: string | null }[];
}
