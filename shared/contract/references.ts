import { note, noted } from "./interviews.ts";
import { command, query } from "./operation.ts";
import {
  answerValue,
  byId,
  email,
  id,
  instant,
  line,
  minutes,
  name,
  partDate,
  phone,
  settable,
  stored,
  text,
} from "./scalars.ts";
import { z } from "./zod.ts";

const relationship = z.enum(["engineering-lead", "peer", "client", "other"]);
const identity = z.enum(["switchboard", "work-email", "profile", "not-confirmed"]);
const permission = z.enum(["named", "unnamed", "no"]);
const referee = z.object({
  id,
  candidate: id,
  name: z.string(),
  position: z.string().nullable(),
  employerThen: z.string().nullable(),
  employerNow: z.string().nullable(),
  relationship: relationship.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  overlapFrom: z.string().nullable(),
  overlapTo: z.string().nullable(),
  /** When the candidate agreed that we ring; null means we may not. */
  consentAt: stored.nullable(),
  about: z.string().nullable(),
  /** "A free-mail address", "A number shared with the candidate" … */
  cautions: z.array(z.string()),
});
const item = z.object({
  id,
  kind: z.enum(["answer", "reliability", "not-give", "again"]),
  claim: id.nullable(),
  answer: answerValue.nullable(),
  words: z.string().nullable(),
  scope: z.string().nullable(),
});
const call = z.object({
  id,
  referee,
  candidate: z.object({ id, name: z.string() }),
  brief: id.nullable(),
  state: z.enum(["ringing", "open", "refused", "finished"]),
  at: stored,
  minutes: z.int(),
  identity,
  permission: permission.nullable(),
  items: z.array(item),
  notes: z.array(note),
  /** The claims to put, each with its neutral question. */
  script: z.array(z.object({ claim: id, statement: z.string(), question: z.string() })),
});
const details = {
  position: settable(line),
  employerThen: settable(name),
  employerNow: settable(name),
  relationship: settable(relationship),
  email: settable(email),
  phone: settable(phone),
  overlapFrom: settable(partDate),
  overlapTo: settable(partDate),
};

export type Referee = z.infer<typeof referee>;
export type ReferenceCall = z.infer<typeof call>;

/** What may be asked about referees and calls to them. */
export const references = {
  "references.listReferees": query(z.strictObject({ candidate: id }), z.array(referee), "not-found"),
  "references.list": query(z.strictObject({ candidate: id }), z.array(call), "not-found"),
  "references.get": query(byId, call, "not-found"),
  "references.addReferee": command(z.strictObject({ candidate: id, name, ...details }), referee, "not-found"),
  "references.updateReferee": command(z.strictObject({ id, name: name.optional(), ...details }), referee, "not-found"),
  /** The candidate agrees that we ring this referee. */
  "references.recordConsent": command(
    z.strictObject({ referee: id, at: instant.optional() }),
    referee,
    "not-found",
    "refused",
  ),
  /** Refused without the candidate's consent, or before it. */
  "references.start": command(
    z.strictObject({
      referee: id,
      brief: id.optional(),
      at: instant.optional(),
      minutes: minutes.default(15),
      identity,
    }),
    call,
    "not-found",
    "refused",
  ),
  /** The opening was read; happy to go on, or not: a refusal ends the call. */
  "references.open": command(z.strictObject({ call: id, consent: z.boolean() }), call, "not-found", "refused"),
  /**
   * One answer a claim and a call: a later one takes the place of the former, which is withdrawn and stays in the history.
   * What cites the former must be pointed at the later one before an export.
   */
  "references.answer": command(
    z.strictObject({
      call: id,
      claim: id,
      answer: answerValue,
      words: text.optional(),
      scope: line.optional(),
    }),
    item,
    "not-found",
    "refused",
  ),
  /** The closing questions; an answer only to "did it stay reliable?". */
  "references.close": command(
    z
      .strictObject({
        call: id,
        question: z.enum(["reliability", "not-give", "again"]),
        answer: z.enum(["yes", "partly", "no", "cannot-say"]).optional(),
        words: text.optional(),
      })
      .refine((given) => (given.question === "reliability") === (given.answer !== undefined), {
        message: "Answer yes, partly, no or can’t say to reliability, and only to that.",
        path: ["answer"],
      })
      .refine((given) => given.question === "reliability" || given.words !== undefined, {
        message: "Write what they said.",
        path: ["words"],
      }),
    item,
    "not-found",
    "refused",
  ),
  "references.addNote": command(z.strictObject({ call: id, ...noted }), note, "not-found", "refused"),
  "references.finish": command(
    z.strictObject({ call: id, permission, minutes: minutes.optional() }),
    call,
    "not-found",
    "refused",
  ),
};
