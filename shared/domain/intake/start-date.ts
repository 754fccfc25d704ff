import type { InSentence } from "./facts.ts";
import type { Span } from "./sentences.ts";

/** A day that a text names, found by a reader of dates: "2027-02-01" and where its words stand. */
export interface NamedDay extends Span {
  date: string;
}

const STARTS =
  /\b(?:start(?:s|ing)?(?: date| on)?|commenc(?:e|es|ing|ement)|kick(?:s|ing)?[- ]?off|begin(?:s|ning)?|onboard(?:ing)?|on board|in seat|on deck)\b/i;
const SOON = /\b(?:ASAP|as soon as possible|immediate(?:ly)?(?: start)?|straight away)\b/i;

/** Further from the word than this a day is about something else. */
const NEAR = 40;

/** When the work starts, from the days that `namedIn` finds around the word for it; a day gone by is no start, and "ASAP" no day. */
export function startIn(
  sentence: string,
  namedIn: (words: string) => readonly NamedDay[],
  today: string,
): InSentence[] {
  const start = STARTS.exec(sentence);
  if (!start) return [];
  const after = start.index + start[0].length;
  const near = ({ start: at, end }: Span): boolean =>
    Math.min(Math.abs(at - after), Math.abs(start.index - end)) <= NEAR;
  // A reader of dates is slow, so it gets little more than what may count.
  const from = Math.max(0, start.index - 2 * NEAR);
  const day = namedIn(sentence.slice(from, after + 2 * NEAR))
    .map(({ date, ...at }) => ({ date, start: at.start + from, end: at.end + from }))
    .find((named) => named.date >= today && near(named));
  if (day) return [{ field: "startOn", value: day.date, at: { start: day.start, end: day.end } }];
  const soon = SOON.exec(sentence);
  return soon
    ? [{ field: "startOn", value: null, why: NO_DAY, at: { start: soon.index, end: soon.index + soon[0].length } }]
    : [];
}

const NO_DAY = "That names no day. Ask for one.";
