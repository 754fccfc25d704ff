/** What happened with the clock of one brief; instants ISO 8601 UTC. */
export interface ClockPast {
  dueAt: string;
  /** A time agreed with the client beside the 48 hours. */
  agreedDueAt: string | null;
  sentAt: string | null;
  closedAt: string | null;
}

/** Kept: sent by the time. Missed: sent later, or past it unsent. Running: still to be sent. Ended: closed before it was due. */
export type ClockPromise = "kept" | "missed" | "running" | "ended";

/** How a promise to send by a time stands at an instant; sending at the very moment keeps it. */
export function promiseOf(dueAt: string, { sentAt, closedAt }: ClockPast, now: string): ClockPromise {
  const [due, end] = [Date.parse(dueAt), closedAt ?? now];
  if (sentAt !== null) return Date.parse(sentAt) <= due ? "kept" : "missed";
  if (Date.parse(end) > due) return "missed";
  return closedAt === null ? "running" : "ended";
}

export interface OnTimeRate {
  kept: number;
  /** Kept and missed; what still runs, or ended before it was due, is not judged. */
  of: number;
  /** Whole percent, rounded down so that 100 means all; null while nothing is judged. */
  percent: number | null;
  /** "7 of 8 sent within 48 hours". */
  words: string;
}

/** How many shortlists went out within the original 48 hours; a time agreed later never makes a late one punctual. */
export function onTimeRate(past: readonly ClockPast[], now: string): OnTimeRate {
  const promises = past.map((one) => promiseOf(one.dueAt, one, now));
  const kept = promises.filter((one) => one === "kept").length;
  const of = kept + promises.filter((one) => one === "missed").length;
  if (of === 0) return { kept, of, percent: null, words: "Nothing has been due yet" };
  return { kept, of, percent: Math.floor((kept * 100) / of), words: `${kept} of ${of} sent within 48 hours` };
}

/** The middle of a list of numbers, the mean of the two middle ones for an even count; null for an empty one. */
export function median(values: readonly number[]): number | null {
  const ordered = values.toSorted((one, other) => one - other);
  const [low, high] = [ordered[(ordered.length - 1) >> 1], ordered[ordered.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
