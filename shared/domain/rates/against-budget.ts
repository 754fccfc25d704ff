import type { Rate } from "../exports/facts.ts";
import { onGstBasis, perDay, perMonth } from "./convert.ts";
import { moneyWords } from "./money.ts";

/** Whole cents a day or a month. `daysPerWeek` of the engagement converts a day rate for a monthly budget. */
export interface Budget {
  fromCents: number;
  toCents: number;
  per: "day" | "month";
  gst: Rate["gst"];
  daysPerWeek: number | null;
}

export interface AgainstBudget {
  kind: "in" | "over" | "under";
  /** Distance to the nearer end on the budget's own unit and tax basis; 0 inside. */
  byCents: number;
  /** "in budget", "A$80 over budget", "A$50 under budget". */
  words: string;
}

/**
 * A rate beside a client's budget, on the budget's unit and tax basis. Null when one is by the day, the other by the month,
 * and nobody knows the days a week.
 */
export function againstBudget(
  rate: Pick<Rate, "cents" | "per" | "daysPerWeek" | "gst">,
  budget: Budget,
  gstPercent: number,
): AgainstBudget | null {
  const sameUnit = inUnit(rate, budget);
  if (sameUnit === null) return null;
  const cents = onGstBasis(sameUnit, rate.gst, budget.gst, gstPercent);
  const [low, high] = [Math.min(budget.fromCents, budget.toCents), Math.max(budget.fromCents, budget.toCents)];
  const unit = rate.per === budget.per ? "" : ` a ${budget.per}`;
  // What was reckoned from another unit is no more exact than a dollar.
  const said = (away: number): string => moneyWords(unit === "" ? away : Math.max(100, Math.round(away / 100) * 100));
  if (cents > high) return { kind: "over", byCents: cents - high, words: `${said(cents - high)}${unit} over budget` };
  if (cents < low) return { kind: "under", byCents: low - cents, words: `${said(low - cents)}${unit} under budget` };
  return { kind: "in", byCents: 0, words: "in budget" };
}

function inUnit(rate: Pick<Rate, "cents" | "per" | "daysPerWeek">, budget: Budget): number | null {
  if (rate.per === budget.per) return rate.cents;
  const days = rate.per === "month" ? rate.daysPerWeek : (rate.daysPerWeek ?? budget.daysPerWeek);
  if (days === null || days <= 0) return null;
  return rate.per === "month" ? perDay(rate.cents, days) : perMonth(rate.cents, days);
}
