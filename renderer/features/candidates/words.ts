import type { Candidate, PersonRow } from "../../../shared/contract/candidates.ts";
import { dayWords, partDateWords } from "../../../shared/domain/clock/part-dates.ts";

/** As said on screen. */
export const LEVELS = { mid: "Mid", senior: "Senior", lead: "Lead" } as const;
/** Where somebody works, as said on screen. */
export const PLACES = { remote: "Remote", hybrid: "Hybrid", "on-site": "On-site" } as const;
/** As said on screen, lowest first. */
export const CLEARANCES = {
  none: "None",
  baseline: "Baseline",
  nv1: "NV1",
  nv2: "NV2",
  "ts-pa": "TS-PA",
  pv: "PV (old)",
} as const;

/** "Now" once the day has come, else "23 Mar"; null while nobody knows. `today` is a calendar day. */
export const freeWords = (from: string | null, today: string): string | null =>
  from === null ? null : from <= today ? "Now" : dayWords(from, Number(today.slice(0, 4)));

/** "1,120": whole dollars, with cents only when there are some; the unit stands in the column's head. */
export const dollars = (cents: number): string =>
  new Intl.NumberFormat("en-AU", { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);

/** "Jan 2025" of an instant. */
export const monthAndYear = (instant: string): string => partDateWords(instant.slice(0, 7));

/** "Senior, payments. Melbourne VIC, hybrid". */
export function leadWords({ level, headline, city, state, place }: Pick<PersonRow & Candidate, LeadFields>): string {
  const said = level && headline?.toLowerCase().startsWith(level);
  const what = [level && !said && LEVELS[level], headline].filter(Boolean).join(", ");
  const where = [[city, state].filter(Boolean).join(" "), place && PLACES[place].toLowerCase()];
  return [what, where.filter(Boolean).join(", ")].filter(Boolean).join(". ");
}
type LeadFields = "level" | "headline" | "city" | "state" | "place";
