import { elapsedWords } from "./durations.ts";
import { isoDay } from "./words.ts";
import { wallClock } from "./zone.ts";

const dayMs = 86_400_000;
/** Further off than this nobody counts hours. */
const mostDays = 366;

/** When somebody works: Monday to Friday between two whole hours on the clocks of a zone, but for public holidays. */
export interface WorkingCalendar {
  zone: string;
  hours: { from: number; to: number };
  /** Name of the holiday by day, "2026-04-03". */
  holidays: ReadonlyMap<string, string>;
  /** The last year whose holidays are known. */
  knownTo: number;
}

/** Working time between two instants in ms, and the holidays of weekdays in between; null when they are over a year apart. */
export function workingTime(
  from: string,
  to: string,
  { zone, hours, holidays }: WorkingCalendar,
): { ms: number; holidays: string[] } | null {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const first = Date.parse(isoDay(from, zone));
  const last = Date.parse(isoDay(to, zone));
  if (last - first > mostDays * dayMs) return null;
  let ms = 0;
  const met: string[] = [];
  for (let day = first; day <= last; day += dayMs) {
    if ([0, 6].includes(new Date(day).getUTCDay())) continue;
    const holiday = holidays.get(new Date(day).toISOString().slice(0, 10));
    const [opens, closes] = [instantAt(day, hours.from, zone), instantAt(day, hours.to, zone)];
    const worked = Math.max(0, Math.min(end, closes) - Math.max(start, opens));
    if (holiday === undefined) ms += worked;
    else if (worked > 0) met.push(holiday);
  }
  return { ms, holidays: met };
}

/**
 * "11 working hours left in VIC, Good Friday not counted"; whole hours, never rounded up, and minutes under one hour. Null once
 * the time has passed or lies over a year away.
 */
export function workingWords(now: string, due: string, state: string, calendar: WorkingCalendar): string | null {
  if (due <= now) return null;
  const left = workingTime(now, due, calendar);
  if (left === null) return null;
  const not = left.holidays.length === 0 ? "" : `, ${left.holidays.join(" and ")} not counted`;
  const year = Number(due.slice(0, 4));
  const unknown = year > calendar.knownTo ? `; the holidays of ${year} aren’t known yet` : "";
  return `${amount(left.ms)} left in ${state}${not}${unknown}`;
}

function amount(ms: number): string {
  if (ms < 60_000) return "No working hours";
  const [count, unit] = elapsedWords(ms).split(" ");
  const [one, many] = unit === "h" ? ["working hour", "working hours"] : ["working minute", "working minutes"];
  return `${count} ${count === "1" ? one : many}`;
}

/** The instant of a whole hour of the day, ms; Australian clocks change at night, so the hours of work are never skipped. */
function instantAt(day: number, hour: number, zone: string): number {
  const asUtc = day + hour * 3_600_000;
  const offset = (ms: number): number => wallClock(new Date(ms).toISOString(), zone).offsetMinutes * 60_000;
  const near = asUtc - offset(asUtc);
  return asUtc - offset(near);
}
