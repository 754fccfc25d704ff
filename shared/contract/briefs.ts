import { difficulties, titles } from "../domain/briefs/titles.ts";
import { triggers } from "../domain/briefs/triggers.ts";
import { intake } from "./intake.ts";
import { command, query } from "./operation.ts";
import {
  byId,
  cents,
  clearance,
  clock,
  criterion,
  date,
  daysPerWeek,
  gst,
  id,
  instant,
  kind,
  level,
  limited,
  line,
  name,
  nothing,
  oneLine,
  per,
  place,
  sample,
  settable,
  stage,
  standing,
  state,
  stored,
  text,
  timeZone,
  weight,
} from "./scalars.ts";
import { z } from "./zod.ts";

const difficulty = z.enum(difficulties);
const role = z.enum(titles);
const trigger = z.enum(triggers);
const specialisation = z.enum([
  "api-design",
  "system-integration",
  "middleware-ipaas",
  "gateways-security",
  "event-driven",
]);
const system = z.strictObject({
  name,
  kind: z.enum(["payments", "crm", "erp", "government-service", "partner", "core-platform", "other"]),
  state: z.enum(["new", "working", "brittle", "undocumented"]).nullable().default(null),
});
const TITLE = "Give it a title of one line.";
const title = oneLine(limited(120).regex(/\S/u, TITLE), TITLE);

/** What the client said; every member may come on its own, as the recruiter hears it. */
const told = {
  contact: settable(id),
  title: title.optional(),
  words: settable(text),
  difficulty: settable(difficulty),
  role: settable(role),
  roleReason: settable(line),
  handsOn: settable(z.boolean()),
  tried: settable(text),
  triggers: z.array(trigger).max(6).optional(),
  specialisations: z.array(specialisation).max(5).optional(),
  systems: z.array(system).max(50).optional(),
  languages: z.array(name).max(20).optional(),
  apiStyle: settable(z.enum(["rest", "graphql", "events", "advise"])),
  platforms: z.array(name).max(20).optional(),
  domain: settable(z.enum(["banking", "government", "retail", "other"])),
  regulated: settable(z.boolean()),
  clearance: settable(clearance),
  place: settable(place),
  daysOnSite: settable(z.int().min(0).max(7)),
  city: settable(name),
  state: settable(state),
  timeZone: settable(timeZone),
  engagement: settable(z.enum(["contract", "project", "fractional", "interim"])),
  months: settable(z.int().min(1).max(60)),
  startOn: settable(date),
  daysPerWeek: settable(daysPerWeek),
  level: settable(level),
  budget: settable(
    z
      .strictObject({ fromCents: cents, toCents: cents, per, gst: gst.default("excluded") })
      .refine((budget) => budget.fromCents <= budget.toCents, {
        message: "The budget runs from the smaller sum to the larger.",
        path: ["toCents"],
      }),
  ),
  decisionMaker: settable(name),
  interviewSteps: settable(line),
  dealBreakers: z.array(line).max(10).optional(),
};
const NEED = "Say the need in one line.";
const statement = oneLine(limited(200).regex(/\S/u, NEED), NEED);
const termId = z.string().max(120);
const need = z.object({
  id,
  kind,
  statement: z.string(),
  weight,
  /** The term of the vocabulary that it means; one from before terms were kept means what its words name. */
  term: z.string().nullable().optional(),
});

