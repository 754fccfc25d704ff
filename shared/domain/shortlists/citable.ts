import { assertNever } from "../assert-never.ts";
import { answerWords, relationshipWords } from "../claims/words.ts";
import { stampWords } from "../clock/durations.ts";
import { dayMonth, isoDay, shortDay } from "../clock/words.ts";
import { mayQuote, type Source, sourcesOf } from "../exports/evidence-entry.ts";
import type { PersonFacts, ReferenceFacts, ReferenceItem } from "../exports/facts.ts";
import { joined, uncapitalised } from "../exports/phrases.ts";
import { reliabilityWords } from "../exports/words.ts";
import { firstName } from "./first-name.ts";

/** A note or an answer as the recruiter's own screens show it; nothing of it is printed. */
export interface Citable {
  id: string;
  kind: "quote" | "note" | "call";
  /** On a chip: "14:02" in an interview, "4 Mar" or "Today" for a reference call. */
  mark: string;
  where: string;
  who: string | null;
  about: string | null;
  text: string | null;
  exact: boolean;
  mayQuote: boolean;
}

type Person = Pick<PersonFacts, "name" | "interviews" | "references" | "claims">;

/** ISO 8601 instant and IANA zone on whose calendar days are counted. */
export interface Today {
  now: string;
  zone: string;
}

/** All that may be cited about one person, in the order of the calls; questions still open are left out. */
export const citables = (person: Person, today: Today): Citable[] =>
  [...sourcesOf(person)].map(([id, source]) => ({ id, ...shown(person, source, today) }));

function shown(person: Person, source: Source, { now, zone }: Today): Omit<Citable, "id"> {
  if (source.kind === "note") {
    const { at, note } = source;
    return {
      kind: note.quote ? "quote" : "note",
      mark: stampWords(note.stampMs),
      where: `Interview, ${shortDay(at, zone)}, ${stampWords(note.stampMs)}`,
      who: note.quote ? firstName(person.name) : null,
      about: null,
      text: note.text,
      exact: note.quote,
      mayQuote: true,
    };
  }
  const { reference, item } = source;
  return {
    kind: "call",
    mark: isoDay(reference.at, zone) === isoDay(now, zone) ? "Today" : dayMonth(reference.at, zone),
    where:
      joined(
        `Reference call, ${shortDay(reference.at, zone)}`,
        item.stampMs === null ? null : stampWords(item.stampMs),
      ) ?? "",
    who: whoWasRung(reference),
    about: aboutWhat(person, item),
    text: item.words ?? item.scope,
    exact: item.words !== null && (item.kind !== "note" || item.quote),
    mayQuote: mayQuote(reference),
  };
}

/** "Ingrid Sallow, engineering lead at Sassafras Pay". */
function whoWasRung({ referee }: ReferenceFacts): string {
  const role = uncapitalised(relationshipWords(referee.relationship));
  return joined(referee.name, referee.employerThen ? `${role} at ${referee.employerThen}` : role) ?? role;
}

function aboutWhat(person: Person, item: ReferenceItem): string | null {
  switch (item.kind) {
    case "answer": {
      const claim = person.claims.find(({ id }) => id === item.claimId);
      return item.answer === null ? null : [answerWords[item.answer], claim?.statement].filter(Boolean).join(": ");
    }
    case "reliability":
      return item.answer === null ? null : `Did it stay reliable? ${reliabilityWords(item.answer)}`;
    case "not-give":
      return "What would you not give them?";
    case "again":
      return "Work with them again?";
    case "note":
      return null;
    default:
      return assertNever(item.kind);
  }
}
