import { command, query } from "./operation.ts";
import { byId, criterion, id, instant, line, manyLines, minutes, nothing, stored, text } from "./scalars.ts";
import { z } from "./zod.ts";

/** Of an interview or of a reference call; an edit keeps the former wording. */
export const note = z.object({
  id,
  /** From the start of the call. */
  stampMs: z.int(),
  criterion: criterion.nullable(),
  text: z.string(),
  quote: z.boolean(),
  followUp: z.boolean(),
  claim: id.nullable(),
  author: z.string(),
  /** Earlier wordings, newest first; nothing said is ever lost. */
  versions: z.array(z.object({ text: z.string(), at: stored })),
});
/** What may be written down on a call, here and on a reference call. */
export const noted = {
  stampMs: z.int().min(0).max(86_400_000),
  criterion: criterion.optional(),
  text: text.describe("One kept line"),
  quote: z.boolean().default(false).describe("Exact words"),
  followUp: z.boolean().default(false).describe("A question still open; no evidence"),
  claim: id.optional(),
};
const interview = z.object({
  id,
  candidate: z.object({ id, name: z.string() }),
  brief: z.object({ id, title: z.string(), client: z.string() }).nullable(),
  state: z.enum(["planned", "live", "finished"]),
  plannedAt: stored.nullable(),
  startedAt: stored.nullable(),
  endedAt: stored.nullable(),
  /** Planned, and once it is finished how long it lasted without its pauses. */
  minutes: z.int(),
  /** When the candidate was told that notes are taken. */
  toldAt: stored.nullable(),
  /** Since when the call stands still; `pausedMs` is how long it did before. */
  pausedAt: stored.nullable(),
  pausedMs: z.int(),
  playbookVersion: z.string(),
  sample: z.boolean(),
  /** Read to the candidate before the first note. */
  noteTaking: z.string(),
  guide: z.array(
    z.object({
      id: z.string(),
      criterion: criterion.nullable(),
      title: z.string(),
      /** As this call has it; the guide's own unless it was changed. */
      minutes: z.int(),
      question: z.string().nullable(),
      probes: z.array(z.string()),
      listenFor: z.array(z.string()),
    }),
  ),
  notes: z.array(note),
});

export type Interview = z.infer<typeof interview>;

/** What may be asked about calls with candidates. */
export const interviews = {
  "interviews.list": query(
    z.strictObject({ candidate: id.optional(), brief: id.optional() }),
    z.array(interview.omit({ notes: true, guide: true, noteTaking: true })),
  ),
  "interviews.get": query(byId, interview, "not-found"),
  /** Without a brief it follows the general vetting guide. */
  "interviews.schedule": command(
    z.strictObject({ candidate: id, brief: id.optional(), at: instant, minutes: minutes.default(45) }),
    interview,
    "not-found",
  ),
  /** Another time, another brief, other timings, or that the candidate was told of the notes. */
  "interviews.arrange": command(
    z.strictObject({
      id,
      at: instant.optional(),
      brief: id.optional(),
      minutes: minutes.optional(),
      told: z.boolean().optional(),
      timings: z.record(z.string().max(60), z.int().min(0).max(600)).optional(),
    }),
    interview,
    "not-found",
    "refused",
  ),
  /** The call stands still, or goes on; its clock counts neither way. */
  "interviews.pause": command(z.strictObject({ id, paused: z.boolean() }), interview, "not-found", "refused"),
  "interviews.start": command(z.strictObject({ id, at: instant.optional() }), interview, "not-found", "refused"),
  "interviews.addNote": command(z.strictObject({ interview: id, ...noted }), note, "not-found", "refused"),
  /** Keeps the earlier wording as a version. */
  "interviews.editNote": command(z.strictObject({ id, text }), note, "not-found"),
  "interviews.withdrawNote": command(byId, nothing, "not-found"),
  "interviews.finish": command(
    z.strictObject({ id, at: instant.optional(), minutes: minutes.optional() }),
    interview,
    "not-found",
    "refused",
  ),
};

const score = z.strictObject({
  criterion,
  score: z.int().min(1).max(5),
  reason: line,
  evidence: z.array(id).min(1, "Link a note or clear the score.").max(50),
});
const rating = z.object({
  id,
  candidate: id,
  brief: id,
  interview: id.nullable(),
  rater: z.string(),
  submittedAt: stored,
  playbookVersion: z.string(),
  scores: z.array(
    z.object({
      criterion,
      score: z.int(),
      word: z.string(),
      anchor: z.string(),
      reason: z.string(),
      evidence: z.array(id),
    }),
  ),
});
const draft = z.array(
  z.strictObject({
    criterion,
    score: z.int().min(1).max(5).nullable(),
    reason: manyLines(z.string().max(500)).default(""),
    evidence: z.array(id).max(50).default([]),
  }),
);

export type Rating = z.infer<typeof rating>;

/** What may be asked about ratings; scores run from 1 to 5. */
export const ratings = {
  "ratings.list": query(z.strictObject({ candidate: id, brief: id.optional() }), z.array(rating), "not-found"),
  /** Scores not submitted yet: kept on this computer alone, outside the record. */
  "ratings.draft": query(z.strictObject({ candidate: id, brief: id }), draft, "not-found"),
  "ratings.keepDraft": command(
    z.strictObject({ candidate: id, brief: id, scores: draft.max(6) }),
    nothing,
    "not-found",
    "refused",
  ),
  /** Locks these scores; each needs a reason and evidence about this person. Cannot be undone, only rated again. */
  "ratings.submit": command(
    z.strictObject({
      candidate: id,
      brief: id,
      interview: id.optional(),
      scores: z.array(score).min(1).max(6),
    }),
    rating,
    "not-found",
    "refused",
  ),
};
