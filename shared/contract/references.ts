import { callStates } from "../domain/references/call-state.ts";
import { note, noted } from "./interviews.ts";
import { command, query } from "./operation.ts";
import {
  answerValue,
  byId,
  clock,
  depth,
  email,
  id,
  instant,
  line,
  minutes,
  name,
  nothing,
  partDate,
  phone,
  settable,
  stored,
  text,
  weight,
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
  state: z.enum(callStates),
  at: stored,
  minutes: z.int(),
  identity,
  permission: permission.nullable(),
  finishedAt: stored.nullable(),
  /** When they asked to be rung again. */
  callBackAt: stored.nullable(),
  items: z.array(item),
  notes: z.array(note),
  /** The claims to put, each with its neutral question. */
  script: z.array(z.object({ claim: id, statement: z.string(), question: z.string() })),
});
const agendaRow = z.object({
  referee: id,
  name: z.string(),
  /** "Head of Platform, Tallow and Pine" */
  about: z.string(),
  candidate: z.object({ id, name: z.string() }),
  brief: z.object({ id, title: z.string(), client: z.string() }).nullable(),
  group: z.enum(["to-ring", "planned", "done"]),
  /** Of the last call; null before the first. */
  state: z.enum(callStates).nullable(),
  /** When it was, or when they are to be rung again. */
  at: stored.nullable(),
  /** Claims answered on that call. */
  answered: z.int(),
  /** Whether the candidate agreed that we ring. */
  mayRing: z.boolean(),
  sample: z.boolean(),
});
const sheet = z.object({
  referee,
  candidate: z.object({ id, name: z.string(), sample: z.boolean() }),
  /** The open brief that the call is for, the one begun last. */
  brief: z.object({ id, title: z.string(), client: z.string(), clock }).nullable(),
  /** The candidate’s last finished interview, whose rating C6 is scored in. */
  interview: id.nullable(),
  /** Why ringing is off, in words; null when it is not. */
  off: z.string().nullable(),
  minutes: z.int(),
  /** Newest first. */
  calls: z.array(call),
  /** In the order to ask them, with what the brief makes of each. */
  claims: z.array(
    z.object({
      id,
      statement: z.string(),
      depth,
      question: z.string(),
      weight: weight.nullable(),
      /** Not among those that a call has time for; asked when somebody wants to. */
      extra: z.boolean(),
    }),
  ),
  script: z.object({
    opening: z.array(z.object({ id: z.string(), words: z.string() })),
    openQuestion: z.string(),
    scopeQuestion: z.string(),
    reliability: z.string(),
    notGive: z.string(),
    again: z.string(),
    quote: z.string(),
  }),
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
export type RefereeSheet = z.infer<typeof sheet>;
export type AgendaRow = z.infer<typeof agendaRow>;

/** What may be asked about referees and calls to them. */
export const references = {
  "references.listReferees": query(z.strictObject({ candidate: id }), z.array(referee), "not-found"),
  "references.list": query(z.strictObject({ candidate: id }), z.array(call), "not-found"),
  "references.get": query(byId, call, "not-found"),
  /** Referees of everybody on an open brief, and all who were rung, with where the last call stands. */
  "references.agenda": query(nothing, z.array(agendaRow)),
  /** All that a call to this referee needs: who they are, the script, and what earlier calls gave. */
  "references.sheet": query(z.strictObject({ referee: id }), sheet, "not-found"),
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
  /**
   * The opening was read; happy to go on, or not: a refusal ends the call. Who no longer wants to go on takes back what
   * they said on it.
   */
  "references.open": command(z.strictObject({ call: id, consent: z.boolean() }), call, "not-found", "refused"),
  /** How their identity was confirmed, told once the call is on. */
  "references.identify": command(z.strictObject({ call: id, identity }), call, "not-found"),
  /** They can’t talk now, or not any longer: the call ends and what was said stays. Told again it changes the time. */
  "references.callBack": command(
    z.strictObject({ call: id, at: instant.nullable().default(null) }),
    call,
    "not-found",
    "refused",
  ),
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
  /** The closing questions, each answered once a call as claims are; an answer only to "did it stay reliable?". */
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
