import type { Criterion } from "../exports/facts.ts";
import { isRatedFromReferences } from "../interviews/criteria.ts";

export interface UnratedFacts {
  /** Interviews that took place. */
  interviews: number;
  interviewBooked: boolean;
  /** Reference calls in which something was said. */
  references: number;
  /** Names of those who wrote the notes, and so can rate. */
  interviewers: readonly string[];
}

/** What would fill a score that is missing, and who can do it: one sentence. */
export function unratedWords(criterion: Criterion, facts: UnratedFacts): string {
  if (isRatedFromReferences(criterion))
    return facts.references > 0 ? "Rate it from the reference calls." : "A reference call fills it.";
  if (facts.interviews === 0) return facts.interviewBooked ? "Their interview is booked." : "Interview them first.";
  const [first, ...rest] = facts.interviewers;
  if (first === undefined) return "Rate them from the interview.";
  const who = rest.length === 0 ? first : `${[first, ...rest.slice(0, -1)].join(", ")} or ${rest.at(-1)}`;
  return `${who} can rate it from the interview.`;
}
