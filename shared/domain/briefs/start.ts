/** What the clock waits for, as typed so far; null or blank is missing. */
export interface StartFacts {
  organisation: string | null;
  contactName: string | null;
  words: string | null;
  difficulty: string | null;
}

export interface Missing {
  field: keyof StartFacts;
  /** "Contact name: who rang?" */
  words: string;
}

const asks: readonly Missing[] = [
  { field: "organisation", words: "Organisation: who is the client?" },
  { field: "contactName", words: "Contact name: who rang?" },
  { field: "words", words: "In their words: what do they need?" },
  { field: "difficulty", words: "Where does the difficulty sit?" },
];

/** The starred fields that still keep the 48-hour clock from starting, in the order of the page. */
export const missingToStart = (facts: StartFacts): Missing[] =>
  asks.filter(({ field }) => (facts[field] ?? "").trim() === "");

/** "2 things to fill before the clock can start"; null when it can. */
export function missingWords(missing: readonly Missing[]): string | null {
  if (missing.length === 0) return null;
  return `${missing.length} thing${missing.length === 1 ? "" : "s"} to fill before the clock can start`;
}

/** More than five must-haves would be a wish list. */
export const mostMustHaves = 5;
