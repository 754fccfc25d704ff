import type { PersonRow } from "../../shared/contract/candidates.ts";

/** A person of a list of whom nothing is known but what the test says. */
export const personRow = (known: Pick<PersonRow, "id" | "name"> & Partial<PersonRow>): PersonRow => ({
  headline: null,
  sample: false,
  level: null,
  city: null,
  state: null,
  place: null,
  scores: [],
  rate: null,
  availableFrom: null,
  availableConfirmedAt: null,
  claims: { confirmed: 0, contradicted: 0, of: 0 },
  vettedAt: null,
  stale: false,
  briefs: [],
  ...known,
});
