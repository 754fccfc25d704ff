import { feedbackReasons, verdicts } from "../domain/feedback/verdicts.ts";
import { command, query } from "./operation.ts";
import { clock, id, instant, stage, stored, text } from "./scalars.ts";
import { z } from "./zod.ts";

const verdict = z.enum(verdicts);
const reason = z.enum(feedbackReasons);
const said = z.object({
  id,
  verdict,
  reason: reason.nullable(),
  /** The client's own. */
  words: z.string().nullable(),
  from: z.object({ id, name: z.string() }).nullable(),
  at: stored,
  /** The recruiter who wrote it down. */
  by: z.string(),
});
const person = z.object({
  candidate: id,
  name: z.string(),
  /** What a blind version called them: "A". */
  letter: z.string(),
  /** Null when they are no longer on the brief. */
  stage: stage.nullable(),
  /** What stands: the last that was written down about them and this version. */
  said: said.nullable(),
  /** What it replaced, newest first. */
  before: z.array(said),
});
const version = z.object({
  id,
  number: z.int(),
  variant: z.enum(["named", "blind"]),
  sentAt: stored,
  sentTo: z.string(),
});
const sheet = z.object({
  brief: z.object({
    id,
    title: z.string(),
    client: z.object({ id, name: z.string() }),
    contact: id.nullable(),
    timeZone: z.string().nullable(),
    clock,
    sample: z.boolean(),
  }),
  contacts: z.array(z.object({ id, name: z.string(), position: z.string().nullable() })),
  /** What was sent, the latest first. */
  versions: z.array(version),
  /** The one that this sheet is about; null while nothing was sent. */
  version: version.nullable(),
  /** In printed order. */
  people: z.array(person),
});
const theme = z.object({
  reason,
  count: z.int(),
  verdicts: z.array(z.object({ verdict, count: z.int() })),
});

export type FeedbackSheet = z.infer<typeof sheet>;
export type Said = z.infer<typeof said>;
export type FeedbackTheme = z.infer<typeof theme>;

/** What may be asked about what clients say of those sent to them. */
export const feedback = {
  /** Without a version, the one sent last. */
  "feedback.get": query(z.strictObject({ brief: id, version: id.optional() }), sheet, "not-found"),
  /** A later verdict about the same person and version replaces the earlier, which stays in its history. */
  "feedback.record": command(
    z.strictObject({
      version: id,
      candidate: id,
      verdict,
      reason: reason.nullable().default(null),
      words: text.nullable().default(null),
      contact: id.nullable().default(null),
      at: instant.optional(),
    }),
    said,
    "not-found",
    "refused",
  ),
  /** How often each reason was given in all that the client said, the most frequent first. */
  "feedback.themes": query(z.strictObject({ client: id }), z.array(theme), "not-found"),
};
