import { z } from "../../../shared/contract/zod.ts";
import { criteria } from "../../../shared/domain/interviews/criteria.ts";

/** Length as JSON Schema counts it: in code points, so that an ideograph outside the first plane is one. */
const codePoints = (text: string): number => [...text].length;

/** What nobody can see: every control character but line breaks, which have words of their own, and in long text tabs. */
const HIDDEN = { line: /[^\P{Cc}\n\r]/u, text: /[^\P{Cc}\t\n\r]/u };

/** Text of `min` to `max` code points that matches `pattern`; `shape` says what it must be, after "must be". */
function words(shape: string, pattern: RegExp, max: number, min = 1, hidden = HIDDEN.line) {
  return z.string().superRefine((text, context) => {
    const length = codePoints(text);
    if (length > max) context.addIssue(`is ${length} characters long and may have ${max}`);
    else if (hidden.test(text)) context.addIssue("holds a control character, which nobody can see");
    else if (length < min || !pattern.test(text)) context.addIssue(`must be ${shape}`);
  });
}

const ONE_LINE = /^.*\S.*$/u;
const INSTANT = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})`;

/** One line of text that is not blank. */
export const lineOf = (max: number) => words("one line that isn’t blank", ONE_LINE, max);
/** Text of any number of lines that is not blank. */
export const textOf = (max: number) => words("text that isn’t blank", /\S/u, max, 1, HIDDEN.text);

/** Chosen by whoever writes the file; it names one thing within the brief or within one person. */
export const id = words(
  "a short word of a-z, digits and hyphens that starts with a letter",
  /^[a-z][a-z0-9-]{0,31}$/u,
  32,
);
/** Of a person, a firm or a place: at most 200 characters; one that a file broke over lines comes out on one. */
export const name = textOf(200).transform((given) => given.trim().replace(/\s*[\n\r\u2028\u2029]\s*/gu, " "));
/** One line of at most 500 characters. */
export const line = lineOf(500);
/** At most 10,000 characters, over lines. */
export const text = textOf(10_000);
/** At most 254 characters. */
export const email = words("an email address", /^[^@\s]+@[^@\s]+\.[^@\s]+$/u, 254, 0);
/** Digits, spaces, brackets and hyphens, with or without + before them. */
export const phone = words("a phone number", /^\+?[0-9 ()-]{6,24}$/u, 25);
/** An IANA name; whether there is such a zone is checked later. */
export const zone = words(
  'a time zone such as "Australia/Sydney"',
  /^([A-Za-z_]+\/[A-Za-z_/-]+|UTC)$/u,
  Number.POSITIVE_INFINITY,
);
/** ISO 8601 with its zone, to the minute or the second. */
export const instant = words(
  'a time with its zone such as "2026-03-12T14:30:00+11:00"',
  new RegExp(`^${INSTANT}$`, "u"),
  25,
);
/** `now`, an offset back from it (`-1d6h30m`) or ISO 8601 with its zone. */
export const time = words(
  '"now", an offset such as "-1d6h30m" or a time with its zone',
  new RegExp(String.raw`^(now|-(?=\d)(\d{1,4}d)?(\d{1,4}h)?(\d{1,5}m)?|${INSTANT})$`, "u"),
  25,
);
/** Whether there is such a day is checked later. */
export const date = words('a date such as "2026-03-23"', /^\d{4}-\d{2}-\d{2}$/u, 10);
/** A day, a month or a year; whether there is such a day is checked later. */
export const partDate = words(
  'a date, month or year such as "2026-03-23", "2026-03" or "2026"',
  /^\d{4}(-\d{2}(-\d{2})?)?$/u,
  10,
);
/** `mm:ss` from the start of a call; minutes may pass 59. */
export const stamp = words('a stamp such as "12:41"', /^\d{1,3}:[0-5]\d$/u, 6);
/** Path of a JSON file inside the scenario’s folder. */
export const resumePath = words(
  "the path of a .json file inside the scenario’s folder, with / and without . or ..",
  /^(?!\/)(?!.*[\\:])(?!(.*\/)?\.{1,2}\/)(?!.*\/\/).+\.json$/u,
  300,
);

/** C1 to C6, in the fixed order of the guide. */
export const criterion = z.enum(criteria);
/** Of a person: what the rate guide calls its bands. */
export const level = z.enum(["mid", "senior", "lead"]);
/** Australian, lowest first; `pv` is the old name of `ts-pa`. */
export const clearance = z.enum(["none", "baseline", "nv1", "nv2", "ts-pa", "pv"]);
/** Where the work is done. */
export const place = z.enum(["remote", "hybrid", "on-site"]);
/** Whether a sum holds the tax; without a word it doesn’t. */
export const gst = z.enum(["excluded", "included"]).default("excluded");
/** What a need or a claim is about. */
export const kind = z.enum(["platform", "domain", "integration", "scope"]);
/** Whole Australian dollars. */
export const dollars = z.int().min(1).max(200_000);
/** Half a day at least. */
export const daysPerWeek = z.number().min(0.5).max(7);

/** A list in which nothing is said twice; a repetition is reported where it stands. */
export function distinct<T extends z.ZodType>(item: T) {
  return z.array(item).superRefine((items, context) => {
    const again = items.findIndex((one, at) => items.indexOf(one) < at);
    if (again >= 0) context.addIssue({ code: "custom", path: [again], message: "says again what is said before it" });
  });
}

/** Ids of what supports a sentence or a score, in its own person. */
export const evidence = distinct(id).min(1).max(50);
/** A sentence and what it rests on: nothing is printed without evidence. */
export const cited = z.strictObject({ text, evidence });
