import { isBare } from "./claims.ts";
import type { ClaimFacts, PersonFacts } from "./facts.ts";
import { type Page, printed } from "./page.ts";

/** A call on which the referee spoke; one that was declined gives nothing to print. */
export const heldReferences = (person: PersonFacts) =>
  person.references.filter(({ items, permission }) => items.length > 0 || (permission !== null && permission !== "no"));

/** What nobody checked, rated or told about one person, in sentences; empty when all was. */
export const uncheckedOf = (page: Page, person: PersonFacts): string[] => [
  ...(person.interviews.length === 0 ? ["No interview was held."] : []),
  ...(heldReferences(person).length === 0 ? ["No reference call was held."] : []),
  ...page.facts.playbook.criteria
    .filter(({ id }) => !person.scores.some(({ criterion }) => criterion === id))
    .map(({ id, name }) => `Not rated yet: ${id} ${name}.`),
  ...page.facts.brief.needs
    .filter(({ id }) => !person.claims.some(({ needs }) => needs.includes(id)))
    .map(({ statement }) => `Nothing claimed for “${statement}”.`),
  ...statements(page, person, "not-checked", "Not checked with a referee"),
  ...statements(page, person, "cannot-say", "Asked, and the referee can’t say"),
  ...bareClaims(page, person),
  ...(person.rate === null ? ["No rate was told."] : []),
  ...(person.availableFrom === null ? ["No start date was told."] : []),
];

const statements = (page: Page, person: PersonFacts, standing: "not-checked" | "cannot-say", words: string): string[] =>
  person.claims
    .filter((claim) => claim.standing === standing && !isBare(claim))
    .map((claim) => `${words}: ${statementOf(page, person, claim)}`);

const bareClaims = (page: Page, person: PersonFacts): string[] => {
  const bare = person.claims.filter(isBare).map((claim) => statementOf(page, person, claim));
  return bare.length === 0 ? [] : [`Also claimed, not checked with a referee: ${bare.join("; ")}`];
};

const statementOf = (page: Page, person: PersonFacts, { id, statement }: ClaimFacts): string =>
  printed(page, person, `claims/${id}/statement`, statement);
