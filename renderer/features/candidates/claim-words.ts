import type { Claim } from "../../../shared/contract/claims.ts";
import { standingWords } from "../../../shared/domain/claims/words.ts";
import { dayAndMonth } from "../../parts/moment.ts";

/** As said on screen. */
export const KINDS: Record<Claim["kind"], string> = {
  platform: "Platform",
  domain: "Domain",
  integration: "Integration",
  scope: "Scope",
};
/** How far somebody went, as said on screen. */
export const DEPTHS: Record<Claim["depth"], string> = { used: "Used", built: "Built", owned: "Owned" };
/** Where a claim was made first, as said on screen. */
export const SOURCES: Record<Claim["source"], string> = {
  cv: "From the CV",
  interview: "Said in an interview",
  candidate: "Told us",
  referee: "A referee told us",
};

/** "Confirmed by Ingrid Sallow, 4 Mar" for the last answer; "Not checked. From the CV" before there is one. */
export function whoSaid({ answers, standing, source }: Claim, timeZone: string | undefined): string {
  const last = answers.at(-1);
  if (!last) return `${standingWords[standing]}. ${SOURCES[source]}`;
  const others = new Set(answers.map(({ referee }) => referee)).size - 1;
  const who = others > 0 ? `${last.referee} and ${others} more` : last.referee;
  return `${standingWords[standing]}, ${who}, ${dayAndMonth(last.at, timeZone)}`;
}

const PROOF: Claim["standing"][] = ["contradicted", "disputed", "confirmed", "partly", "cannot-say", "not-checked"];

/** What somebody should know first, first; of what is not checked, the lines of a CV come last. */
export const byProof = (claims: readonly Claim[]): Claim[] => claims.toSorted((a, b) => proof(a) - proof(b));

const proof = ({ standing, source }: Claim): number =>
  PROOF.indexOf(standing) + (standing === "not-checked" && source === "cv" ? 1 : 0);
