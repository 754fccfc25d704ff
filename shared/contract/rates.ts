import { command, query } from "./operation.ts";
import { cents, daysPerWeek, gst, id, level, line, name, nothing, partDate, per, state, stored } from "./scalars.ts";
import { z } from "./zod.ts";

const source = z.object({ words: z.string(), asOf: z.string() });
const figure = z.object({
  id: z.string(),
  group: z.string(),
  label: z.string(),
  /** What it counts: dollars a day, a month or a year, percent, years, days. */
  unit: z.enum(["day", "month", "year", "percent", "years", "days-a-week", "days-a-year"]),
  value: z.number(),
  /** "A$950 a day", "12 %" */
  words: z.string(),
  /** What the playbook ships. */
  shipped: z.number(),
  source,
  indicative: z.string(),
  /** The row whose history tells who set it when; null while nobody has. */
  row: id.nullable(),
});
const band = z.object({
  level,
  label: z.string(),
  from: z.int(),
  to: z.int(),
  years: z.object({ from: z.int(), to: z.int() }).nullable(),
  suits: z.string(),
});
const spanOfCents = z.object({ from: z.int(), to: z.int() });
const plain = { day: z.int(), month: z.int(), engagement: z.int().nullable() };
/** Whole cents without GST; `withGst` the same with it. */
const amounts = z.object({ ...plain, withGst: z.object(plain) });
const budget = z
  .strictObject({ fromCents: cents, toCents: cents, per, gst: gst.default("excluded") })
  .refine((given) => given.fromCents <= given.toCents, {
    message: "The budget runs from the smaller sum to the larger.",
    path: ["toCents"],
  });
const months = z.int().min(1).max(60);
const figureName = z.string().max(60);

export type RateFigure = z.infer<typeof figure>;

/** What may be asked about rates; every figure is indicative, and people set their own. */
export const rates = {
  /** The band, the range and what moves it, from what a client has said so far; whole dollars a day without GST. */
  "rates.guide": query(
    z.strictObject({
      level: level.nullable().default(null),
      years: z.number().min(0).max(60).nullable().default(null),
      domain: name.nullable().default(null),
      regulated: z.boolean().nullable().default(null),
      systems: z.int().min(0).max(1_000).default(0),
      broken: z.boolean().default(false),
      scarce: z.boolean().default(false),
      months: months.nullable().default(null),
      daysPerWeek: daysPerWeek.nullable().default(null),
      budget: budget.nullable().default(null),
    }),
    z.object({
      indicative: z.string(),
      source,
      bands: z.array(band),
      /** Null while neither level nor years are known. */
      band: z.object({ level, from: z.int(), to: z.int(), words: z.string() }).nullable(),
      fractional: z.object({
        from: z.int(),
        to: z.int(),
        daysFrom: z.number(),
        daysTo: z.number(),
        /** What the ends of the band come to by the month; empty while band or days a week are not known. */
        words: z.array(z.string()),
      }),
      budget: z.object({ from: z.int(), to: z.int(), words: z.string() }).nullable(),
      arrows: z.array(
        z.object({ id: z.string(), direction: z.enum(["up", "down"]), words: z.string(), applies: z.boolean() }),
      ),
      /** Why it sits at the top of the highest band; null where it doesn’t. */
      top: z.string().nullable(),
      /** How figures on a border are read. */
      edges: z.array(z.string()),
    }),
  ),
  /** The person's pay and the client's cost from one of them and the share between; margin and mark-up are never the same. */
  "rates.cost": query(
    z.strictObject({
      from: z.enum(["pay", "cost"]),
      centsPerDay: cents,
      share: z.strictObject({ kind: z.enum(["margin", "markup"]), percent: z.number().min(0).max(90) }),
      daysPerWeek: daysPerWeek.default(5),
      months: months.nullable().default(null),
      /** Someone engaged mainly for their labour may be owed super even with an ABN. */
      superOwed: z.boolean().default(false),
      /** The state whose payroll tax the agency pays; null where it pays none. */
      payrollTaxState: state.nullable().default(null),
    }),
    z.object({
      pay: amounts,
      cost: amounts,
      share: amounts,
      marginPercent: z.number(),
      markupPercent: z.number(),
      superPerDay: z.int(),
      payrollTaxPerDay: z.int(),
      keptPerDay: z.int(),
      /** Each sum written out. */
      sums: z.array(z.string()),
      notes: z.array(z.string()),
      figures: z.array(figure),
    }),
  ),
  /** A permanent hire beside a contractor for the same days of work, and the month in which permanent becomes cheaper. */
  "rates.compare": query(
    z.strictObject({
      /** What the client pays for a contractor, without GST. */
      centsPerDay: cents,
      /** A year for a full week; null is the guide's average. */
      baseCents: z.int().min(1_000_000).max(100_000_000).nullable().default(null),
      daysPerWeek: daysPerWeek.max(5).default(5),
      state: state.nullable().default(null),
      /** Whether the client's wages pass the threshold, so that payroll tax is owed. */
      payrollTax: z.boolean().default(true),
      ends: z.boolean().default(true),
      hiringCents: z.int().min(0).max(20_000_000).default(0),
      rampWeeks: z.int().min(0).max(52).default(0),
    }),
    z.object({
      baseCents: z.int(),
      superCents: z.int(),
      payrollTaxCents: spanOfCents,
      yearCents: spanOfCents,
      workedDays: z.number(),
      perWorkedDayCents: spanOfCents,
      onceCents: z.int(),
      contractYearCents: z.int(),
      /** Total by the end of each month if the need ends then. */
      months: z.array(z.object({ month: z.int(), permanentCents: z.int(), contractCents: z.int() })),
      cheaperFrom: z.int().nullable(),
      words: z.string(),
      sums: z.array(z.string()),
      notes: z.array(z.string()),
      figures: z.array(figure),
    }),
  ),
  /** Every figure with its source and date. */
  "rates.figures": query(nothing, z.array(figure)),
  /** Puts a figure right for everybody here, with where it comes from; it can be undone, and its history is kept. */
  "rates.setFigure": command(
    z.strictObject({ figure: figureName, value: z.number().min(0).max(100_000_000), source: line, asOf: partDate }),
    figure,
    "not-found",
    "refused",
  ),
  /** Back to what the playbook ships. */
  "rates.resetFigure": command(z.strictObject({ figure: figureName }), figure, "not-found", "refused"),
  /** Who set a figure to what, newest first. */
  "rates.figureHistory": query(
    z.strictObject({ figure: figureName }),
    z.array(
      z.object({ at: stored, author: z.string(), words: z.string().nullable(), kind: z.enum(["do", "undo", "redo"]) }),
    ),
    "not-found",
  ),
};
