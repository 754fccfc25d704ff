import type { AnswerValue, Relationship, Standing } from "../exports/facts.ts";

/** All that a claim can stand at: what referees answered, that they disagree, or that nobody was asked. */
export const standings = [
  "not-checked",
  "confirmed",
  "partly",
  "contradicted",
  "cannot-say",
  "disputed",
] as const satisfies readonly Standing[];

/** A referee's answer to one claim; `referee` is the same text for the same person. Withdrawn answers are not passed in. */
export interface ClaimAnswer {
  answer: AnswerValue;
  referee: string;
}

/** An answer by somebody whose place beside the candidate is known. */
export interface SpokenAnswer extends ClaimAnswer {
  relationship: Relationship;
}

/**
 * Standing of one claim from its answers, oldest first. A referee's later answer replaces the earlier one, but "can’t say"
 * takes nothing back. Then, over referees: contradicted beside confirmed or partly is disputed; contradicted beside silence
 * is contradicted; confirmed beside partly is partly, since the narrower answer is as much as may be said; "can’t say" never
 * weakens another answer.
 */
export function standingOf(answers: readonly ClaimAnswer[]): Standing {
  const said = new Set(lastWords(answers).map(({ answer }) => answer));
  if (said.has("contradicted")) return said.has("confirmed") || said.has("partly") ? "disputed" : "contradicted";
  if (said.has("partly")) return "partly";
  if (said.has("confirmed")) return "confirmed";
  return said.has("cannot-say") ? "cannot-say" : "not-checked";
}

/** What each referee holds in the end, in the order in which they first spoke. */
export function lastWords<A extends ClaimAnswer>(answers: readonly A[]): A[] {
  const held = new Map<string, A>();
  for (const answer of answers) {
    if (answer.answer === "cannot-say" && held.has(answer.referee)) continue;
    held.set(answer.referee, answer);
  }
  return [...held.values()];
}
