import { z } from "zod";
import { states } from "../clock/states.ts";
import { count, date, dollars, listOf, percent, range, slug, source, text } from "./parts.ts";

const weeksByService = z.array(z.strictObject({ years: z.int().min(0).max(60), weeks: z.int().min(0).max(52) })).min(1);

/** australia.yaml: tax, super and clearances, each with the day from which its figures hold. */
export const australiaSchema = z.strictObject({
  /** Stands beside every figure of law. */
  indicative: text,
  super: z.strictObject({
    source,
    percent,
    from: date,
    paidWithinBusinessDays: count,
    paidFrom: date,
    note: text,
  }),
  gst: z.strictObject({ source, percent }),
  payrollTax: z.strictObject({
    source,
    note: text,
    states: z
      .array(
        z.strictObject({
          state: z.enum(states),
          /** Wages a year above which it is owed. */
          threshold: dollars,
          percent: range(percent),
          asOf: date,
        }),
      )
      .superRefine((taxed, context) => {
        for (const [i, { state }] of taxed.entries())
          if (taxed.findIndex((one) => one.state === state) !== i)
            context.addIssue({ code: "custom", path: [i, "state"], message: `repeats the state “${state}”` });
      }),
  }),
  employment: z.strictObject({
    source,
    annualLeaveDays: z.int().min(0).max(100),
    personalLeaveDays: z.int().min(0).max(100),
    /** By more than so many years of service, in ascending order. */
    notice: weeksByService,
    /** By so many years of service or more, in ascending order. */
    redundancy: weeksByService,
    note: text,
  }),
  margin: text,
  clearances: z.strictObject({
    source,
    note: text,
    levels: listOf(
      z.strictObject({ id: slug, name: text, access: text, revalidateYears: range(count), legacy: z.boolean() }),
    ),
  }),
  privacy: z.strictObject({ source, duties: listOf(z.strictObject({ id: slug, principle: text, words: text })) }),
});
