import { dayWords } from "../clock/part-dates.ts";
import { isoDay } from "../clock/words.ts";
import type { FreeText } from "../leaks/identity.ts";
import type { ExportFacts, PersonFacts, Variant } from "./facts.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** What every part of a document is written with. `print` is the only way by which a free text reaches it. */
export interface Page {
  facts: ExportFacts;
  variant: Variant;
  voice: Voice;
  print(text: FreeText): string;
  /** An ISO instant as "11 Mar" in the document's zone, with the year when it is another. */
  on(instant: string): string;
  /** An ISO date as "23 Mar", with the year when it is another. */
  day(date: string): string;
}

/** A page to write on; free texts pass through `print`. */
export const pageOf = (facts: ExportFacts, variant: Variant, print: (text: FreeText) => string): Page => {
  const year = Number(isoDay(facts.now, facts.timeZone).slice(0, 4));
  const day = (date: string) => dayWords(date, year);
  return {
    facts,
    variant,
    voice: voiceOf(facts, variant),
    print,
    on: (instant) => day(isoDay(instant, facts.timeZone)),
    day,
  };
};

/** A free text about one person that is not somebody's exact words; `part` follows `people/<id>/` in its path. */
export const printed = (page: Page, person: PersonFacts, part: string, text: string): string =>
  page.print({ path: `people/${person.id}/${part}`, text, exact: false, person: person.id });

/** The same, null for null. */
export const printedIf = (page: Page, person: PersonFacts, part: string, text: string | null): string | null =>
  text === null || text.trim() === "" ? null : printed(page, person, part, text);
