import { partDate } from "../clock/part-dates.ts";
import { monthShort } from "../clock/words.ts";
import type { PeopleFilter } from "./list.ts";

/** One part of what is typed in the filter, between commas, and what it asks for. */
export interface FilterPart {
  /** As typed, without the spaces around it. */
  text: string;
  asks: PeopleFilter & { words?: string };
}

/**
 * Reads "confirmed payments gateway, C1 at least 4, free by 1 May, senior": each part between commas asks for one thing,
 * and whatever is none of these is looked for in names, headlines and skills. `today` is a calendar day: a date without a
 * year is the next one.
 */
export const readSentence = (typed: string, today: string): FilterPart[] =>
  typed
    .split(",")
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ text, asks: asked(text, today) }));

/** What the parts ask for together; of two that ask for the same the later counts, and words add up. */
export function joined(parts: readonly FilterPart[]): { words: string; filter: PeopleFilter } {
  const { words: _, ...filter } = Object.assign({}, ...parts.map(({ asks }) => asks)) as FilterPart["asks"];
  return { words: parts.flatMap(({ asks }) => asks.words ?? []).join(" "), filter };
}

/** The sentence without one of its parts. */
export const without = (parts: readonly FilterPart[], at: number): string =>
  parts
    .filter((_, i) => i !== at)
    .map(({ text }) => text)
    .join(", ");

function asked(text: string, today: string): FilterPart["asks"] {
  const claim = /^confirmed\s+(.+)$/iu.exec(text)?.[1];
  if (claim) return { claim };
  const c1 = /^c1\s*(?:at least|from|>=|≥)?\s*([1-5])\+?$/iu.exec(text)?.[1];
  if (c1) return { c1: Number(c1) };
  const day = /^(?:free|available)\s+(?:by\s+)?(.+)$/iu.exec(text)?.[1];
  const freeBy = day && dayOf(day, today);
  if (freeBy) return { freeBy };
  const level = /^(mid|senior|lead)$/iu.exec(text)?.[1]?.toLowerCase();
  if (level === "mid" || level === "senior" || level === "lead") return { level };
  return { words: text };
}

const MONTHS = Array.from({ length: 12 }, (_, i) => monthShort(i + 1).toLowerCase());

/** "2026-05-01" of "now", "1 May", "1 May 2027" or itself; null for no day. */
function dayOf(text: string, today: string): string | null {
  if (/^now$/iu.test(text)) return today;
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  const [, day = "", month = "", year] = /^(\d{1,2})\s+(\p{L}{3,9})(?:\s+(\d{4}))?$/u.exec(text) ?? [];
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const of = (y: string | number): string => `${y}-${String(at).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const thisYear = Number(today.slice(0, 4));
  const said = iso ?? (at === 0 ? "" : of(year ?? (of(thisYear) < today ? thisYear + 1 : thisYear)));
  return partDate(said)?.day ? said : null;
}
