import type { Rate } from "../exports/facts.ts";

const weeksAYear = 52;
const monthsAYear = 12;

/** Whole cents a month for a day rate at so many days a week: × days × 52 / 12. */
export const perMonth = (centsPerDay: number, daysPerWeek: number): number =>
  Math.round((centsPerDay * daysPerWeek * weeksAYear) / monthsAYear);

/** Whole cents for so many months: × days × 52 × months / 12, rounded once. */
export const perEngagement = (centsPerDay: number, daysPerWeek: number, months: number): number =>
  Math.round((centsPerDay * daysPerWeek * weeksAYear * months) / monthsAYear);

/** Whole cents a day for a monthly rate at so many days a week: × 12 / (days × 52). */
export const perDay = (centsPerMonth: number, daysPerWeek: number): number =>
  Math.round((centsPerMonth * monthsAYear) / (daysPerWeek * weeksAYear));

/** The day rate behind any rate, in whole cents; null for a monthly one whose days a week are unknown. */
export function dayRate(rate: Pick<Rate, "cents" | "per" | "daysPerWeek">): number | null {
  if (rate.per === "day") return rate.cents;
  return rate.daysPerWeek !== null && rate.daysPerWeek > 0 ? perDay(rate.cents, rate.daysPerWeek) : null;
}

/** Whole cents on the other side of the tax; the same side leaves them as they are. `gstPercent` is 10 in Australia. */
export function onGstBasis(cents: number, from: Rate["gst"], to: Rate["gst"], gstPercent: number): number {
  if (from === to) return cents;
  const factor = 1 + gstPercent / 100;
  return Math.round(to === "included" ? cents * factor : cents / factor);
}
