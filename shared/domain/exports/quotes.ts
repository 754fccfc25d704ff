import { mayQuote } from "./evidence-entry.ts";
import type { ExportFacts, PersonFacts, ReferenceFacts, ReferenceItem } from "./facts.ts";

/** Pieces of referees' exact words that this list would draw on, by what their speakers allowed. */
export interface QuoteCounts {
  named: number;
  unnamed: number;
  /** Cited or answered to a claim, and not printed: the referee said no or was not asked. */
  leftOut: number;
}

/** Counts every piece once, wherever it is printed; the variants differ in the name beside it alone. */
export const quoteCounts = (facts: ExportFacts): QuoteCounts => {
  const counts = { named: 0, unnamed: 0, leftOut: 0 };
  for (const person of facts.people) {
    const cited = citedIds(person);
    for (const reference of person.references) {
      const used = reference.items.filter((item) => isUsed(item, cited)).length;
      counts[shelf(reference)] += used;
    }
  }
  return counts;
};

const citedIds = ({ reasons, watchOut, scores }: PersonFacts): Set<string> =>
  new Set([...reasons, ...(watchOut ? [watchOut] : []), ...scores].flatMap(({ evidence }) => evidence));

const isUsed = (item: ReferenceItem, cited: ReadonlySet<string>): boolean => {
  if (item.words === null || (item.kind === "note" && !item.quote)) return false;
  return cited.has(item.id) || (item.kind === "answer" && item.claimId !== null);
};

const shelf = (reference: ReferenceFacts): keyof QuoteCounts => {
  if (!mayQuote(reference)) return "leftOut";
  return reference.permission === "named" ? "named" : "unnamed";
};
