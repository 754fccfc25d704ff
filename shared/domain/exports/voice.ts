import { relationshipWords } from "../claims/words.ts";
import { spanLength, spanWords } from "../clock/part-dates.ts";
import { isoDay } from "../clock/words.ts";
import { employerLabeller } from "./employer-names.ts";
import type { ExportFacts, PersonFacts, ReferenceFacts, Variant } from "./facts.ts";
import { uncapitalised } from "./phrases.ts";
import { stateCode, stateName } from "./places.ts";

/** How one variant speaks of people, employers, referees, places and times. Nothing else differs between the two. */
export interface Voice {
  name(person: PersonFacts): string;
  /** For narrow columns. */
  short(person: PersonFacts): string;
  employer(name: string): string;
  place(person: PersonFacts): string | null;
  /** Dates or their length; null when there is none to tell. */
  period(from: string | null, to: string | null): string | null;
  /** The name only where the referee allowed it and the variant shows names, else the relationship in capitals. */
  referee(reference: ReferenceFacts): string;
}

/** Letters by the order of the list: A–Z, then AA, AB. */
export const letterCode = (index: number): string =>
  (index >= 26 ? letterCode(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const relationshipOf = (reference: ReferenceFacts): string => relationshipWords(reference.referee.relationship);

/** The voice of a variant. */
export const voiceOf = (facts: ExportFacts, variant: Variant): Voice =>
  variant === "named" ? namedVoice(facts) : blindVoice(facts);

const namedVoice = (facts: ExportFacts): Voice => {
  const firstPart = (name: string) => name.trim().split(/\s+/u)[0] ?? name;
  const shared = (part: string) => facts.people.filter(({ name }) => firstPart(name) === part).length > 1;
  return {
    name: (person) => person.name,
    short: ({ name }) => (shared(firstPart(name)) ? name : firstPart(name)),
    employer: (name) => name,
    place: (person) => person.city ?? stateName(person.state) ?? person.state,
    period: spanWords,
    referee: (reference) =>
      reference.permission === "named"
        ? `${reference.referee.name}, ${uncapitalised(relationshipOf(reference))}`
        : relationshipOf(reference),
  };
};

const blindVoice = (facts: ExportFacts): Voice => {
  const today = isoDay(facts.now, facts.timeZone);
  const code = (person: PersonFacts) => `Person ${letterCode(facts.people.findIndex(({ id }) => id === person.id))}`;
  return {
    name: code,
    short: code,
    employer: employerLabeller(facts),
    place: ({ state }) => (isNamePart(facts, stateName(state)) ? stateCode(state) : stateName(state)),
    period: (from, to) => {
      const length = spanLength(from, to, today);
      if (length === null) return from === null && to === null ? null : "length not known";
      return to === null ? `${length} to now` : length;
    },
    referee: relationshipOf,
  };
};

/** Whether somebody is called as a state is: then "Victoria" would name Victoria. */
const isNamePart = ({ people, identities }: ExportFacts, place: string | null): boolean => {
  const names = [
    ...people.map(({ name }) => name),
    ...identities.people.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]),
    ...identities.referees.map(({ name }) => name),
  ];
  const parts = new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)));
  const words = place === null ? [] : place.toLowerCase().split(" ");
  return words.some((word) => parts.has(word));
};
