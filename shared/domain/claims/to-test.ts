import type { Standing } from "../exports/facts.ts";

interface Claim {
  standing: Standing;
  /** Ids of the needs that it speaks to. */
  needs: readonly string[];
}

/** Claims that a call should test, those that speak to the brief's needs first; what somebody confirmed already stands apart. */
export function claimsToTest<C extends Claim>(
  claims: readonly C[],
  needs: readonly { id: string }[],
): { toTest: C[]; confirmed: C[] } {
  const asked = new Set(needs.map(({ id }) => id));
  const speaks = (claim: C): boolean => claim.needs.some((need) => asked.has(need));
  const open = claims.filter(({ standing }) => standing !== "confirmed");
  return {
    toTest: [...open.filter(speaks), ...open.filter((claim) => !speaks(claim))],
    confirmed: claims.filter(({ standing }) => standing === "confirmed"),
  };
}
