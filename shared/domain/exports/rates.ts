import { counted } from "../clock/durations.ts";
import { againstBudget } from "../rates/against-budget.ts";
import { dayRate, onGstBasis } from "../rates/convert.ts";
import { gstWords, moneyWords } from "../rates/money.ts";
import type { BriefFacts, Rate } from "./facts.ts";

type Engagement = Pick<BriefFacts["engagement"], "budget" | "daysPerWeek">;
type Budget = NonNullable<Engagement["budget"]>;

/** Whole dollars a day without GST; null for a monthly amount whose days a week are not known. */
export const plainDayRate = (
  rate: Pick<Rate, "cents" | "per" | "daysPerWeek" | "gst">,
  gstPercent: number,
): number | null => {
  const cents = dayRate(rate);
  return cents === null ? null : Math.round(onGstBasis(cents, rate.gst, "excluded", gstPercent) / 100);
};

/** "A$1,120 a day", "A$12,400 a month for 2.5 days a week"; GST is said when it is included or `sayGst` asks. */
export const rateTold = (rate: Rate, sayGst: boolean): string => {
  const days =
    rate.per === "month" && rate.daysPerWeek !== null ? ` for ${counted(rate.daysPerWeek, "day")} a week` : "";
  return `${moneyWords(rate.cents)} a ${rate.per}${days}${gstTold(rate.gst, sayGst)}`;
};

/** "A$1,000–1,200 a day", one amount when both ends are the same. */
export const budgetTold = ({ fromCents, toCents, per, gst }: Budget, sayGst: boolean): string => {
  const range = fromCents === toCents ? "" : `–${moneyWords(toCents).slice(2)}`;
  return `${moneyWords(fromCents)}${range} a ${per}${gstTold(gst, sayGst)}`;
};

const gstTold = (gst: Rate["gst"], say: boolean): string => (say || gst === "included" ? `, ${gstWords(gst)}` : "");

/**
 * "in budget", "A$80 over", "A$50 under", on the budget's unit and tax basis; what had to be converted is told to the dollar,
 * with "about". Null without a budget, and when nobody knows the days a week that would convert it.
 */
export const besideBudget = (rate: Rate, { budget, daysPerWeek }: Engagement, gstPercent: number): string | null => {
  const found = budget && againstBudget(rate, { ...budget, daysPerWeek }, gstPercent);
  if (!found || !budget) return null;
  const unit = rate.per === budget.per ? "" : ` a ${budget.per}`;
  const basis = rate.gst === budget.gst ? "" : `, ${budget.gst === "included" ? "with" : "without"} GST`;
  const converted = unit !== "" || basis !== "";
  const cents = converted ? Math.round(found.byCents / 100) * 100 : found.byCents;
  if (found.kind === "in" || cents === 0) return "in budget";
  return `${converted ? "about " : ""}${moneyWords(cents)}${unit} ${found.kind}${basis}`;
};
