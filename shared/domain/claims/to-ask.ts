import { type ClaimAnswer, lastWords } from "./standing.ts";

/**
 * The contradiction that the candidate is still to be asked about: the newest one that a referee holds to, unless the
 * candidate said something to the claim after it. `answers` and `repliedAt` are oldest first, times are ISO 8601 instants.
 */
export function contradictionToAsk<A extends ClaimAnswer & { said: string }>(
  answers: readonly A[],
  repliedAt: readonly string[],
): A | undefined {
  const held = lastWords(answers)
    .filter(({ answer }) => answer === "contradicted")
    .sort((a, b) => a.said.localeCompare(b.said));
  const newest = held.at(-1);
  const last = repliedAt.at(-1);
  return newest && (last === undefined || last < newest.said) ? newest : undefined;
}
