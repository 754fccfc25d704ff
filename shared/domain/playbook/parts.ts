import { z } from "zod";
import { isPartDate } from "../clock/instants.ts";

/** Words for people, as they are shown. */
export const text = z
  .string()
  .max(600)
  .refine((value) => value.trim() !== "", { error: "has no words", abort: true })
  .refine((value) => value === value.trim() && !/[\n\r]/.test(value), "isn’t one line without spaces at its ends");

/** Names a thing for good: "partner-programme". */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "isn’t made of small letters, digits and hyphens");

/** Of days, weeks, questions or people. */
export const count = z.int().min(1).max(1_000);
/** Of a hundred: 10 is a tenth. */
export const percent = z.number().min(0).max(100);
/** Whole Australian dollars. */
export const dollars = z.int().min(1).max(100_000_000);
/** "2026", "2026-01" or "2026-01-15". */
export const date = z.string().refine(isPartDate, "isn’t a date such as 2026-01 or 2026-01-15");

/** Where figures come from and when they were true; shown beside every one of them. */
export const source = z.strictObject({ asOf: date, words: text });

/** Two ends in order; `from` and `to` may be equal. */
export const range = (number: z.ZodNumber) =>
  z
    .strictObject({ from: number, to: number })
    .refine(({ from, to }) => from <= to, { error: "ends before it starts", path: ["to"] });

/** A list of at least one thing, each of whose ids stands once. */
export function listOf<T extends z.ZodType<{ id: string }>>(item: T) {
  return z
    .array(item)
    .min(1)
    .max(200)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [i, { id }] of items.entries()) {
        if (seen.has(id)) context.addIssue({ code: "custom", path: [i, "id"], message: `repeats the id “${id}”` });
        seen.add(id);
      }
    });
}

/** Something with an id and the words for it. */
export const named = z.strictObject({ id: slug, name: text });
/** The same with a sentence that says more. */
export const explained = z.strictObject({ id: slug, name: text, detail: text });
