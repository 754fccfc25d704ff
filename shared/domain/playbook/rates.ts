import { z } from "zod";
import { dollars, listOf, percent, range, slug, source, text } from "./parts.ts";

const band = z
  .strictObject({
    level: z.enum(["mid", "senior", "lead"]),
    label: text,
    from: dollars,
    to: dollars,
    years: range(z.int().min(0).max(60)).nullable(),
    suits: text,
  })
  .refine(({ from, to }) => from < to, { error: "ends before it starts", path: ["to"] });

/** rates.yaml: what such work usually costs, in whole Australian dollars without GST. */
export const ratesSchema = z.strictObject({
  source,
  /** Stands beside every guide rate, on every screen and page. */
  indicative: text,
  bands: z
    .array(band)
    .min(1)
    .max(3)
    .superRefine((bands, context) => {
      for (const [i, one] of bands.entries()) {
        const before = bands[i - 1];
        if (before && before.to !== one.from)
          context.addIssue({ code: "custom", path: [i, "from"], message: `doesn’t start where ${before.level} ends` });
        if (bands.findIndex(({ level }) => level === one.level) !== i)
          context.addIssue({ code: "custom", path: [i, "level"], message: `repeats the level “${one.level}”` });
      }
    }),
  /** How a figure on the border of two bands is read. */
  edges: text,
  topOfRange: text,
  fractional: z.strictObject({ month: range(dollars), daysPerWeek: range(z.number().min(0.5).max(7)), note: text }),
  /** Yearly figures of permanent staff, for comparison. */
  permanent: z.strictObject({
    base: range(dollars),
    averageBase: dollars,
    averageWithSuper: dollars,
    superPercent: percent,
    note: text,
  }),
  /** What moves a rate, and which way; the guide gives no percentages, so there are none. */
  arrows: listOf(z.strictObject({ id: slug, direction: z.enum(["up", "down"]), words: text })),
  /** From so many months on an engagement counts as a longer one. */
  longerFromMonths: z.int().min(1).max(60),
});
