/** A call's permissions. Times are ISO 8601 instants. */
export interface CallConsent {
  /** When the call is or was made. */
  at: string;
  /** When the candidate agreed that this referee may be rung; null if never. */
  candidateConsentAt: string | null;
  /** Whether the referee, told who we are and why, was happy to go on; null until asked. */
  openingConsent: boolean | null;
}

export interface ConsentProblem {
  field: "candidateConsentAt" | "openingConsent";
  message: string;
}

/** Why a referee may not be rung; null when they may: the candidate must have agreed by the time of the call. */
export function ringProblem({ at, candidateConsentAt }: CallConsent): ConsentProblem | null {
  const problem = (message: string): ConsentProblem => ({ field: "candidateConsentAt", message });
  if (candidateConsentAt === null) return problem("The candidate hasn’t agreed that this referee may be rung.");
  if (Date.parse(candidateConsentAt) > Date.parse(at))
    return problem("The candidate agreed to this call only after it was made.");
  return null;
}

/** Why nothing of a call may be kept as an answer; null when it may: rung with consent, and the referee went on. */
export function answerProblem(consent: CallConsent): ConsentProblem | null {
  const ring = ringProblem(consent);
  if (ring) return ring;
  const problem = (message: string): ConsentProblem => ({ field: "openingConsent", message });
  if (consent.openingConsent === null)
    return problem("Read the opening first, and ask whether they’re happy to go on.");
  return consent.openingConsent ? null : problem("The referee declined, so there are no answers to keep.");
}
