import type { DocumentEvidence } from "./document.ts";
import { entryOf, isExact, type Source, sourcesOf } from "./evidence-entry.ts";
import type { Criterion, PersonFacts } from "./facts.ts";
import type { Page } from "./page.ts";

/** The evidence of one person that is printed, and where each id stands in it. */
export interface EvidenceList {
  entries: DocumentEvidence[];
  /** Numbers of the ids that are printed, lowest first. */
  numbers(ids: readonly string[]): number[];
}

/**
 * Numbered by first use: whatever reasons and watch-out cite, then the exact words that scores cite. Open questions
 * are no evidence, and an id of another person finds nothing.
 */
export const evidenceOf = (page: Page, person: PersonFacts): EvidenceList => {
  const sources = sourcesOf(person);
  const numbered = new Map<string, DocumentEvidence>();
  const criterionOf = (id: string): Criterion | null =>
    person.scores.find(({ evidence }) => evidence.includes(id))?.criterion ?? null;
  const add = (id: string, wanted: (source: Source) => boolean) => {
    const source = sources.get(id);
    if (!source || numbered.has(id) || !wanted(source)) return;
    numbered.set(id, { n: numbered.size + 1, ...entryOf(page, person, source, criterionOf(id)) });
  };
  for (const cited of [...person.reasons, ...(person.watchOut ? [person.watchOut] : [])]) {
    for (const id of cited.evidence) add(id, () => true);
  }
  for (const score of person.scores) {
    for (const id of score.evidence) add(id, isExact);
  }
  return {
    entries: [...numbered.values()],
    numbers: (ids) => [...new Set(ids)].flatMap((id) => numbered.get(id)?.n ?? []).sort((a, b) => a - b),
  };
};
