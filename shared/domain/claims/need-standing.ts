import type { Standing } from "../exports/facts.ts";
import { lastWords, type SpokenAnswer, standingOf } from "./standing.ts";
import { refereesWords, standingWords } from "./words.ts";

/** A claim as far as the matrix needs it: the ids of the needs that it speaks to, and what referees answered. */
export interface CheckedClaim {
  needs: readonly string[];
  answers: readonly SpokenAnswer[];
}

/** One cell of needs × people. `standing` is null when no claim speaks to the need; `who` says who confirmed, else the standing. */
export interface NeedStanding {
  standing: Standing | null;
  who: string;
}

/**
 * Where one person stands on one need. Each claim is a separate way to meet it, so the best counts: confirmed, partly,
 * can’t say, not checked. A contradiction is never outshone: beside a confirmed, partly or disputed claim the need reads
 * disputed, and alone it reads contradicted, whatever was not checked or could not be said.
 */
export function needStanding(need: string, claims: readonly CheckedClaim[]): NeedStanding {
  const speaking = claims.filter((claim) => claim.needs.includes(need));
  if (speaking.length === 0) return { standing: null, who: "Not claimed" };
  const standing = combined(speaking.map((claim) => standingOf(claim.answers)));
  return { standing, who: standing === "confirmed" ? whoConfirmed(speaking) : standingWords[standing] };
}

/** A need counts as covered only when a referee confirmed a claim that speaks to it. */
export const isCovered = (cell: NeedStanding): boolean => cell.standing === "confirmed";

function combined(all: readonly Standing[]): Standing {
  const has = (standing: Standing): boolean => all.includes(standing);
  if (has("disputed")) return "disputed";
  if (has("contradicted")) return has("confirmed") || has("partly") ? "disputed" : "contradicted";
  return (["confirmed", "partly", "cannot-say"] as const).find(has) ?? "not-checked";
}

/** Each referee once, however many claims they confirmed. */
function whoConfirmed(claims: readonly CheckedClaim[]): string {
  const confirming = claims
    .filter((claim) => standingOf(claim.answers) === "confirmed")
    .flatMap((claim) => lastWords(claim.answers).filter(({ answer }) => answer === "confirmed"));
  return refereesWords([...new Map(confirming.map((answer) => [answer.referee, answer.relationship])).values()]);
}
