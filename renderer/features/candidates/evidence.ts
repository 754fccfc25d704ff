import type { Interview } from "../../../shared/contract/interviews.ts";
import type { ReferenceCall } from "../../../shared/contract/references.ts";
import { answerWords } from "../../../shared/domain/claims/words.ts";
import { stampWords } from "../../../shared/domain/clock/durations.ts";

/** One thing that somebody said or that was noted, as a rating cites it. */
export interface Evidence {
  text: string;
  /** Exact words. */
  quote: boolean;
  /** "Interview, 06:10" or "Ingrid Sallow". */
  from: string;
}

/** Notes and answers by their ids. */
export function evidenceOf(
  interviews: readonly Interview[],
  calls: readonly ReferenceCall[],
): ReadonlyMap<string, Evidence> {
  const said = interviews.flatMap(({ notes }) =>
    notes.map(({ id, text, quote, stampMs }): [string, Evidence] => [
      id,
      { text, quote, from: `Interview, ${stampWords(stampMs)}` },
    ]),
  );
  const answered = calls.flatMap(({ items, notes, referee }) => [
    ...items.map(({ id, answer, words, scope }): [string, Evidence] => [
      id,
      { text: words ?? scope ?? (answer ? answerWords[answer] : ""), quote: words !== null, from: referee.name },
    ]),
    ...notes.map(({ id, text, quote }): [string, Evidence] => [id, { text, quote, from: referee.name }]),
  ]);
  return new Map([...said, ...answered]);
}
