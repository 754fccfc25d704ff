import type { Shortlist, ShortlistLine } from "../../../../shared/contract/shortlists.ts";

const id = (kind: number, n: number): string => `01a20ca9-de23-7000-bc8e-0000000${kind}000${n}`;
export const BRIEF = id(0, 1);
export const lineId = (n: number): string => id(1, n);
export const personId = (n: number): string => id(2, n);

const line = (n: number, name: string): ShortlistLine => ({
  id: lineId(n),
  candidate: { id: personId(n), name },
  scores: [],
  needs: [],
  musts: { covered: 0, of: 0 },
  rate: null,
  start: null,
  place: null,
  reasons: [],
  watchOut: null,
  sources: [],
  gates: [],
  left: null,
});

/** Three people on the list in this order, one who is ready, one who nearly is. */
export const shortlist = (changes: Partial<Shortlist> = {}): Shortlist => ({
  brief: BRIEF,
  orderReason: null,
  coverNote: null,
  lines: [line(1, "Ada One"), line(2, "Bea Two"), line(3, "Cy Three")],
  ready: [{ candidate: personId(4), name: "Di Four" }],
  nearly: [{ candidate: personId(5), name: "Ed Five", missing: "Reference missing" }],
  suggested: { rule: "", candidates: [personId(1), personId(2), personId(3)], because: ["", "", ""], matches: true },
  ...changes,
});

export const names = (of: Shortlist | null): string[] => (of?.lines ?? []).map(({ candidate }) => candidate.name);
