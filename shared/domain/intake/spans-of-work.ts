import type { InSentence } from "./facts.ts";
import { NUMBER, numberOf } from "./numbers.ts";

const LENGTH = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?<n>${NUMBER})(?:\\s?(?:\\+|-|–|to|or)\\s?(?:${NUMBER}))?[\\s-]*(?<unit>months?|mths?|weeks?|years?)(?!\\p{L})`,
  "giu",
);
const ABOUT_WORK =
  /\b(?:contract|engagement|initial(?:ly)?|term|duration|length|assignment|project|extensions?|extend|gig|fixed|need|role|run|runs|for|to start)\b/i;
const NOT_BEFORE =
  /\b(?:in|within|next|last|past|previous|every|over the|further|another|possible|extend(?:ed|able)? (?:by|for)|\d ?x|than|after|least|first|notice|experience)\s*(?:a |an |of )?$/i;
const NOT_AFTER =
  /^\W{0,2}(?:['’]s?\s)?(?:of |or more )?(?:commercial )?(?:experience|notice|ago|guarantee|probation|warranty|extensions?|options?|old|late|behind|overdue|leave|away|out|later|free)\b/i;

/** How many whole months the work runs, as said in a sentence; not years of experience, notice or an extension. */
export function monthsIn(sentence: string): InSentence[] {
  const found: InSentence[] = [];
  for (const match of sentence.matchAll(LENGTH)) {
    const end = match.index + match[0].length;
    const alone = sentence.length - match[0].length <= 4;
    if (!alone && !ABOUT_WORK.test(sentence)) continue;
    if (NOT_BEFORE.test(sentence.slice(0, match.index)) || NOT_AFTER.test(sentence.slice(end))) continue;
    const count = numberOf(match.groups?.["n"] ?? "");
    const unit = match.groups?.["unit"]?.toLowerCase() ?? "";
    if (unit.startsWith("year") && !ofWork(sentence.slice(0, match.index), sentence.slice(end))) continue;
    const value = unit.startsWith("week")
      ? Math.round((count * 12) / 52)
      : unit.startsWith("year")
        ? count * 12
        : count;
    if (Number.isInteger(value) && value >= 1 && value <= 60)
      found.push({ field: "months", value, at: { start: match.index, end } });
  }
  return found.slice(0, 1);
}

/** Years are more often experience; they count only beside the word for what lasts so long. */
const ofWork = (before: string, after: string): boolean =>
  /^\W{0,2}(?:contract|engagement|term|project|assignment)/i.test(after) ||
  /\b(?:contract|engagement|term|assignment|duration)\b[^.,;]{0,20}$/i.test(before);

const WEEKLY = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?<n>${NUMBER})(?:\\s?(?:-|–|to|or)\\s?(?:${NUMBER}))?[\\s-]*days?\\s*(?:(?:a|per|\\/|each|every)\\s*(?:week|wk)|p\\.?\\/?w\\b|weekly)`,
  "giu",
);
const OFFICE = String.raw`(?:on[- ]?site|in (?:the|our|their|an)(?: \p{L}+)? office|in[- ]office|office days?|at (?:the|our|their)(?: \p{L}+)? office|in person|from (?:the|our|their)(?: \p{L}+)? office)`;
const AT_DESK = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])(?<n>${NUMBER})(?:\\s?(?:-|–|to|or)\\s?(?:${NUMBER}))?\\s*(?:days?|of (?:them|those|which))\\b[^,.;:]{0,24}?${OFFICE}`,
  "giu",
);
const DESK_FIRST = new RegExp(`${OFFICE}[^.;\\d]{0,16}?(?<![\\p{L}\\p{N}$.,])(?<n>${NUMBER})\\s*days?\\b`, "giu");
const HOME = /\b(?:remote(?:ly)?|from home|WFH|at home)\b/i;

/** Days of work a week and days on site, as said in a sentence; days at home are neither. */
export function daysIn(sentence: string): InSentence[] {
  const desk = [...sentence.matchAll(AT_DESK), ...sentence.matchAll(DESK_FIRST)].flatMap((match): InSentence[] => {
    const value = numberOf(match.groups?.["n"] ?? "");
    const at = { start: match.index, end: match.index + match[0].length };
    return Number.isInteger(value) && value <= 7 && !HOME.test(match[0]) ? [{ field: "daysOnSite", value, at }] : [];
  });
  const worked = [...sentence.matchAll(WEEKLY)].flatMap((match): InSentence[] => {
    const value = numberOf(match.groups?.["n"] ?? "");
    const at = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(sentence, at);
    const elsewhere = HOME.test(clause) || new RegExp(OFFICE, "iu").test(clause);
    return value >= 0.5 && value <= 7 && !elsewhere ? [{ field: "daysPerWeek", value, at }] : [];
  });
  const full = /\bfull[- ]time\b/i.exec(sentence);
  if (worked.length === 0 && full && !/\b(?:not|no|permanent|in the office|on[- ]?site)\b/i.test(sentence))
    worked.push({ field: "daysPerWeek", value: 5, at: { start: full.index, end: full.index + full[0].length } });
  return [...worked.slice(0, 1), ...desk.slice(0, 1)];
}

/** The part of a sentence between commas, semicolons and brackets that holds a place in it. */
function clauseAround(sentence: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(...[",", ";", "(", " but "].map((mark) => sentence.lastIndexOf(mark, start)));
  const to = [",", ";", ")", " but "].map((mark) => sentence.indexOf(mark, end)).filter((at) => at >= 0);
  return sentence.slice(from + 1, to.length > 0 ? Math.min(...to) : undefined);
}
