import { z } from "../../../shared/contract/zod.ts";
import * as value from "./scenario-values.ts";

const claim = z.strictObject({
  id: value.id,
  kind: value.kind,
  statement: value.textOf(300),
  depth: z.enum(["used", "built", "owned"]),
  employer: value.name.optional(),
  from: value.partDate.optional(),
  to: value.partDate.optional(),
  source: z.enum(["cv", "interview", "candidate", "referee"]).default("cv"),
  needs: value.distinct(value.id).max(20).default([]),
});

const note = z.strictObject({
  id: value.id.optional(),
  at: value.stamp,
  criterion: value.criterion.optional(),
  text: value.text,
  quote: z.boolean().default(false),
  followUp: z.boolean().default(false),
  claim: value.id.optional(),
});

const interview = z.strictObject({
  at: value.time,
  minutes: z.int().min(1).max(600).default(45),
  notes: z.array(note).max(500),
});

const referee = z.strictObject({
  name: value.name,
  position: value.line.optional(),
  employerThen: value.name,
  employerNow: value.name.optional(),
  relationship: z.enum(["engineering-lead", "peer", "client", "other"]),
  email: value.email.optional(),
  phone: value.phone.optional(),
});

const answer = z.strictObject({
  id: value.id.optional(),
  claim: value.id,
  answer: z.enum(["confirmed", "partly", "contradicted", "cannot-say"]),
  words: value.text.optional(),
  scope: value.line.optional(),
});

const reliability = z.strictObject({
  id: value.id.optional(),
  answer: z.enum(["yes", "partly", "no", "cannot-say"]),
  words: value.text.optional(),
});

const closing = z.strictObject({ id: value.id.optional(), words: value.text });

const rung = {
  at: value.time,
  minutes: z.int().min(1).max(600).default(15),
  referee,
  identity: z.enum(["switchboard", "work-email", "profile", "not-confirmed"]),
  overlap: z.strictObject({ from: value.partDate, to: value.partDate.optional() }).optional(),
  candidateConsentAt: value.time,
};

/** A referee who would not go on has said nothing, so a refusal admits none of the rest. */
const reference = z.discriminatedUnion("openingConsent", [
  z.strictObject({ ...rung, openingConsent: z.literal(false) }),
  z.strictObject({
    ...rung,
    openingConsent: z.literal(true),
    answers: z.array(answer).max(100),
    reliability,
    notGive: closing.optional(),
    again: closing.optional(),
    notes: z.array(note).max(500).default([]),
    quotePermission: z.enum(["named", "unnamed", "no"]),
  }),
]);

const money = { amount: value.dollars, gst: value.gst, confirmedAt: value.time.optional() };
const rate = z.discriminatedUnion("per", [
  z.strictObject({ ...money, per: z.literal("day"), daysPerWeek: value.daysPerWeek.optional() }),
  z.strictObject({ ...money, per: z.literal("month"), daysPerWeek: value.daysPerWeek }),
]);

const score = z.strictObject({ score: z.int().min(1).max(5), reason: value.line, evidence: value.evidence });

/** One person with their claims, calls and scores, as the scenario's page describes them. */
export const person = z.strictObject({
  id: value.id,
  resume: value.resumePath,
  alsoKnownAs: z.array(value.name).max(10).default([]),
  level: value.level.optional(),
  workRights: value.line.optional(),
  clearance: z.strictObject({ level: value.clearance, validUntil: value.partDate.optional() }).optional(),
  place: value.place.optional(),
  rate: rate.optional(),
  available: z.strictObject({ from: value.date, confirmedAt: value.time.optional() }).optional(),
  consentToRepresentAt: value.time.optional(),
  claims: z.array(claim).max(100).default([]),
  interviews: z.array(interview).max(10).default([]),
  references: z.array(reference).max(10).default([]),
  scores: z
    .strictObject({
      C1: score.optional(),
      C2: score.optional(),
      C3: score.optional(),
      C4: score.optional(),
      C5: score.optional(),
      C6: score.optional(),
    })
    .default({}),
});
