import { findLeaks } from "../../../../shared/domain/leaks/find.ts";
import { identifiersFor } from "../../../../shared/domain/leaks/identifiers.ts";
import type {
  EmployerIdentity,
  Identities,
  PersonIdentity,
  RefereeIdentity,
} from "../../../../shared/domain/leaks/identity.ts";
import { applyReplacements } from "../../../../shared/domain/leaks/replace.ts";

/** A person with a name and code, and nothing else known unless given. */
export function person(name: string, more: Partial<PersonIdentity> = {}): PersonIdentity {
  return {
    id: name,
    code: "Person A",
    name,
    alsoKnownAs: [],
    email: null,
    phone: null,
    sites: [],
    handles: [],
    projects: [],
    schools: [],
    city: null,
    state: null,
    ...more,
  };
}

export function employer(name: string, label: string, more: Partial<EmployerIdentity> = {}): EmployerIdentity {
  return { name, label, alsoKnownAs: [], products: [], ...more };
}

export function referee(
  name: string,
  permission: RefereeIdentity["permission"] = null,
  more: Partial<RefereeIdentity> = {},
): RefereeIdentity {
  return { name, label: "the engineering lead", permission, email: null, phone: null, ...more };
}

export function identities(more: Partial<Identities>): Identities {
  return { people: [], employers: [], referees: [], briefCity: null, ...more };
}

/** What the blind document says instead of a text. */
export function cleared(
  text: string,
  known: Partial<Identities>,
  more: { exact?: boolean; person?: string } = {},
): string {
  const free = { path: "text", text, exact: more.exact ?? false, person: more.person ?? null };
  return applyReplacements(text, findLeaks([free], identifiersFor("blind", identities(known))));
}

/** What the blind document would have to replace, as written. */
export function found(text: string, known: Partial<Identities>): string[] {
  const free = { path: "text", text, exact: false, person: null };
  return findLeaks([free], identifiersFor("blind", identities(known))).map((leak) => leak.found);
}