const brief = z.object({
  id,
  client: z.object({ id, name: z.string() }),
  contact: z.object({ id, name: z.string(), position: z.string().nullable() }).nullable(),
  title: z.string(),
  words: z.string().nullable(),
  difficulty: difficulty.nullable(),
  role: role.nullable(),
  roleReason: z.string().nullable(),
  handsOn: z.boolean().nullable(),
  tried: z.string().nullable(),
  triggers: z.array(trigger),
  specialisations: z.array(specialisation),
  systems: z.array(system),
  languages: z.array(z.string()),
  apiStyle: z.enum(["rest", "graphql", "events", "advise"]).nullable(),
  platforms: z.array(z.string()),
  domain: z.enum(["banking", "government", "retail", "other"]).nullable(),
  regulated: z.boolean().nullable(),
  clearance: clearance.nullable(),
  place: place.nullable(),
  daysOnSite: z.int().nullable(),
  city: z.string().nullable(),
  state: state.nullable(),
  timeZone: z.string().nullable(),
  engagement: z.enum(["contract", "project", "fractional", "interim"]).nullable(),
  months: z.int().nullable(),
  startOn: date.nullable(),
  daysPerWeek: z.number().nullable(),
  level: level.nullable(),
  budget: z.object({ fromCents: z.int(), toCents: z.int(), per, gst }).nullable(),
  decisionMaker: z.string().nullable(),
  interviewSteps: z.string().nullable(),
  dealBreakers: z.array(z.string()),
  needs: z.array(need),
  callStartedAt: stored.nullable(),
  closedAt: stored.nullable(),
  closeReason: z.string().nullable(),
  sample: z.boolean(),
  clock,
  /** What must be known before the clock starts, in words. */
  missing: z.array(z.object({ field: z.string(), words: z.string() })),
});

const personOnBrief = z.object({
  candidate: id,
  name: z.string(),
  stage,
  level: level.nullable(),
  scores: z.array(z.object({ criterion, score: z.int().nullable(), word: z.string().nullable() })),
  consentAt: stored.nullable(),
  rateConfirmedAt: stored.nullable(),
  availableConfirmedAt: stored.nullable(),
  rate: z.string().nullable(),
  available: z.string().nullable(),
  mustsCovered: z.int(),
  /** What still stands between this person and the shortlist, in words. */
  missing: z.array(z.string()),
  onShortlist: z.boolean(),
  sample: z.boolean(),
});
const row = z.object({
  id,
  title: z.string(),
  client: z.object({ id, name: z.string() }),
  role: role.nullable(),
  level: level.nullable(),
  clock,
  view: z.enum(["running", "draft", "sent", "closed"]),
  musts: z.object({ covered: z.int(), of: z.int() }),
  people: z.int(),
  ready: z.int(),
  /** How many people a shortlist usually holds. */
  target: z.object({ from: z.int(), to: z.int() }),
  /** Who took it. */
  owner: z.string(),
  /** Kept in sight by whoever asks. */
  pinned: z.boolean(),
  /** The one thing that blocks it most: "1 reference missing, 3 of 4 ready". */
  blocker: z.string(),
  sample: z.boolean(),
});
const overview = z.object({
  brief,
  /** One entry a need; cells in the order of `people`. */
  needs: z.array(
    z.object({
      id,
      statement: z.string(),
      kind,
      weight,
      cells: z.array(z.object({ candidate: id, standing: standing.nullable(), who: z.string() })),
    }),
  ),
  people: z.array(personOnBrief),
  stages: z.array(z.object({ stage, words: z.string(), count: z.int() })),
  nextSteps: z.array(z.object({ words: z.string(), candidate: id.nullable() })),
  /** Why the client said what they said, counted: what to do differently next time. */
  lessons: z.array(z.object({ words: z.string(), count: z.int() })),
  versions: z.array(
    z.object({
      id,
      number: z.int(),
      variant: z.enum(["named", "blind"]),
      frozenAt: stored,
      pages: z.int(),
      sentAt: stored.nullable(),
      sentTo: z.string().nullable(),
    }),
  ),
});

/** What a title is found from; the same members as a brief, counted where only the number matters. */
const triageInput = z.strictObject({
  difficulty: difficulty.nullable(),
  handsOn: z.boolean().nullable(),
  triggers: z.array(trigger).max(50),
  systems: z.int().min(0).max(1_000),
  namedPlatform: z.boolean(),
  chosenTitle: role.optional(),
});
const triage = z.object({
  /** Null until the difficulty is answered. */
  title: role.nullable(),
  runnerUp: role.nullable(),
  triggersMet: z.int(),
  /** Two or more triggers: a contract API engineer is likely right. */
  specialistLikely: z.boolean(),
  reasons: z.array(z.string()),
  warnings: z.array(z.object({ id: z.string(), text: z.string() })),
  askNext: z.object({ field: z.string(), question: z.string() }).nullable(),
});

