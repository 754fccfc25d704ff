import { foldedLetters } from "./fold.ts";
import { startsSentence } from "./sentences.ts";
import type { Span } from "./spans.ts";
import { adverbs, contracted, pluralVerb } from "./verbs.ts";

/** A stretch of text and the words for it. */
export interface Worded {
  start: number;
  end: number;
  say: string;
}

const verbAfter = new RegExp(
  `^(\\s+(?:(?:${adverbs})\\s+){0,2})([a-z]+(?:-[a-z]+)?(?:n['’]t)?)(?![\\p{L}\\p{N}'’-])`,
  "iu",
);
const verbBefore = /(?<![\p{L}\p{N}'’])((?:is|was|has|does)(?:n['’]t)?)(\s+)$/iu;
const questionBefore = /(?:^|\s)(?:how|what|why|where|when|who|nor|so|neither|as|than|only|then)\s+$/iu;

/** Words after "her" that show it to be "them": a preposition, a conjunction, an adverb, a determiner. */
const afterObject: ReadonlySet<string> = new Set(
  `to for in on at with from by about as into over after before when because and or but if that which who whom what why how where
  while until till since than though although so too then now today tomorrow yesterday again back up out off down through there
  here once twice is was are were has had have will would can could should may might must did does do a an the this these those my
  our your not never always first-hand only either both also under without within during between against instead alone directly
  personally daily well better best more much very it him them me us you anything everything something nothing whether`.split(
    /\s+/u,
  ),
);

/**
 * What a gendered pronoun and the verb that goes with it become; `from` and `to` bound what may be drawn in. In exact
 * words the verb stays as it was said.
 */
export function pronounWording(text: string, span: Span, from: number, to: number, exact: boolean): Worded {
  const found = text.slice(span.start, span.end);
  const after = text.slice(span.end, Math.min(to, span.end + 80));
  const plain = (say: string): Worded => ({ start: span.start, end: span.end, say: likeCase(found, say) });
  switch (foldedLetters(found)) {
    case "he":
    case "she":
      return subject(text, span, from, after, exact);
    case "him":
      return plain("them");
    case "his":
      return plain(isObject(text.slice(span.end, span.end + 40)) ? "theirs" : "their");
    case "her":
      return plain(isObject(text.slice(span.end, span.end + 40)) ? "them" : "their");
    case "hers":
      return plain("theirs");
    case "himself":
    case "herself":
      return plain("themself");
    default:
      return plain("Mx");
  }
}

function subject(text: string, span: Span, from: number, after: string, exact: boolean): Worded {
  const found = text.slice(span.start, span.end);
  const [slashed = ""] = /(?:(?<![\p{L}\p{N}])s\/|\(s\))$/iu.exec(text.slice(from, span.start)) ?? [];
  const start = span.start - slashed.length;
  const capital = /^\(?\p{Lu}/u.test(slashed || found);
  const they = found.length > 1 && found === found.toUpperCase() ? "THEY" : capital ? "They" : "they";
  const shout = (words: string): string => (they === "THEY" ? words.toUpperCase() : words);
  const [short = "", mark = "", ending = ""] = /^(['’ʼ＇`])(s|d|ll)(?![\p{L}\p{N}])/iu.exec(after) ?? [];
  if (short.length > 0) {
    const full = ending.toLowerCase() === "s" ? contracted(text.slice(span.end + short.length, span.end + 60)) : ending;
    return { start, end: span.end + short.length, say: `${they}${mark}${shout(full)}` };
  }
  if (exact) return { start, end: span.end, say: they };
  const [whole = "", between = "", verb = ""] = verbAfter.exec(after) ?? [];
  const plural = verb.length > 0 ? pluralVerb(verb) : null;
  if (plural !== null) return { start, end: span.end + whole.length, say: they + neutral(between) + plural };
  return asked(text, { start, end: span.end, say: they }, from);
}

/** "She herself runs" */
function neutral(between: string): string {
  return between.replace(/herself|himself/giu, "themself");
}

/** "Was she on call?" and "nor is he" turn the verb before; "the trouble was she left" keeps it. */
function asked(text: string, worded: Worded, from: number): Worded {
  const before = text.slice(from, worded.start);
  const [whole = "", verb = "", blank = ""] = verbBefore.exec(before.slice(-20)) ?? [];
  const plural = verb.length > 0 ? pluralVerb(verb) : null;
  if (plural === null) return worded;
  const start = worded.start - whole.length;
  const question = startsSentence(text, start) || questionBefore.test(text.slice(Math.max(0, start - 12), start));
  if (!question) return worded;
  return { start, end: worded.end, say: `${likeCase(verb, plural)}${blank}${worded.say}` };
}

function isObject(after: string): boolean {
  const [, word] = /^\s+["“‘']?(\p{L}[\p{L}'’-]*|\d)/u.exec(after) ?? [];
  return word === undefined || afterObject.has(word.toLowerCase());
}

/** Capitals as found: "SHE", "She", "she". */
function likeCase(found: string, say: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(found) && !/\p{Ll}/u.test(found)) return say.toUpperCase();
  return /^\p{Lu}/u.test(found) ? say.charAt(0).toUpperCase() + say.slice(1) : say;
}

const pairs: [RegExp, string][] = [
  [/^(?:s?he)(?:\/|\s*\/\s*|\s+or\s+)(?:s?he)$/u, "they"],
  [/^(?:his|hers?)(?:\s*\/\s*|\s+or\s+)(?:his|hers?)$/u, "their"],
  [/^(?:him|her)(?:\s*\/\s*|\s+or\s+)(?:him|her)$/u, "them"],
  [/^(?:him|her)\s*\/\s*(?:him|her)self$/u, "themself"],
  [/^s?he\s*\/\s*(?:him|her)$/u, "they/them"],
  [/^s?he\s*\/\s*(?:him|her)\s*\/\s*(?:his|hers?)$/u, "they/them/theirs"],
];

/** "he or she", "his/her" and "she/her" are one find each; gives null for anything else. */
export function pronounPair(found: string): string | null {
  const say = pairs.find(([pattern]) => pattern.test(found.toLowerCase()))?.[1];
  return say === undefined ? null : likeCase(found.slice(0, 2), say);
}
