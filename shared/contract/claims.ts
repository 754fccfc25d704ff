import { command, query } from "./operation.ts";
import {
  answerValue,
  byId,
  depth,
  id,
  kind,
  limited,
  manyLines,
  name,
  nothing,
  partDate,
  settable,
  standing,
  stored,
} from "./scalars.ts";
import { z } from "./zod.ts";

const statement = manyLines(limited(300).regex(/\S/u, "Say what is claimed."));
const source = z.enum(["cv", "interview", "candidate", "referee"]);
const claim = z.object({
  id,
  candidate: id,
  kind,
  statement: z.string(),
  depth,
  employer: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source,
  /** The term of the vocabulary that it means; one from before terms were kept means what its words name. */
  term: z.string().nullable().optional(),
  needs: z.array(id),
  /** Computed from what referees answered, never typed. */
  standing,
  answers: z.array(
    z.object({
      id,
      call: id,
      referee: z.string(),
      at: stored,
      answer: answerValue,
      words: z.string().nullable(),
      scope: z.string().nullable(),
    }),
  ),
  /** What the candidate said to contradictions, oldest first. */
  replies: z.array(z.object({ id, at: stored, words: z.string() })),
  /** The answer that the candidate is still to be asked about; null when there is none. */
  toAsk: id.nullable(),
});

export type Claim = z.infer<typeof claim>;

const termId = z.string().max(120);
const where = { employer: settable(name), from: settable(partDate), to: settable(partDate) };

/** What may be asked about claims and the needs that they speak to. */
export const claims = {
  "claims.list": query(z.strictObject({ candidate: id }), z.array(claim), "not-found"),
  "claims.add": command(
    z.strictObject({
      candidate: id,
      kind,
      statement,
      depth,
      ...where,
      source: source.default("cv"),
      term: settable(termId),
    }),
    claim,
    "not-found",
  ),
  /** What is claimed stays as it is once a referee answered; where and when may still change. */
  "claims.update": command(
    z.strictObject({
      id,
      kind: kind.optional(),
      statement: statement.optional(),
      depth: depth.optional(),
      term: settable(termId),
      ...where,
    }),
    claim,
    "not-found",
    "refused",
  ),
  /** Refused once a referee answered. */
  "claims.withdraw": command(byId, nothing, "not-found", "refused"),
  /** What the candidate says to a contradiction, in their words; refused where nobody contradicts the claim. */
  "claims.reply": command(
    z.strictObject({ claim: id, words: manyLines(limited(2000).regex(/\S/u, "Write what they say to it.")) }),
    claim,
    "not-found",
    "refused",
  ),
  /** The claim speaks to that need of a brief. */
  "claims.linkNeed": command(z.strictObject({ claim: id, need: id }), claim, "not-found", "conflict", "refused"),
  "claims.unlinkNeed": command(z.strictObject({ claim: id, need: id }), claim, "not-found", "refused"),
};