export type Brief = z.infer<typeof brief>;
export type BriefRow = z.infer<typeof row>;
export type BriefOverview = z.infer<typeof overview>;
export type PersonOnBrief = z.infer<typeof personOnBrief>;

const onBrief = z.strictObject({ brief: id, candidate: id });

/** What may be asked about briefs, their needs and the people on them. */
export const briefs = {
  ...intake,
  "briefs.list": query(
    z.strictObject({ view: z.enum(["running", "draft", "sent", "closed", "all"]).default("all") }),
    z.array(row),
  ),
  "briefs.get": query(byId, brief, "not-found"),
  /** Needs × people, stage counts, next steps, versions: where this brief stands. */
  "briefs.overview": query(byId, overview, "not-found"),
  /** The title that a call's answers point to, why, and what to ask next; it reads no brief and keeps nothing. */
  "briefs.triage": query(triageInput, triage),
  /** Another title than the answers point to takes a reason, kept with the brief; null goes back to what they point to. */
  "briefs.chooseTitle": command(
    z.strictObject({ id, title: role.nullable(), reason: settable(line) }),
    brief,
    "not-found",
    "refused",
  ),
  "briefs.create": command(
    z.strictObject({ client: id, callStartedAt: instant.optional(), sample: sample.optional(), ...told }),
    brief,
    "not-found",
    "refused",
  ),
  /** Another client takes the brief with it; the contact stays behind unless one of the new client is named. */
  "briefs.update": command(z.strictObject({ id, client: id.optional(), ...told }), brief, "not-found", "refused"),
  /** Kept in sight beside the running ones, or no longer. */
  "briefs.pin": command(z.strictObject({ id, pinned: z.boolean() }), nothing, "not-found"),
  /** What the client said and needs, as a draft of its own without people or a clock. */
  "briefs.duplicate": command(byId, brief, "not-found"),
  "briefs.addNeed": command(
    z.strictObject({ brief: id, kind, statement, weight: weight.default("must"), term: settable(termId) }),
    need,
    "not-found",
    "refused",
  ),
  "briefs.updateNeed": command(
    z.strictObject({
      id,
      kind: kind.optional(),
      statement: statement.optional(),
      weight: weight.optional(),
      term: settable(termId),
    }),
    need,
    "not-found",
    "refused",
  ),
  "briefs.removeNeed": command(byId, nothing, "not-found", "refused"),
  /** Starts the 48 hours; refused while a starred field is empty. `at` may lie back, never ahead. */
  "briefs.startClock": command(z.strictObject({ id, at: instant.optional() }), brief, "not-found", "refused"),
  /** A later time agreed with the client stands beside the original. */
  "briefs.agreeTime": command(z.strictObject({ id, dueAt: instant, note: line }), brief, "not-found", "refused"),
  /** Until it is reopened, everything that would change the brief, its people, their ratings for it or its shortlist is refused. */
  "briefs.close": command(z.strictObject({ id, reason: line }), brief, "not-found", "refused"),
  "briefs.reopen": command(byId, brief, "not-found", "refused"),
  "briefs.addPerson": command(onBrief, personOnBrief, "not-found", "conflict", "refused"),
  /** Refused while the person is on the shortlist. */
  "briefs.removePerson": command(onBrief, nothing, "not-found", "refused"),
  "briefs.setStage": command(
    z.strictObject({ brief: id, candidate: id, stage }),
    personOnBrief,
    "not-found",
    "refused",
  ),
  /** The person agrees to be put before this client. */
  "briefs.recordConsent": command(
    z.strictObject({ brief: id, candidate: id, at: instant.optional() }),
    personOnBrief,
    "not-found",
    "refused",
  ),
};
