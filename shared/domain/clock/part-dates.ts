import { counted } from "./durations.ts";
import { monthLong, monthShort } from "./words.ts";

/** A date as exact as it is known; `month` 1–12. */
export interface PartDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** Reads "2023", "2023-04" or "2023-04-17"; null for anything else, such as "2023-02-30". */
export function partDate(text: string): PartDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), numberOrNull(found[2]), numberOrNull(found[3])];
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null;
  return { year, month, day };
}

/** "2023", "Apr 2023" or "17 Apr 2023"; a text that is no date comes back as it is. */
export function partDateWords(text: string): string {
  const date = partDate(text);
  if (!date || date.month === null) return text;
  const words = `${monthShort(date.month)} ${date.year}`;
  return date.day === null ? words : `${date.day} ${words}`;
}

/** "12 March 2026" from "2026-03-12", for a calendar day that belongs to no zone. */
export function longDayWords(text: string): string {
  const date = partDate(text);
  if (!date || date.month === null) return text;
  return `${date.day === null ? "" : `${date.day} `}${monthLong(date.month)} ${date.year}`;
}

/** "23 Mar" from "2026-03-23"; the year is added when it is not the given one. */
export function dayWords(text: string, year: number): string {
  const date = partDate(text);
  if (!date || date.month === null || date.day === null) return partDateWords(text);
  return `${date.day} ${monthShort(date.month)}${date.year === year ? "" : ` ${date.year}`}`;
}

/** "Feb 2023 to Jan 2024", "Feb 2023 to now", "Feb 2023"; null when neither end is known. */
export function spanWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : `until ${partDateWords(to)}`;
  if (to === null) return `${partDateWords(from)} to now`;
  return from === to ? partDateWords(from) : `${partDateWords(from)} to ${partDateWords(to)}`;
}

/**
 * How long, without saying when: "11 months", "3 years 2 months", "about 2 years" where only years are known, "less than a
 * month". `to` null counts to `today`, a date as long as the longest known. Null when the start is unknown or comes last.
 */
export function spanLength(from: string | null, to: string | null, today: string): string | null {
  const start = from === null ? null : partDate(from);
  const end = partDate(to ?? today);
  if (!start || !end) return null;
  if (start.month === null || end.month === null) return yearsApart(end.year - start.year);
  const early = start.day !== null && end.day !== null && end.day < start.day && end.day < daysIn(end.year, end.month);
  const months = (end.year - start.year) * 12 + end.month - start.month - (early ? 1 : 0);
  if (months < 0) return null;
  return months === 0 ? "less than a month" : monthsWords(months);
}

/** "11 months", "1 year", "3 years 2 months". */
function monthsWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [years > 0 ? counted(years, "year") : "", rest > 0 || years === 0 ? counted(rest, "month") : ""];
  return words.filter(Boolean).join(" ");
}

/** Whether two spans share a day; an unknown start or end is open, so it can always have been. */
export function spansOverlap(one: Span, other: Span): boolean {
  return first(one.from) <= last(other.to) && first(other.from) <= last(one.to);
}

/** Part dates; null is unknown or still going on. */
export interface Span {
  from: string | null;
  to: string | null;
}

function first(text: string | null): string {
  const date = text === null ? null : partDate(text);
  return date ? key(date.year, date.month ?? 1, date.day ?? 1) : "0000-00-00";
}

function last(text: string | null): string {
  const date = text === null ? null : partDate(text);
  return date ? key(date.year, date.month ?? 12, date.day ?? 31) : "9999-99-99";
}

const key = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function yearsApart(years: number): string | null {
  if (years < 0) return null;
  return years === 0 ? "less than a year" : `about ${counted(years, "year")}`;
}

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
