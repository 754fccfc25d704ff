import { z } from "zod";
import { count, date, dollars, listOf, percent, range, slug, source, text } from "./parts.ts";

/** australia.yaml: tax, super and clearances, each with the day from which its figures hold. */
export const australiaSchema = z.strictObject({
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
          state: z.enum(["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"]),
          /** Wages a year above which it is owed. */
          threshold: dollars,
          percent: range(percent),
          asOf: date,
        }),
      )
      .superRefine((states, context) => {
        for (const [i, { state }] of states.entries())
          if (states.findIndex((one) => one.state === state) !== i)
            context.addIssue({ code: "custom", path: [i, "state"], message: `repeats the state “${state}”` });
      }),
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
