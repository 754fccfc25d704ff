/** The lines of business that an employer may be in. */
export const employerDomains = [
  "banking",
  "payments",
  "insurance",
  "government",
  "health",
  "retail",
  "freight",
  "energy",
  "telecoms",
  "education",
  "software",
  "other",
] as const;

const LABELS: ReadonlyMap<string, string> = new Map<(typeof employerDomains)[number], string>([
  ["banking", "a national bank"],
  ["payments", "a payments company"],
  ["insurance", "an insurer"],
  ["government", "a government agency"],
  ["health", "a health service"],
  ["retail", "a retailer"],
  ["freight", "a freight company"],
  ["energy", "an energy company"],
  ["telecoms", "a telecommunications company"],
  ["education", "an education provider"],
  ["software", "a software company"],
]);

/** What a blind document calls an employer of whom nothing is known. */
export const ANY_EMPLOYER = "an employer";

/** The blind document's words for an employer without a label of its own; `domain` as briefs and scenarios spell it. */
export const employerLabel = (domain: string | null): string => LABELS.get(domain ?? "") ?? ANY_EMPLOYER;
