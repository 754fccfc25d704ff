/** What could tell a reader who somebody is. Every name is as written in the source; nothing is normalised yet. */
export interface PersonIdentity {
  id: string;
  /** What the blind document calls them: "Person A". Null for someone who is not on the list. */
  code: string | null;
  name: string;
  alsoKnownAs: string[];
  email: string | null;
  phone: string | null;
  /** Web addresses of the résumé: own site and profile pages. */
  sites: string[];
  /** User names on other sites. */
  handles: string[];
  projects: string[];
  schools: string[];
  city: string | null;
  /** Australian state or region to say instead of the city; null when unknown. */
  state: string | null;
}

export interface EmployerIdentity {
  name: string;
  /** What the blind document says instead: "a port operator". */
  label: string;
  alsoKnownAs: string[];
  products: string[];
}

export interface RefereeIdentity {
  name: string;
  /** What a document says instead: "the engineering lead". */
  label: string;
  email: string | null;
  phone: string | null;
  /** The employer then and now are looked for as employers. */
  permission: "named" | "unnamed" | "no" | null;
}

/** Everyone and everything the check looks for, over all people of the brief, shortlisted or not. */
export interface Identities {
  people: PersonIdentity[];
  employers: EmployerIdentity[];
  referees: RefereeIdentity[];
  /** The brief's own city is no leak. */
  briefCity: string | null;
}

export type LeakKind =
  | "name"
  | "initials"
  | "email"
  | "phone"
  | "site"
  | "handle"
  | "employer"
  | "product"
  | "project"
  | "school"
  | "city"
  | "referee"
  | "pronoun";

/** A piece of text that will be printed. `path` names it for good, so that a cleared hit stays cleared. */
export interface FreeText {
  path: string;
  text: string;
  /** Exact words of a person: a replacement inside them stands in square brackets. */
  exact: boolean;
  /** The person it is about, where there is one. */
  person: string | null;
}

/** One occurrence. `start` and `end` are UTF-16 offsets into the text of that path; hits never overlap. */
export interface Leak {
  path: string;
  start: number;
  end: number;
  found: string;
  kind: LeakKind;
  /** Suggested words, square brackets included where the text is exact. */
  replacement: string;
}
