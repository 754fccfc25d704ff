import { wallClock, zoneAbbreviation } from "../../shared/domain/clock/zone.ts";

/** What a date-and-time field holds for an instant: "2026-03-12T14:05", on the clocks of an IANA zone. */
export function toWall(instant: string, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(instant, zone);
  const two = (figure: number): string => String(figure).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/**
 * The instant, ISO 8601 UTC, at which clocks of a zone show that text; null when it is no date and time. An hour that
 * clocks show twice is the first one; one that they skip is the same distance after the gap began.
 */
export function fromWall(text: string, zone: string): string | null {
  const asUtc = Date.parse(`${text}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(text) || Number.isNaN(asUtc)) return null;
  const offsetAt = (ms: number): number => wallClock(new Date(ms).toISOString(), zone).offsetMinutes * 60_000;
  const [before, after] = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)];
  const first = asUtc - before;
  const fits = offsetAt(first) === before || offsetAt(asUtc - after) !== after;
  return new Date(fits ? first : asUtc - after).toISOString();
}

/** "AEDT" at that instant. */
export const zoneAt = (instant: string, zone: string): string =>
  zoneAbbreviation(zone, wallClock(instant, zone).offsetMinutes);
