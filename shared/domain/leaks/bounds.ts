import type { Folded } from "./fold.ts";
import { gap, trait } from "./fold-character.ts";
import type { Bounds } from "./identifier.ts";

const caseless = trait.arabic | trait.hebrew;
/** What Arabic and Hebrew write onto the front of a name: and, in, to, like, the. */
const arabicClitics = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u;
const hebrewClitics = /^ו?(?:כש|ש|מש)?[הבכלמ]{0,2}$/u;

/** Whether anything could start at that letter; cheap, so that most letters need no search. */
export function mayStart(folded: Folded, at: number): boolean {
  const here = folded.traits[at] ?? 0;
  if ((here & trait.whole) === 0) return false;
  if (at === 0 || folded.gaps[at] !== 0) return true;
  const before = folded.traits[at - 1] ?? 0;
  return (
    ((here | before) & (trait.unspaced | caseless)) !== 0 ||
    ((here ^ before) & trait.digit) !== 0 ||
    ((here & trait.upper) !== 0 && (before & trait.lower) !== 0)
  );
}

/** Whether a hit with those bounds and that many letters may start at letter `at`. */
export function startsWord(folded: Folded, at: number, bounds: Bounds, length: number): boolean {
  if (at === 0 || folded.gaps[at] !== 0) return true;
  const here = folded.traits[at] ?? 0;
  const before = folded.traits[at - 1] ?? 0;
  if (bounds === "number") return (before & trait.digit) === 0;
  if (((here | before) & trait.unspaced) !== 0) return true;
  if ((here & caseless) !== (before & caseless)) return true;
  if ((here & caseless) !== 0) return length > 2 && clitic(folded, at, (here & trait.arabic) !== 0);
  if (bounds !== "word") return false;
  if (((here ^ before) & trait.digit) !== 0) return true;
  return camel(before, here) && !/(?:^|[^a-z])ma?c$/u.test(wordBefore(folded, at));
}

/** Where a hit that ends before letter `end` really ends: after a plural "s", or null where it is only part of a word. */
export function endsWord(folded: Folded, start: number, end: number, bounds: Bounds): number | null {
  const boundary = isEnd(folded, end, bounds);
  if (boundary || bounds !== "word" || end - start < 4) return boundary ? end : null;
  const plural =
    folded.letters[end] === "s" &&
    folded.gaps[end] === 0 &&
    folded.letters[end - 1] !== "s" &&
    ((folded.traits[start] ?? 0) & trait.upper) !== 0 &&
    isEnd(folded, end + 1, "strict");
  return plural ? end + 1 : null;
}

function isEnd(folded: Folded, end: number, bounds: Bounds): boolean {
  if (end >= folded.letters.length) return true;
  const here = folded.traits[end] ?? 0;
  const before = folded.traits[end - 1] ?? 0;
  if ((here & trait.whole) === 0) return false;
  if (folded.gaps[end] !== 0) return true;
  if (bounds === "number") return (here & trait.digit) === 0;
  if (((here | before) & trait.unspaced) !== 0) return true;
  if ((here & caseless) !== (before & caseless)) return true;
  if (bounds !== "word") return false;
  return ((here ^ before) & trait.digit) !== 0 || camel(before, here);
}

function camel(before: number, here: number): boolean {
  return (here & trait.upper) !== 0 && (before & trait.lower) !== 0;
}

function clitic(folded: Folded, at: number, arabic: boolean): boolean {
  const before = wordBefore(folded, at);
  return before.length <= 4 && (arabic ? arabicClitics : hebrewClitics).test(before);
}

function wordBefore(folded: Folded, at: number): string {
  let from = at;
  while (from > 0 && at - from < 5 && folded.gaps[from] === 0) from -= 1;
  return folded.letters.slice(from, at);
}

/** A profile name under four letters counts after @ or /, or with a capital. */
export function looksLikeProfile(folded: Folded, at: number): boolean {
  const mask = folded.gaps[at] ?? 0;
  return (mask & (gap.at | gap.slash)) !== 0 || ((folded.traits[at] ?? 0) & trait.upper) !== 0;
}
