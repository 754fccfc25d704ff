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

/** Whole cents of an amount as people write it: "1050", "1,050.50", "A$ 1 050", "1.1k"; null for anything else. */
export function centsOf(words: string): number | null {
  const found = /^(?:a?\$)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?(k)?$/i.exec(words.replace(/[\s\u00a0]/gu, ""));
  if (!found) return null;
  const [, whole = "", rest = "", thousands] = found;
  const cents = Math.round(Number(`${whole.replaceAll(",", "")}${rest}`) * (thousands ? 100_000 : 100));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** "1,050" or "1,050.50", as an amount stands in a field. */
export const amountWords = (cents: number): string => moneyWords(cents).replace("A$", "");
