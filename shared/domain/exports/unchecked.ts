import { counted } from "../clock/durations.ts";
import type { PersonFacts } from "./facts.ts";
import { type Page, printed } from "./page.ts";

/** A call on which the referee spoke; one that was declined gives nothing to print. */
export const heldReferences = (person: PersonFacts) =>
  person.references.filter(({ items, permission }) => items.length > 0 || permission !== null);

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
  ...looseClaims(person),
  ...(person.rate === null ? ["No rate was told."] : []),
  ...(person.availableFrom === null ? ["No start date was told."] : []),
];

const statements = (page: Page, person: PersonFacts, standing: "not-checked" | "cannot-say", words: string): string[] =>
  person.claims
    .filter((claim) => claim.standing === standing && !(standing === "not-checked" && claim.needs.length === 0))
    .map((claim) => `${words}: ${printed(page, person, `claims/${claim.id}/statement`, claim.statement)}`);

/** Skills and projects of a résumé can be dozens; each is in the claims table, so here they are only counted. */
const looseClaims = (person: PersonFacts): string[] => {
  const count = person.claims.filter(({ standing, needs }) => standing === "not-checked" && needs.length === 0).length;
  return count === 0 ? [] : [`${counted(count, "further claim")} outside what you need, not checked with a referee.`];
};
