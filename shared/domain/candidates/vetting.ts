import { counted } from "../clock/durations.ts";

/** A rating older than this says what somebody could do then. */
const STALE_MONTHS = 12;

/** The instant before which a rating is stale, as of `now`; both ISO 8601 UTC. */
export function staleBefore(now: string): string {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - STALE_MONTHS);
  return then.toISOString();
}

/** "Vetted 14 months ago", "Vetted this month"; null for somebody who never was. */
export function vettedWords(vettedAt: string | null, now: string): string | null {
  if (vettedAt === null) return null;
  const [then, today] = [new Date(vettedAt), new Date(now)];
  const early = today.getUTCDate() < then.getUTCDate() ? 1 : 0;
  const months =
    (today.getUTCFullYear() - then.getUTCFullYear()) * 12 + today.getUTCMonth() - then.getUTCMonth() - early;
  return months <= 0 ? "Vetted this month" : `Vetted ${counted(months, "month")} ago`;
}
