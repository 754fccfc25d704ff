import { elapsedWords } from "./durations.ts";
import { dayMonth, timeOfDay, weekday, zoneName } from "./words.ts";

const hourMs = 3_600_000;
/** Elapsed hours from the start to the moment the shortlist is due. */
const clockHours = 48;
const soonHours = 12;
const verySoonHours = 4;

type ClockState = "not-started" | "running" | "soon" | "very-soon" | "late" | "sent";

/** ISO 8601 instants; null for what has not happened. */
export interface ClockFacts {
  startedAt: string | null;
  sentAt: string | null;
}

export interface Clock {
  state: ClockState;
  dueAt: string | null;
  /** Time to the deadline, negative when it has passed; null before the start and after sending. */
  leftMs: number | null;
  /** From the start to sending; null until sent. */
  tookMs: number | null;
}

/** Due 48 elapsed hours after the start, whatever local clocks do in between. */
const dueAt = (startedAt: string): string => new Date(Date.parse(startedAt) + clockHours * hourMs).toISOString();

/** Whether the later instant lies over 366 days after the earlier; a time agreed so far off is a slip of the year. */
export const isOverAYearApart = (from: string, to: string): boolean =>
  Date.parse(to) - Date.parse(from) > 366 * 24 * hourMs;

/** The clock at an instant. It never pauses, is late only once the deadline has passed, and only sending stops it; a computer's clock that was set back in between makes both one moment. */
export function clockOf({ startedAt, sentAt }: ClockFacts, now: string): Clock {
  if (startedAt === null) return { state: "not-started", dueAt: null, leftMs: null, tookMs: null };
  const due = dueAt(startedAt);
  if (sentAt !== null)
    return { state: "sent", dueAt: due, leftMs: null, tookMs: Math.max(0, Date.parse(sentAt) - Date.parse(startedAt)) };
  const leftMs = Date.parse(due) - Date.parse(now);
  return { state: running(leftMs), dueAt: due, leftMs, tookMs: null };
}

function running(leftMs: number): ClockState {
  if (leftMs < 0) return "late";
  if (leftMs <= verySoonHours * hourMs) return "very-soon";
  return leftMs <= soonHours * hourMs ? "soon" : "running";
}

/**
 * What a brief's own clock says: "Clock not started", "Due Thu 3:40 pm AEDT, 21 h left", "Late by 2 h", "Sent in 31 h".
 * Hours are whole hours passed or left, never rounded up.
 */
export function clockWords(clock: Clock, zone: string): string {
  if (clock.dueAt === null) return "Clock not started";
  if (clock.tookMs !== null) return sentWords(clock.tookMs);
  const leftMs = clock.leftMs ?? 0;
  if (leftMs < 0) return `Late by ${elapsedWords(-leftMs)}`;
  return `Due ${day(clock.dueAt, zone, leftMs)} ${timeOfDay(clock.dueAt, zone)} ${zoneName(clock.dueAt, zone)}, ${elapsedWords(leftMs)} left`;
}

/** "Agreed with the client: Mon 1 Feb 9:00 am AEDT, 70 h left"; it stands beside the original time, never over it. */
export function agreedWords(agreedDueAt: string, clock: Clock, now: string, zone: string): string {
  const leftMs = Date.parse(agreedDueAt) - Date.parse(now);
  const when = `${day(agreedDueAt, zone, Math.abs(leftMs))} ${timeOfDay(agreedDueAt, zone)} ${zoneName(agreedDueAt, zone)}`;
  const left = leftMs < 0 ? `late by ${elapsedWords(-leftMs)}` : `${elapsedWords(leftMs)} left`;
  return `Agreed with the client: ${when}${clock.tookMs === null ? `, ${left}` : ""}`;
}

/** For the navigation: "9 h", "Late 2 h", "Sent", "Draft". */
export function clockShort(clock: Clock): string {
  if (clock.dueAt === null) return "Draft";
  if (clock.leftMs === null) return "Sent";
  return clock.leftMs < 0 ? `Late ${elapsedWords(-clock.leftMs)}` : elapsedWords(clock.leftMs);
}

/** Elapsed hours to two decimals, as a summary states them. */
export const hoursTaken = (tookMs: number): number => Math.round((tookMs / hourMs) * 100) / 100;

function sentWords(tookMs: number): string {
  const lateMs = tookMs - clockHours * hourMs;
  return `Sent in ${elapsedWords(tookMs)}${lateMs > 0 ? `, late by ${elapsedWords(lateMs)}` : ""}`;
}

/** A weekday is enough inside a week; further off it takes the date. */
function day(iso: string, zone: string, leftMs: number): string {
  const near = leftMs < 6 * 24 * hourMs;
  return near ? weekday(iso, zone) : `${weekday(iso, zone)} ${dayMonth(iso, zone)}`;
}
