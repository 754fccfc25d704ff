import { answerWords } from "../claims/words.ts";
import { stampWords } from "../clock/durations.ts";
import type { DocumentEvidence } from "./document.ts";
import type { Criterion, NoteFacts, PersonFacts, ReferenceFacts, ReferenceItem } from "./facts.ts";
import { type Page, printed } from "./page.ts";
import { joined, uncapitalised } from "./phrases.ts";
import { reliabilityWords } from "./words.ts";

const UNQUOTED = "No words here: this referee did not agree to be quoted.";
const NO_WORDS = "No words were kept.";

/** Something said or noted about one person that may be cited. */
export type Source =
  | { kind: "note"; at: string; note: NoteFacts }
  | { kind: "item"; reference: ReferenceFacts; item: ReferenceItem };

/** All that one person's calls gave, by id, without the questions still open. */
export const sourcesOf = (person: Pick<PersonFacts, "interviews" | "references">): Map<string, Source> => {
  const sources = new Map<string, Source>();
  for (const { at, notes } of person.interviews) {
    for (const note of notes) if (!note.followUp) sources.set(note.id, { kind: "note", at, note });
  }
  for (const reference of person.references) {
    for (const item of reference.items) sources.set(item.id, { kind: "item", reference, item });
  }
  return sources;
};

/** Words of a referee may be printed for "named" and "unnamed" alone. */
export const mayQuote = ({ permission }: ReferenceFacts): boolean => permission === "named" || permission === "unnamed";

const exactItem = (item: ReferenceItem): boolean => item.kind !== "note" || item.quote;

/** Whether a source gives somebody's exact words that may be printed. */
export const isExact = (source: Source): boolean =>
  source.kind === "note"
    ? source.note.quote
    : exactItem(source.item) && source.item.words !== null && mayQuote(source.reference);

type Entry = Omit<DocumentEvidence, "n">;

/** A source as the evidence list prints it; `criterion` is that of a score that cites it, for what has none of its own. */
export const entryOf = (page: Page, person: PersonFacts, source: Source, criterion: Criterion | null): Entry =>
  source.kind === "note"
    ? noteEntry(page, person, source.at, source.note, criterion)
    : itemEntry(page, person, source.reference, source.item, criterion);

const noteEntry = (
  page: Page,
  person: PersonFacts,
  at: string,
  note: NoteFacts,
  criterion: Criterion | null,
): Entry => ({
  where: `Interview, ${page.on(at)}, ${stampWords(note.stampMs)}`,
  who: note.quote ? page.voice.name(person) : notedBy(page),
  criterion: note.criterion ?? criterion,
  text: page.print({
    path: `people/${person.id}/notes/${note.id}`,
    text: note.text,
    exact: note.quote,
    person: person.id,
  }),
  exact: note.quote,
});

const notedBy = ({ facts }: Page): string => `noted by ${facts.recruiter.name.replace(/^The /u, "the ")}`;

const itemEntry = (
  page: Page,
  person: PersonFacts,
  reference: ReferenceFacts,
  item: ReferenceItem,
  criterion: Criterion | null,
): Entry => {
  const exact = exactItem(item);
  const words = exact && !mayQuote(reference) ? null : printedWords(page, person, item);
  const referee = page.voice.referee(reference);
  return {
    where:
      joined(
        `Reference call, ${page.on(reference.at)}`,
        item.stampMs === null ? null : stampWords(item.stampMs),
        words === null ? null : answerOf(item),
      ) ?? "",
    who: exact ? referee : `${referee}, ${notedBy(page)}`,
    criterion,
    text: words ?? withoutWords(page, person, reference, item),
    exact: exact && words !== null,
  };
};

/** A referee's words, or the text of a note, passed through the check; null when there are none. */
export const printedWords = (page: Page, person: PersonFacts, item: ReferenceItem): string | null =>
  item.words === null
    ? null
    : page.print({
        path: `people/${person.id}/answers/${item.id}/words`,
        text: item.words,
        exact: exactItem(item),
        person: person.id,
      });

const answerOf = ({ kind, answer }: ReferenceItem): string | null => {
  if (answer === null) return null;
  if (kind === "answer") return `answer: ${uncapitalised(answerWords[answer])}`;
  return kind === "reliability" ? `stayed reliable: ${reliabilityWords(answer)}` : null;
};

const withoutWords = (page: Page, person: PersonFacts, reference: ReferenceFacts, item: ReferenceItem): string => {
  if (item.answer === null) return mayQuote(reference) ? NO_WORDS : UNQUOTED;
  if (item.kind === "reliability") return `Asked whether the work stayed reliable: ${reliabilityWords(item.answer)}`;
  const claim = person.claims.find(({ id }) => id === item.claimId);
  const answer = answerWords[item.answer];
  return claim ? `${answer}: ${printed(page, person, `claims/${claim.id}/statement`, claim.statement)}` : answer;
};
