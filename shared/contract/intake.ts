import { MOST_BYTES, MOST_CHARACTERS } from "../domain/intake/reading.ts";
import { job } from "./operation.ts";
import { cents, clearance, date, daysPerWeek, gst, name, per, place } from "./scalars.ts";
import { z } from "./zod.ts";

const span = z.object({ start: z.int(), end: z.int() });
/** The words themselves, the sentence around them, and where they stand in the text, in UTF-16 units. */
const stands = { words: z.string(), at: span, sentence: z.string() };
const fact = <F extends string, V extends z.ZodType>(field: F, value: V) =>
  z.object({ field: z.literal(field), value, ...stands });

const found = z.union([
  fact("budget", z.object({ fromCents: cents, toCents: cents, per, gst })),
  fact("months", z.int()),
  fact("daysPerWeek", daysPerWeek),
  fact("daysOnSite", z.int()),
  fact("place", place),
  fact("city", z.string()),
  fact("clearance", clearance),
  fact("startOn", date),
  fact("languages", z.string()),
  fact("platforms", z.string()),
  fact("apiStyle", z.enum(["rest", "graphql"])),
  fact("domain", z.enum(["banking", "government", "retail", "other"])),
  /** Something said that the field can't take as it is. */
  z.object({ field: z.enum(["budget", "startOn"]), value: z.null(), why: z.string(), ...stands }),
]);
const read = z.object({ text: z.string(), facts: z.array(found) });

const TOO_LONG = "That is more than 100,000 characters. Paste the part that is about the work.";
const TOO_LARGE = "That file is larger than 10 MB. Paste the part that is about the work.";
const MOST_BASE64 = Math.ceil(MOST_BYTES / 3) * 4;
const pasted = z
  .string()
  .refine((given) => given.length <= MOST_CHARACTERS, TOO_LONG)
  .regex(/\S/u, "Paste the words of an email or an advert.")
  .meta({ maxLength: MOST_CHARACTERS });
const base64 = z
  .string()
  .refine((given) => given.length <= MOST_BASE64, TOO_LARGE)
  .refine((given) => /^[A-Za-z0-9+/]*={0,2}$/u.test(given), "That isn’t base64.")
  .meta({ maxLength: MOST_BASE64 });

/** Facts for a brief that an email or an advert states; reading keeps and fills nothing. */
export const intake = {
  "briefs.readText": job(z.strictObject({ text: pasted }), read),
  /** A PDF, Word document, email or text file, by its name's ending. */
  "briefs.readFile": job(z.strictObject({ name, base64 }), read),
};
