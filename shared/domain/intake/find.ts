import type { Found, InSentence } from "./facts.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { citiesIn, clearancesIn, placeIn } from "./setting.ts";
import { daysIn, monthsIn } from "./spans-of-work.ts";
import { type NamedDay, startIn } from "./start-date.ts";
import { sumsIn } from "./sums.ts";
import { termFinder, type Vocabulary } from "./terms.ts";

/** What reading a text depends on besides the text: `days` are the days it names, with offsets in it. */
export interface Reading {
  vocabulary: Vocabulary;
  days: readonly NamedDay[];
  /** "2026-11-24", on the recruiter's wall. */
  today: string;
}

/**
 * The facts for a brief that a text states, each once, in the order of their words, with the sentence it came from.
 * It offers, and fills nothing; what no field can take says why.
 */
export function factsIn(text: string, { vocabulary, days, today }: Reading): Found[] {
  const termsIn = termFinder(vocabulary);
  const seen = new Set<string>();
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end).replace(/\s/gu, " ");
    const within = days
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map((day) => ({ ...day, ...moved(day, -sentence.start) }));
    const found: InSentence[] = [
      ...sumsIn(words),
      ...monthsIn(words),
      ...daysIn(words),
      ...placeIn(words),
      ...clearancesIn(words),
      ...citiesIn(words),
      ...startIn(words, within, today),
      ...termsIn(words),
    ];
    return found
      .sort((a, b) => a.at.start - b.at.start)
      .filter((fact) => {
        const key = JSON.stringify([fact.field, fact.value, fact.value === null && fact.at.start + sentence.start]);
        return !seen.has(key) && seen.add(key);
      })
      .map((fact) => ({ ...fact, at: moved(fact.at, sentence.start), sentence }));
  });
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
