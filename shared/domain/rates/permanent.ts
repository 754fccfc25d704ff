import { counted } from "../clock/durations.ts";
import { moneyWords } from "./money.ts";

const weekdaysAYear = 260;
/** How far ahead permanent and contract are compared. */
export const horizonMonths = 120;

/** Weeks of pay by years of service, ascending. */
type WeeksByService = readonly { years: number; weeks: number }[];

/** What a permanent hire is compared on; whole cents without GST, which a client claims back. */
export interface PermanentAsked {
  /** Base pay for a full week, a year. */
  baseCents: number;
  daysPerWeek: number;
  superPercent: number;
  /** Null where none is owed, or nobody knows the state. */
  payrollTax: { state: string; from: number; to: number } | null;
  leave: { annual: number; personal: number; publicHolidays: number };
  notice: WeeksByService;
  redundancy: WeeksByService;
  /** Whether the need ends, so that notice and redundancy are owed. */
  ends: boolean;
  /** Paid once for finding the person; 0 counts nothing. */
  hiringCents: number;
  /** Weeks of pay before the person is of use; 0 counts nothing. */
  rampWeeks: number;
  /** What the client pays for a contractor. */
  contractCentsPerDay: number;
}

export interface Comparison {
  superCents: number;
  /** Two ends where a state's rate depends on the wages. */
  payrollTaxCents: { from: number; to: number };
  yearCents: { from: number; to: number };
  /** Days of work in a year, after leave and holidays. */
  workedDays: number;
  perWorkedDayCents: { from: number; to: number };
  /** Finding the person, and the weeks before they are of use. */
  onceCents: number;
  contractYearCents: number;
  /** Total by the end of each month if the need ends then, the dearer end of the permanent one; month 1 first. */
  months: { month: number; permanentCents: number; contractCents: number }[];
  /** The first month from which permanent stays cheaper; null when it isn't within the horizon. */
  cheaperFrom: number | null;
  words: string;
  sums: string[];
}

/**
 * A permanent hire beside a contractor for the same days of work: nobody is compared on days that only one of them works. The
 * month in which permanent becomes cheaper is the first after which it never again costs more, since redundancy comes in steps.
 */
export function comparePermanent(asked: PermanentAsked): Comparison {
  const base = Math.round((asked.baseCents * asked.daysPerWeek) / 5);
  const superCents = Math.round((base * asked.superPercent) / 100);
  const taxed = (percent: number): number => Math.round(((base + superCents) * percent) / 100);
  const tax = { from: taxed(asked.payrollTax?.from ?? 0), to: taxed(asked.payrollTax?.to ?? 0) };
  const yearCents = { from: base + superCents + tax.from, to: base + superCents + tax.to };
  const { annual, personal, publicHolidays } = asked.leave;
  const workedDays = ((weekdaysAYear - annual - personal - publicHolidays) * asked.daysPerWeek) / 5;
  const onceCents = asked.hiringCents + Math.round((yearCents.to * asked.rampWeeks) / 52);
  const contractYearCents = Math.round(asked.contractCentsPerDay * workedDays);
  const months = Array.from({ length: horizonMonths }, (_, i) => {
    const month = i + 1;
    const ending = asked.ends ? endingCents(base, month, asked) : 0;
    return {
      month,
      permanentCents: onceCents + Math.round((yearCents.to * month) / 12) + ending,
      contractCents: Math.round((contractYearCents * month) / 12),
    };
  });
  const lastDearer =
    months.findLast(({ permanentCents, contractCents }) => permanentCents >= contractCents)?.month ?? 0;
  const cheaperFrom = lastDearer === horizonMonths ? null : lastDearer + 1;
  const found = {
    superCents,
    payrollTaxCents: tax,
    yearCents,
    workedDays,
    perWorkedDayCents: {
      from: Math.round(yearCents.from / Math.max(workedDays, 1)),
      to: Math.round(yearCents.to / Math.max(workedDays, 1)),
    },
    onceCents,
    contractYearCents,
    months,
    cheaperFrom,
  };
  return { ...found, words: words(cheaperFrom), sums: sums(asked, base, found) };
}

/** What ending after so many months costs: notice, and redundancy from the service that earns it. */
function endingCents(base: number, months: number, { notice, redundancy }: PermanentAsked): number {
  const noticeWeeks = notice.findLast(({ years }) => months > years * 12 || years === 0)?.weeks ?? 0;
  const redundancyWeeks = redundancy.findLast(({ years }) => months >= years * 12)?.weeks ?? 0;
  return Math.round((base * (noticeWeeks + redundancyWeeks)) / 52);
}

function words(cheaperFrom: number | null): string {
  if (cheaperFrom === null) return `Over ${horizonMonths / 12} years a contractor costs no more than permanent staff.`;
  if (cheaperFrom === 1) return "Permanent is cheaper from the first month, once somebody is there.";
  return `Permanent becomes cheaper in month ${cheaperFrom}.`;
}

function sums(asked: PermanentAsked, base: number, found: Omit<Comparison, "words" | "sums">): string[] {
  const { superPercent, payrollTax, leave, daysPerWeek, contractCentsPerDay, hiringCents, rampWeeks } = asked;
  const { superCents, yearCents, workedDays, perWorkedDayCents, contractYearCents } = found;
  const part = daysPerWeek === 5 ? "" : ` × ${daysPerWeek} ÷ 5`;
  return [
    `Base ${moneyWords(asked.baseCents)}${part} + ${superPercent} % super ${moneyWords(superCents)} = ${moneyWords(base + superCents)} a year.`,
    payrollTax === null
      ? "Payroll tax: none counted."
      : `Payroll tax in ${payrollTax.state}: ${span(payrollTax, String)} % of ${moneyWords(base + superCents)} = ${span(found.payrollTaxCents, moneyWords)} a year.`,
    `Permanent: ${span(yearCents, moneyWords)} a year.`,
    `Days of work: (${weekdaysAYear} − ${leave.annual} annual leave − ${leave.personal} personal leave − ${counted(leave.publicHolidays, "public holiday")})${part} = ${workedDays}.`,
    `A day of work: ${span(perWorkedDayCents, moneyWords)} permanent, ${moneyWords(contractCentsPerDay)} on contract.`,
    `Contract for the same days: ${workedDays} × ${moneyWords(contractCentsPerDay)} = ${moneyWords(contractYearCents)} a year.`,
    found.onceCents === 0
      ? "Nothing is counted for finding a permanent person, or for the weeks before they are of use."
      : `Once: ${moneyWords(hiringCents)} for finding the person, and ${counted(rampWeeks, "week")} before they are of use.`,
    asked.ends
      ? "Notice and redundancy by law are counted when the need ends."
      : "Nothing is counted for ending a permanent job.",
  ];
}

/** "4.75 to 4.95", or one when both ends are the same. */
const span = ({ from, to }: { from: number; to: number }, said: (value: number) => string): string =>
  from === to ? said(from) : `${said(from)} to ${said(to)}`;
