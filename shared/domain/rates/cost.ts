import { counted } from "../clock/durations.ts";
import { onGstBasis, perEngagement, perMonth } from "./convert.ts";
import { moneyWords } from "./money.ts";

/**
 * What of a rate is known: the person's pay or the client's cost, whole cents a day without GST, and the agency's share. A
 * margin is a share of what the client pays, a mark-up a share of what the person gets.
 */
export interface CostAsked {
  from: "pay" | "cost";
  centsPerDay: number;
  share: { kind: "margin" | "markup"; percent: number };
  daysPerWeek: number;
  /** Null while nobody knows how long. */
  months: number | null;
  gstPercent: number;
  /** What the agency owes on top of the pay, in percent; null where it owes none. */
  superPercent: number | null;
  /** On pay and super together; null where none is owed. */
  payrollTaxPercent: number | null;
}

/** Whole cents without GST; `withGst` the same with it. */
interface Amounts {
  day: number;
  month: number;
  engagement: number | null;
  withGst: { day: number; month: number; engagement: number | null };
}

export interface Cost {
  pay: Amounts;
  cost: Amounts;
  /** The difference between the two. */
  share: Amounts;
  /** The difference as a share of the cost, and as a share of the pay; percent to two decimals. */
  marginPercent: number;
  markupPercent: number;
  /** Owed out of the share, whole cents a day. */
  superPerDay: number;
  payrollTaxPerDay: number;
  /** What stays of the share, whole cents a day; negative when it doesn’t cover what is owed. */
  keptPerDay: number;
  /** Each sum written out. */
  sums: string[];
}

/** Client's cost and person's pay side by side; every amount follows from the two day rates in whole cents. */
export function costOf(asked: CostAsked): Cost {
  const { pay, cost } = dayRates(asked);
  const share = cost - pay;
  const superPerDay = Math.round((pay * (asked.superPercent ?? 0)) / 100);
  const payrollTaxPerDay = Math.round(((pay + superPerDay) * (asked.payrollTaxPercent ?? 0)) / 100);
  const found = {
    pay: amounts(pay, asked),
    cost: amounts(cost, asked),
    share: amounts(share, asked),
    marginPercent: twoPlaces((share * 100) / cost),
    markupPercent: twoPlaces((share * 100) / pay),
    superPerDay,
    payrollTaxPerDay,
    keptPerDay: share - superPerDay - payrollTaxPerDay,
  };
  return { ...found, sums: sums(asked, found) };
}

function dayRates({ from, centsPerDay, share: { kind, percent } }: CostAsked): { pay: number; cost: number } {
  const payOverCost = kind === "margin" ? 1 - percent / 100 : 1 / (1 + percent / 100);
  return from === "pay"
    ? { pay: centsPerDay, cost: Math.round(centsPerDay / payOverCost) }
    : { pay: Math.round(centsPerDay * payOverCost), cost: centsPerDay };
}

function amounts(day: number, { daysPerWeek, months, gstPercent }: CostAsked): Amounts {
  const plain = {
    day,
    month: perMonth(day, daysPerWeek),
    engagement: months === null ? null : perEngagement(day, daysPerWeek, months),
  };
  const gst = (cents: number): number => onGstBasis(cents, "excluded", "included", gstPercent);
  return {
    ...plain,
    withGst: {
      day: gst(plain.day),
      month: gst(plain.month),
      engagement: plain.engagement === null ? null : gst(plain.engagement),
    },
  };
}

function sums(asked: CostAsked, found: Omit<Cost, "sums">): string[] {
  const { daysPerWeek, months, gstPercent, superPercent, payrollTaxPercent } = asked;
  const { pay, cost, share } = found;
  const week = `${counted(daysPerWeek, "day")} × 52 ÷ 12`;
  return [
    `Pay ${moneyWords(pay.day)} + share ${moneyWords(share.day)} = cost ${moneyWords(cost.day)} a day, without GST.`,
    `Margin: ${moneyWords(share.day)} ÷ ${moneyWords(cost.day)} the client pays = ${found.marginPercent} %.`,
    `Mark-up: ${moneyWords(share.day)} ÷ ${moneyWords(pay.day)} the person gets = ${found.markupPercent} %.`,
    `A month: ${moneyWords(cost.day)} × ${week} = ${moneyWords(cost.month)}.`,
    ...(months === null || cost.engagement === null
      ? []
      : [
          `${counted(months, "month")}: ${moneyWords(cost.day)} × ${week} × ${months} = ${moneyWords(cost.engagement)}.`,
        ]),
    `With ${gstPercent} % GST: ${moneyWords(cost.withGst.day)} a day, ${moneyWords(cost.withGst.month)} a month.`,
    ...(superPercent === null ? [] : [`Super: ${superPercent} % of the pay = ${moneyWords(found.superPerDay)} a day.`]),
    ...(payrollTaxPercent === null
      ? []
      : [`Payroll tax: ${payrollTaxPercent} % of pay and super = ${moneyWords(found.payrollTaxPerDay)} a day.`]),
    ...(superPercent === null && payrollTaxPercent === null
      ? []
      : [`What stays of the share: ${moneyWords(found.keptPerDay)} a day.`]),
  ];
}

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;
