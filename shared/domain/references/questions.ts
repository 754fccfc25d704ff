/** What a question needs of a claim. Depth is left out on purpose: naming it would put the answer in the referee's mouth. */
export interface AskedClaim {
  kind: "platform" | "domain" | "integration" | "scope";
  statement: string;
  employer: string | null;
}

/** A playbook's wording by kind of claim; `{work}` is where the statement goes. */
export type QuestionWording = Record<AskedClaim["kind"], string>;

/** The same open question for every referee of such a claim: it names the work and asks who did what. */
export function neutralQuestion(claim: AskedClaim, wording: QuestionWording): string {
  const work = `“${claim.statement.trim().replace(/[.\s]+$/u, "")}”`;
  const question = wording[claim.kind].replace("{work}", () => work);
  return claim.employer === null ? question : `At ${claim.employer}: ${question}`;
}

/** Claims that a referee can speak to first: those of the employer where they worked together, else in the order given. */
export function askFirst<C extends AskedClaim>(claims: readonly C[], employerThen: string): C[] {
  const there = (claim: C): boolean => same(claim.employer, employerThen);
  return [...claims.filter(there), ...claims.filter((claim) => !there(claim))];
}

/** As many claims as a call of 15 minutes has time for. */
const MOST_ASKED = 8;
/** Fewer than this is hardly worth a call. */
const FEWEST_ASKED = 3;

/**
 * Splits claims that are in the order to ask them: `ask` are those of the employer where they worked together and those
 * that a need of the brief speaks of, or the first ones where there are hardly any; the others can be asked as well.
 */
export function claimsToAsk<C extends AskedClaim & { weight: "must" | "nice" | null }>(
  claims: readonly C[],
  employerThen: string,
): { ask: C[]; more: C[] } {
  const matter = claims.filter(({ weight, employer }) => weight !== null || same(employer, employerThen));
  const ask = (matter.length < FEWEST_ASKED ? claims : matter).slice(0, MOST_ASKED);
  return { ask, more: claims.filter((claim) => !ask.includes(claim)) };
}

const same = (one: string | null, other: string): boolean =>
  one !== null && one.normalize("NFKC").trim().toLowerCase() === other.normalize("NFKC").trim().toLowerCase();
