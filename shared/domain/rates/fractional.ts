import { perMonth } from "./convert.ts";
import { moneyWords } from "./money.ts";

/** The fractional guide: whole dollars a month for so many days a week. */
export interface FractionalGuide {
  from: number;
  to: number;
  daysFrom: number;
  daysTo: number;
}

/**
 * How a day rate reads as part of a month, without GST: "About A$6,500 a month for 2 days a week, under the fractional
 * guide, which starts at A$8,000." The guide is a range of customary totals, so a low day rate at few days can fall under it.
 */
export function fractionalWords(centsPerDay: number, daysPerWeek: number, guide: FractionalGuide): string {
  const month = Math.round(perMonth(centsPerDay, daysPerWeek) / 100) * 100;
  const said = `About ${moneyWords(month)} a month for ${daysPerWeek === 1 ? "1 day" : `${daysPerWeek} days`} a week`;
  if (daysPerWeek < guide.daysFrom || daysPerWeek > guide.daysTo)
    return `${said}. The fractional guide is for ${guide.daysFrom} to ${guide.daysTo} days.`;
  if (month < guide.from * 100)
    return `${said}, under the fractional guide, which starts at ${moneyWords(guide.from * 100)}.`;
  if (month > guide.to * 100) return `${said}, over the fractional guide, which ends at ${moneyWords(guide.to * 100)}.`;
  return `${said}, inside the fractional guide.`;
}
