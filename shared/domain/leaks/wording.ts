import { withoutEcho } from "./echoes.ts";
import type { Identifier } from "./identifier.ts";
import type { FreeText } from "./identity.ts";
import { pronounPair, pronounWording, type Worded } from "./pronouns.ts";
import { startsSentence } from "./sentences.ts";
import type { Span } from "./spans.ts";

/** How plain the words are: as labelled, the same without a capital, without the label, then only a sign that something went. */
export type Plainness = 0 | 1 | 2 | 3;

const article = /^(?:an?|the)\s+/iu;
const articleBefore = /(?<![\p{L}\p{N}'’-])(?:an?|the)\s+$/iu;
const determinerBefore =
  /(?<![\p{L}\p{N}])(?:my|our|your|their|its|his|her|this|that|these|those|each|every|any|no|another|one|whose|which|[\p{L}\p{N}]+['’]s|(?:the|an?)\s+(?:old|new|current|former|entire|whole|original|main|internal|own|big|small|large|existing|legacy|early|late|present|previous|last|same|other|second|third|real|local))\s+$|(?<=\p{L})\p{Pd}$/iu;

/** The words for one span, with an article before it drawn in; `from` and `to` are its neighbours' ends. */
export function wordingOf(free: FreeText, span: Span, plainness: Plainness, from: number, to: number): Worded {
  const { text } = free;
  const here = { start: span.start, end: span.end };
  if (plainness === 3) return { ...here, say: "…" };
  if (span.kind === "pronoun" && span.say === null) {
    const pair = pronounPair(text.slice(span.start, span.end));
    return pair === null ? pronounWording(text, span, from, to, free.exact) : { ...here, say: pair };
  }
  const say = plainness < 2 ? (span.say ?? labelOf(span, free.person)) : genericOf(span);
  const labelled = { ...here, say };
  const alone = free.exact || span.possessive || span.say !== null ? labelled : withoutEcho(text, labelled, from, to);
  const fitted = article.test(alone.say) ? withArticle(text, alone, from) : alone;
  const capital = plainness === 0 && /^\p{Lu}/u.test(text.slice(fitted.start)) && startsSentence(text, fitted.start);
  return capital ? { ...fitted, say: fitted.say.charAt(0).toUpperCase() + fitted.say.slice(1) } : fitted;
}

/**
 * "the Sassafras Pay gateway" must not become "the a payments company gateway", nor "ex-Sassafras" "ex-a payments company".
 * The article that stands there stays; only one that would not fit the new word ("a employer") is drawn in.
 */
function withArticle(text: string, worded: Worded, from: number): Worded {
  const before = text.slice(Math.max(from, worded.start - 40), worded.start);
  const [drawn] = articleBefore.exec(before) ?? [];
  if (drawn !== undefined) {
    const [own = ""] = article.exec(worded.say) ?? [];
    const theirs = drawn.trim().toLowerCase();
    if (theirs !== "the" && theirs !== own.trim().toLowerCase())
      return { ...worded, start: worded.start - drawn.length };
    return { ...worded, say: worded.say.replace(article, "") };
  }
  const determiner = determinerBefore.test(text.slice(Math.max(0, worded.start - 40), worded.start));
  return determiner ? { ...worded, say: worded.say.replace(article, "") } : worded;
}

/** The person that the text is about comes first, then referees in a text about a person; what stays open is said plainly. */
function labelOf({ identifiers, kind }: Span, person: string | null): string {
  const same = identifiers.filter((identifier) => identifier.kind === kind);
  const ours = same.filter((identifier) => identifier.owner === `person:${person}`);
  const referees = identifiers.filter((identifier) => identifier.kind === "referee");
  const about = [ours, person === null ? [] : referees, same].find((list) => list.length > 0) ?? identifiers;
  const labels = new Set(about.map((identifier: Identifier) => identifier.say ?? ""));
  const [only = ""] = labels;
  return labels.size === 1 ? only : (about[0]?.generic ?? only);
}

function genericOf(span: Span): string {
  return span.say === null ? (span.identifiers[0]?.generic ?? "…") : "removed";
}
