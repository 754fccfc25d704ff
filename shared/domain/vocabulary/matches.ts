import { type Term, type TermKind, termKinds, type Vocabulary } from "./terms.ts";

/** A need or a claim: which term it means, if that was said, and its own words. */
export interface Worded {
  kind: string;
  statement: string;
  term: string | null;
}

const isTermKind = (kind: string): kind is TermKind => termKinds.some((one) => one === kind);

/** The term that something means: the one it refers to; one from before terms were kept, by the words that it consists of. */
export function termOf({ kind, statement, term }: Worded, vocabulary: Vocabulary): Term | undefined {
  if (term !== null) return vocabulary.resolve(term);
  return isTermKind(kind) ? vocabulary.find(kind, statement) : undefined;
}

/** The pairs of a need and a claim that mean the same term. */
export function matchesOf<N extends Worded, C extends Worded>(
  needs: readonly N[],
  claims: readonly C[],
  vocabulary: Vocabulary,
): { need: N; claim: C; term: Term }[] {
  const byTerm = Map.groupBy(claims, (claim) => termOf(claim, vocabulary)?.id);
  return needs.flatMap((need) => {
    const term = termOf(need, vocabulary);
    return term ? (byTerm.get(term.id) ?? []).map((claim) => ({ need, claim, term })) : [];
  });
}
