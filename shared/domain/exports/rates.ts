import { counted } from "../clock/durations.ts";
import type { BriefFacts, Rate } from "./facts.ts";
import { dollarRange, dollars } from "./money.ts";

const GST = 1.1;
const WEEKS_A_MONTH = 52 / 12;

type Budget = NonNullable<BriefFacts["engagement"]["budget"]>;
type Gst = "excluded" | "included";

/** Cents without GST. */
export const withoutGst = (cents: number, gst: Gst): number => (gst === "included" ? cents / GST : cents);

/**
 * Cents a day: a month holds days a week × 52 ÷ 12. Null for a month whose days a week are not known.
 */
export const perDay = (cents: number, per: "day" | "month", daysPerWeek: number | null): number | null => {
  if (per === "day") return cents;
  return daysPerWeek === null || daysPerWeek <= 0 ? null : cents / (daysPerWeek * WEEKS_A_MONTH);
};

/** "A$1,120 a day", "A$12,400 a month for 2.5 days a week"; GST is said when it is included or `sayGst` asks. */
export const rateWords = (rate: Rate, sayGst: boolean): string => {
  const days =
    rate.per === "month" && rate.daysPerWeek !== null ? ` for ${counted(rate.daysPerWeek, "day")} a week` : "";
  return `${dollars(rate.cents)} a ${rate.per}${days}${gstWords(rate.gst, sayGst)}`;
};

/** "A$1,000–1,200 a day". */
export const budgetWords = (budget: Budget, sayGst: boolean): string =>
  `${dollarRange(budget.fromCents, budget.toCents)} a ${budget.per}${gstWords(budget.gst, sayGst)}`;

const gstWords = (gst: Gst, say: boolean): string => {
  if (gst === "included") return ", GST included";
  return say ? ", GST excluded" : "";
};

/**
 * "in budget", "A$80 over", "A$50 under", to the dollar. Both are compared without GST where their bases differ, a day
 * where one is told by the month; null where the days a week that would convert them are not known.
 */
export const againstBudget = (rate: Rate, budget: Budget | null, daysPerWeek: number | null): string | null => {
  if (!budget) return null;
  const monthly = rate.per === "month" && budget.per === "month" && sameDays(rate.daysPerWeek, daysPerWeek);
  const converted = !monthly && (rate.per === "month" || budget.per === "month");
  const bases = rate.gst !== budget.gst;
  const basis = (cents: number, gst: Gst) => (bases ? withoutGst(cents, gst) : cents);
  const daily = (cents: number, per: "day" | "month", days: number | null) =>
    monthly ? cents : perDay(cents, per, days);
  const budgetDays = daysPerWeek ?? rate.daysPerWeek;
  const mine = daily(basis(rate.cents, rate.gst), rate.per, rate.daysPerWeek);
  const low = daily(basis(budget.fromCents, budget.gst), budget.per, budgetDays);
  const high = daily(basis(budget.toCents, budget.gst), budget.per, budgetDays);
  if (mine === null || low === null || high === null) return null;
  const suffix = `${converted ? " a day" : monthly ? " a month" : ""}${bases ? " before GST" : ""}`;
  const about = converted ? "about " : "";
  const [over, under] = [Math.round((mine - high) / 100), Math.round((low - mine) / 100)];
  if (over > 0) return `${about}${dollars(over * 100)}${suffix} over`;
  return under > 0 ? `${about}${dollars(under * 100)}${suffix} under` : "in budget";
};

const sameDays = (mine: number | null, asked: number | null): boolean =>
  mine === null || asked === null || mine === asked;
