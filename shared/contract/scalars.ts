import { stages } from "../domain/briefs/stage.ts";
import { standings } from "../domain/claims/standing.ts";
import { states } from "../domain/clock/states.ts";
import { criteria } from "../domain/interviews/criteria.ts";
import { z } from "./zod.ts";

/** Shapes and limits of single values, the same in every feature. Text is kept as typed; only its length is bounded. */

/** Any UUID; those that this program makes are of version 7. */
export const id = z.uuid("That isn’t an id of this workspace.");
/** Text of at most so many characters (code points), however many units they take. */
export const limited = (max: number) =>
  z
    .string()
    .refine((given) => given.length <= max || [...given].length <= max, `Keep this to ${max} characters.`)
    .meta({ maxLength: max });
const filled = (max: number) => limited(max).regex(/\S/u, "Write something here.");
const UNSEEN = "This holds a control character, which nobody can see. Write it again.";
/** Text of one line, in which nothing is hidden; `said` is what it should be. */
export const oneLine = <T extends z.ZodString>(given: T, said = "Keep this to one line.") =>
  given.regex(/^[^\n\r\u2028\u2029]*$/u, said).regex(/^\P{Cc}*$/u, UNSEEN);
/** Text that may run over lines; U+0000, which ends a text in many programs, is in none. */
export const manyLines = <T extends z.ZodString>(given: T) => given.refine((said) => !said.includes("\0"), UNSEEN);
/** Of a person, a firm or a place, as typed. */
export const name = oneLine(filled(300));
/** One line, as typed. */
export const line = oneLine(filled(500));
/** Notes, answers and the client’s own words: lines and all, as typed. */
export const text = manyLines(filled(20_000));
/** One @ and a dot after it; whether anybody reads it cannot be known here. */
export const email = z
  .string()
  .max(254)
  .regex(/^[^@\s\p{Cc}]+@[^@\s\p{Cc}]+\.[^@\s\p{Cc}]+$/u, "That isn’t an email address.");
/** As typed, spaces and brackets included, with an extension. */
export const phone = z
  .string()
  .max(40)
  .regex(/^[^\p{L}\p{Cc}]*\d[^\p{L}\p{Cc}]*(?:(?:ext|x)\.? ?\d+)?$/u, "That isn’t a phone number.");
/** ISO 8601 with a zone in; UTC out. */
export const instant = z.iso
  .datetime({ offset: true, error: "Write a date, a time and a zone, as in 2026-03-10T17:55:00+11:00." })
  .refine((given) => !Number.isNaN(Date.parse(given)), "There is no such moment.")
  .transform((given) => new Date(given).toISOString());
/** An instant that comes out as it was stored. */
export const stored = z.iso.datetime();
/** A day without a time, `2026-03-23`. */
export const date = z.iso.date("There is no such date.");
/** "2023", "2023-04" or "2023-04-17". */
export const partDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/u, "Write a year, a month or a day: 2023, 2023-04, 2023-04-17.")
  .refine((given) => given.length < 10 || z.iso.date().safeParse(given).success, "There is no such date.");
/** IANA, of those that this computer knows. */
export const timeZone = z
  .string()
  .max(60)
  .refine((given) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: given });
      return true;
    } catch {
      return false;
    }
  }, "There is no such time zone.");
/** Whole cents; at most A$200,000. */
export const cents = z.int().min(100).max(20_000_000);
/** Half a day at least. */
export const daysPerWeek = z.number().min(0.5).max(7);
/** Of a call; ten hours at most. */
export const minutes = z.int().min(1).max(600);
/** Given once, when a record is made. */
export const sample = z.boolean().describe("Sample data: tagged everywhere and removed in one action");

/** What the rate guide calls its bands. */
export const level = z.enum(["mid", "senior", "lead"]);
/** Australian, lowest first; `pv` is the old name of `ts-pa`. */
export const clearance = z.enum(["none", "baseline", "nv1", "nv2", "ts-pa", "pv"]);
/** Where the work is done. */
export const place = z.enum(["remote", "hybrid", "on-site"]);
/** Whether a sum holds the tax. */
export const gst = z.enum(["excluded", "included"]);
/** What a rate or a budget is counted by; a rate by the month says its days a week. */
export const per = z.enum(["day", "month"]);
/** What a need or a claim is about. */
export const kind = z.enum(["platform", "domain", "integration", "scope"]);
/** Must-haves decide who may be sent, at most five a brief; the others only inform. */
export const weight = z.enum(["must", "nice"]);
/** C1 to C6, in the fixed order of the guide. */
export const criterion = z.enum(criteria);
/** How far somebody went, the least first. */
export const depth = z.enum(["used", "built", "owned"]);
/** Computed from what referees answered, never typed. */
export const standing = z.enum(standings);
/** What a referee says of one claim. */
export const answerValue = z.enum(["confirmed", "partly", "contradicted", "cannot-say"]);
/** States and territories of Australia. */
export const state = z.enum(states);
/** How far somebody is on one brief; computed. */
export const stage = z.enum(stages);
/** The 48 hours of a brief; instants in UTC, words in the time zone of the brief or of the recruiter. */
export const clock = z.object({
  state: z.enum(["not-started", "running", "soon", "very-soon", "late", "sent"]),
  startedAt: stored.nullable(),
  dueAt: stored.nullable(),
  agreedDueAt: stored.nullable(),
  sentAt: stored.nullable(),
  /** "Due Thu 3:40 pm AEDT, 21 h left" */
  words: z.string(),
  /** "21 h", for narrow places */
  short: z.string(),
  /** "Agreed with the client: Mon 1 Feb 9:00 am AEDT, 70 h left"; left out where none was agreed. */
  agreed: z.string().optional(),
  /** "11 working hours left in VIC", to the agreed time if there is one; left out where the client’s state isn’t known. */
  working: z.string().optional(),
});
/** For what needs no input: still an object, so that a member nobody knows is refused. */
export const nothing = z.strictObject({});
/** For what is asked of one record. */
export const byId = z.strictObject({ id });

/** A member that may be left alone, set, or cleared with null. */
export const settable = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
