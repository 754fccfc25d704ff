import { isInstant, isPartDate } from "../../../shared/domain/clock/instants.ts";
import { isZone } from "../../../shared/domain/clock/zone.ts";
import { type Path, refuse } from "./scenario-error.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A day of an offset is 24 elapsed hours, whatever the clocks did. */
const DAY = 24 * HOUR;
const OFFSET = /^-(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/;

/** Milliseconds since 1970 of `now`, an offset back from it (`-1d6h30m`), or an ISO time; null when there is no such time. */
function timeMs(text: string, nowMs: number): number | null {
  if (text === "now") return nowMs;
  const offset = OFFSET.exec(text);
  if (!offset) return instantMs(text);
  const [days = 0, hours = 0, minutes = 0] = offset.slice(1).map((part) => Number(part ?? 0));
  return nowMs - days * DAY - hours * HOUR - minutes * MINUTE;
}

/** Before the year 1 and after 9999 an ISO text has another length and no longer sorts as text. */
function instantMs(text: string): number | null {
  if (!isInstant(text)) return null;
  const ms = Date.parse(text);
  const year = new Date(ms).getUTCFullYear();
  return year >= 1 && year <= 9999 ? ms : null;
}

/** Reads the times of one scenario against its own `now`, never against the computer's clock. */
export interface Calendar {
  /** ISO 8601 in UTC. */
  now: string;
  /** ISO 8601 in UTC of what the file says; refuses what is no time or lies after now. */
  time(path: Path, text: string): string;
  /** The whole or partial date itself; refuses what is not in the calendar. */
  date(path: Path, text: string): string;
  /** The zone itself; refuses what is no IANA zone. */
  zone(path: Path, text: string): string;
}

/** The calendar of a scenario whose `now` is this ISO text; refuses a `now` that does not exist. */
export function calendarOf(now: string): Calendar {
  const nowMs = instantMs(now) ?? refuse(["now"], "isn’t a time that exists");
  return {
    now: new Date(nowMs).toISOString(),
    time(path, text) {
      const ms = timeMs(text, nowMs) ?? refuse(path, "isn’t a time that exists");
      if (ms > nowMs) refuse(path, "lies after the scenario’s now");
      return new Date(ms).toISOString();
    },
    date: (path, text) => (isPartDate(text) ? text : refuse(path, "isn’t a date that exists")),
    zone: (path, text) => (isZone(text) ? text : refuse(path, "isn’t a time zone that exists")),
  };
}
