import type { Found, InSentence } from "./facts.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { citiesIn, clearancesIn, placeIn } from "./setting.ts";
import { daysIn, monthsIn } from "./spans-of-work.ts";
import { type NamedDay, startIn } from "./start-date.ts";
import { sumsIn } from "./sums.ts";
import { type Term, termFinder } from "./terms.ts";

/** What reading a text depends on besides the text: `days` finds those that words name, with offsets in them. */
export interface Reading {
  terms: readonly Term[];
  days(words: string): readonly NamedDay[];
  /** "2026-11-24", on the recruiter's wall. */
  today: string;
}

/** Sentences about a start that are looked at for a day; no email has so many. */
const MOST_LOOKS = 200;

/**
 * The facts for a brief that a text states, each once, in the order of their words, with the sentence it came from.
 * It offers, and fills nothing; what no field can take says why.
 */
export function factsIn(text: string, { terms, days, today }: Reading): Found[] {
  const termsIn = termFinder(terms);
  const seen = new Set<string>();
  let looks = 0;
  const namedIn: Reading["days"] = (words) => (looks++ < MOST_LOOKS ? days(words) : []);
  const facts = sentencesOf(text).flatMap((sentence): Found[] => {
    const words = text.slice(sentence.start, sentence.end).replace(/\s/gu, " ");
    const found: InSentence[] = [
      ...sumsIn(words),
      ...monthsIn(words),
      ...daysIn(words),
      ...placeIn(words),
      ...clearancesIn(words),
      ...citiesIn(words),
      ...startIn(words, namedIn, today),
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
  const mixed = facts.some(({ field, value }) => field === "place" && value === "hybrid");
  return facts.filter((fact) => !(mixed && fact.field === "place" && loosely(fact, text)));
}

/** Part of a mix that is told elsewhere: "remote" or "on site" without "fully" or "only". */
const loosely = ({ value, sentence }: Found, text: string): boolean =>
  value !== "hybrid" && !/\b(?:fully|100%|only|entirely|five|5)/i.test(text.slice(sentence.start, sentence.end));

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
