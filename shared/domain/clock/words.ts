import { type Wall, wallClock, zoneAbbreviation } from "./zone.ts";

const longWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekdays = longWeekdays.map((name) => name.slice(0, 3));
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Mar" for 3. */
export const monthShort = (month: number): string => (months[month - 1] ?? "").slice(0, 3);
/** "March" for 3. */
export const monthLong = (month: number): string => months[month - 1] ?? "";

/** "3:40 pm" on the clocks of a zone. */
export const timeOfDay = (iso: string, zone: string): string => time(wallClock(iso, zone));

/** "Thu 12 Mar". */
export function shortDay(iso: string, zone: string): string {
  const wall = wallClock(iso, zone);
  return `${weekdays[wall.weekday]} ${wall.day} ${monthShort(wall.month)}`;
}

/** "Thu". */
export const weekday = (iso: string, zone: string): string => weekdays[wallClock(iso, zone).weekday] ?? "";

/** "12 Mar". */
export function dayMonth(iso: string, zone: string): string {
  const wall = wallClock(iso, zone);
  return `${wall.day} ${monthShort(wall.month)}`;
}

/** "12 March 2026". */
export function longDate(iso: string, zone: string): string {
  const wall = wallClock(iso, zone);
  return `${wall.day} ${monthLong(wall.month)} ${wall.year}`;
}

/** "Thursday 12 March, 8:55 am AEDT". */
export function longMomentWords(iso: string, zone: string): string {
  const wall = wallClock(iso, zone);
  const day = `${longWeekdays[wall.weekday]} ${wall.day} ${monthLong(wall.month)}`;
  return `${day}, ${timeOfDay(iso, zone)} ${zoneName(iso, zone)}`;
}

/** "AEDT" in summer, "AEST" in winter. */
export const zoneName = (iso: string, zone: string): string =>
  zoneAbbreviation(zone, wallClock(iso, zone).offsetMinutes);

/** The calendar day in a zone, "2026-03-12". */
export function isoDay(iso: string, zone: string): string {
  const wall = wallClock(iso, zone);
  return `${String(wall.year).padStart(4, "0")}-${two(wall.month)}-${two(wall.day)}`;
}

function time(wall: Wall): string {
  return `${wall.hour % 12 || 12}:${two(wall.minute)} ${wall.hour < 12 ? "am" : "pm"}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
