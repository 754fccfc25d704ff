import type { Rate } from "../exports/facts.ts";

/** "A$1,120"; cents are said only when there are some: "A$1,120.50". Takes whole cents, of any sign. */
export function moneyWords(cents: number): string {
  const whole = Math.abs(Math.round(cents));
  const rest = whole % 100;
  const dollars = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${cents < 0 && whole > 0 ? "−" : ""}A$${dollars}${rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`}`;
}

/** "A$1,120 a day", "A$12,400 a month". */
export const rateWords = (rate: Pick<Rate, "cents" | "per">): string => `${moneyWords(rate.cents)} a ${rate.per}`;

/** "A$1,000 to A$1,200 a day"; one figure when both ends are equal. */
export function budgetWords(budget: { fromCents: number; toCents: number; per: "day" | "month" }): string {
  const from = moneyWords(budget.fromCents);
  return `${budget.fromCents === budget.toCents ? from : `${from} to ${moneyWords(budget.toCents)}`} a ${budget.per}`;
}

/** How the tax stands to the figure before it: "plus GST", "GST included". */
export const gstWords = (gst: Rate["gst"]): string => (gst === "excluded" ? "plus GST" : "GST included");

/** Whole cents of "1,120", "A$1,120.50" or "1 120"; null when that is no sum of money. */
export function moneyCents(text: string): number | null {
  const plain = text.replace(/^\s*A?\$/u, "").replace(/[\s,]/g, "");
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
