import type { Identifier } from "./identifier.ts";
import { pronounPair, pronounWording, type Worded } from "./pronouns.ts";
import { startsSentence } from "./sentences.ts";
import type { Span } from "./spans.ts";

/** How plain the words are: as labelled, the same without a capital, without the label, then only a sign that something went. */
export type Plainness = 0 | 1 | 2 | 3;

const article = /^(?:an?|the)\s+/iu;
const articleBefore = /(?<![\p{L}\p{N}'’-])(?:an?|the)\s+$/iu;
const determinerBefore =
  /(?<![\p{L}\p{N}])(?:my|our|your|their|its|his|her|this|that|these|those|each|every|any|no|another|one|whose|which|[\p{L}\p{N}]+['’]s|(?:the|an?)\s+(?:old|new|current|former|entire|whole|original|main|internal|own|big|small|large|existing|legacy|early|late|present|previous|last|same|other|second|third|real|local))\s+$/iu;

/** The words for one span, with an article before it drawn in; `from` and `to` are its neighbours' ends. */
export function wordingOf(
  text: string,
  span: Span,
  person: string | null,
  plainness: Plainness,
  from: number,
  to: number,
): Worded {
  if (plainness === 3) return { start: span.start, end: span.end, say: "…" };
  if (span.kind === "pronoun" && span.say === null) {
    const pair = pronounPair(text.slice(span.start, span.end));
    return pair === null ? pronounWording(text, span, from, to) : { start: span.start, end: span.end, say: pair };
  }
  const say = plainness < 2 ? (span.say ?? labelOf(span.identifiers, span.kind, person)) : genericOf(span);
  const found = text.slice(span.start, span.end);
  const before = text.slice(Math.max(from, span.start - 40), span.start);
  const fitted = article.test(say) ? withArticle(text, span, say, before) : { start: span.start, end: span.end, say };
  const capital = plainness === 0 && /^\p{Lu}/u.test(text.slice(fitted.start)) && startsSentence(text, fitted.start);
  const words = capital ? fitted.say.charAt(0).toUpperCase() + fitted.say.slice(1) : fitted.say;
  return { ...fitted, say: found.length > 0 ? words : fitted.say };
}

/** "the Sassafras Pay gateway" must not become "the a payments company gateway". */
function withArticle(text: string, span: Span, say: string, before: string): Worded {
  const [drawn] = articleBefore.exec(before) ?? [];
  if (drawn !== undefined) return { start: span.start - drawn.length, end: span.end, say };
  const possessor = text.slice(Math.max(0, span.start - 40), span.start);
  return { start: span.start, end: span.end, say: determinerBefore.test(possessor) ? say.replace(article, "") : say };
}

/** The person that the text is about comes first, then referees in a text about a person; what stays open is said plainly. */
function labelOf(identifiers: readonly Identifier[], kind: Span["kind"], person: string | null): string {
  const same = identifiers.filter((identifier) => identifier.kind === kind);
  const ours = same.filter((identifier) => identifier.owner === `person:${person}`);
  const referees = identifiers.filter((identifier) => identifier.kind === "referee");
  const about = ours.length > 0 ? ours : person !== null && referees.length > 0 ? referees : same;
  const labels = new Set(about.map((identifier) => identifier.say ?? ""));
  const [only = ""] = labels;
  return labels.size === 1 ? only : (about[0]?.generic ?? only);
}

function genericOf(span: Span): string {
  return span.say === null ? (span.identifiers[0]?.generic ?? "…") : "removed";
}
