import type Database from "better-sqlite3";
import { relationshipWords } from "../../../shared/domain/claims/words.ts";
import { employerLabel } from "../../../shared/domain/exports/employer-labels.ts";
import { stateName } from "../../../shared/domain/exports/places.ts";
import { letterCode } from "../../../shared/domain/exports/voice.ts";
import type {
  EmployerIdentity,
  Identities,
  PersonIdentity,
  RefereeIdentity,
} from "../../../shared/domain/leaks/identity.ts";
import { withoutLegalForm } from "../../../shared/domain/leaks/legal-forms.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import * as repository from "./repository.ts";

/** Everyone and everything that could be given away, over all people of the brief; letters go by the lines that remain. */
export function identitiesOf(db: Database.Database, { brief, people }: Placement): Identities {
  const printed = people.filter(isPrinted);
  return {
    people: people.map((person): PersonIdentity => {
      const { id, name, alsoKnownAs, email, phone, sites, handles, projects, schools, city } = person;
      const state = stateName(person.state) ?? person.state;
      const place = printed.indexOf(person);
      const code = place < 0 ? null : `Person ${letterCode(place)}`;
      return { id, code, name, alsoKnownAs, email, phone, sites, handles, projects, schools, city, state };
    }),
    employers: employersOf(db, people),
    referees: people.flatMap(refereesOf),
    briefCity: brief.city,
  };
}

/** On the list, and still in it. */
export const isPrinted = (person: PlacedPerson): boolean => person.line !== null && person.line.leftAt === null;

function employersOf(db: Database.Database, people: readonly PlacedPerson[]): EmployerIdentity[] {
  const employers = repository.employers(db);
  // What one name is described as holds for its other names too, but never over a name described by itself.
  const described = new Map(
    [
      ...employers.flatMap((employer) => employer.alsoKnownAs.map((name) => [name, employer] as const)),
      ...employers.map((employer) => [employer.name, employer] as const),
    ].map(([name, employer]) => [plainKey(name), employer]),
  );
  const names = people.flatMap(({ career, claims, referees }) => [
    ...career.map(({ employer }) => employer),
    ...claims.map(({ employer }) => employer),
    ...referees.flatMap(({ employerThen, employerNow }) => [employerThen, employerNow]),
  ]);
  const written = new Map(names.flatMap((name) => (name ? [[keyOf(name), name] as const] : [])));
  return [...written.values()].map((name) => {
    const { label = null, domain = null, alsoKnownAs = [], products = [] } = described.get(plainKey(name)) ?? {};
    return { name, label: label ?? employerLabel(domain), alsoKnownAs, products };
  });
}

const keyOf = (name: string): string => name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();

/** Names that differ by their legal form alone are one employer's. */
const plainKey = (name: string): string => keyOf(withoutLegalForm(name.normalize("NFKC").trim()));

function refereesOf({ referees, references }: PlacedPerson): RefereeIdentity[] {
  return referees.map(({ name, relationship, email, phone }) => {
    const asked = references.filter(({ referee }) => referee.name === name).map(({ permission }) => permission);
    return {
      name,
      email,
      phone,
      label:
        relationship === null || relationship === "other"
          ? "a referee"
          : `the ${lower(relationshipWords(relationship))}`,
      permission: strictest(asked),
    };
  });
}

/**
 * The least that anybody of that name allowed, over all calls: a text does not tell two of one name apart. One who was
 * never rung has kept nothing back.
 */
function strictest(asked: RefereeIdentity["permission"][]): RefereeIdentity["permission"] {
  if (asked.length === 0) return "named";
  if (asked.some((permission) => permission === "no" || permission === null)) return "no";
  return asked.includes("unnamed") ? "unnamed" : "named";
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
