import { gates } from "../domain/shortlists/gates.ts";
import { command, query } from "./operation.ts";
import { byId, clock, criterion, id, instant, line, nothing, standing, stored, text } from "./scalars.ts";
import { z } from "./zod.ts";

const cited = z.object({ id, text: z.string(), evidence: z.array(id) });
/** A note or an answer as a chip and its card show it. */
const citable = z.object({
  id,
  kind: z.enum(["quote", "note", "call"]),
  /** On the chip: "14:02", "4 Mar". */
  mark: z.string(),
  /** "Interview, Wed 4 Mar, 14:02" */
  where: z.string(),
  /** Whose words, or who was rung; null for a recruiter's own note. */
  who: z.string().nullable(),
  /** What was put to a referee and how they answered: "Confirmed: moved 61 merchants". */
  about: z.string().nullable(),
  text: z.string().nullable(),
  exact: z.boolean(),
  /** False when the referee did not agree to be quoted. */
  mayQuote: z.boolean(),
});
const gateName = z.enum(gates);
const gate = z.object({
  gate: gateName,
  passes: z.boolean(),
  words: z.string(),
  /** Why a failing gate was passed all the same; kept, never printed. */
  passedBecause: z.string().nullable(),
});
const strip = z.array(z.object({ criterion, score: z.int().nullable(), word: z.string().nullable() }));
const needCell = z.object({ need: id, standing: standing.nullable(), who: z.string() });
const shortlistLine = z.object({
  id,
  candidate: z.object({ id, name: z.string() }),
  scores: strip,
  needs: z.array(needCell),
  musts: z.object({ covered: z.int(), of: z.int() }),
  rate: z.string().nullable(),
  start: z.string().nullable(),
  /** "Brunswick, hybrid" */
  place: z.string().nullable(),
  reasons: z.array(cited),
  watchOut: cited.nullable(),
  /** Whatever the reasons and the watch-out point at. */
  sources: z.array(citable),
  gates: z.array(gate),
  /** The person withdrew: the line stays, struck. */
  left: z.object({ at: stored, why: z.string().nullable() }).nullable(),
});
const shortlist = z.object({
  brief: id,
  orderReason: z.string().nullable(),
  coverNote: z.string().nullable(),
  lines: z.array(shortlistLine),
  ready: z.array(z.object({ candidate: id, name: z.string() })),
  nearly: z.array(z.object({ candidate: id, name: z.string(), missing: z.string() })),
  /** `because` says of each candidate what put them there, in the same order. */
  suggested: z.object({
    rule: z.string(),
    candidates: z.array(id),
    because: z.array(z.string()),
    matches: z.boolean(),
  }),
});
const column = z.object({
  candidate: id,
  name: z.string(),
  scores: strip,
  needs: z.array(needCell),
  rate: z.string().nullable(),
  perDayCents: z.int().nullable(),
  againstBudget: z.string().nullable(),
  start: z.string().nullable(),
  place: z.string().nullable(),
  clearance: z.string().nullable(),
  watchOut: z.string().nullable(),
  /** For each score that is missing: what would fill it, and who can. */
  unrated: z.array(z.object({ criterion, words: z.string() })),
});
const listed = z.object({
  brief: id,
  title: z.string(),
  client: z.string(),
  clock,
  /** Those who have not withdrawn. */
  people: z.int(),
  left: z.int(),
  /** Gates that are neither met nor passed with a reason. */
  toClear: z.int(),
  /** People without a sentence that says why. */
  unexplained: z.int(),
  sample: z.boolean(),
});
const suggestion = z.object({ text: z.string(), evidence: z.array(id) });
const evidence = z.object({
  candidate: id,
  name: z.string(),
  /** All that may be cited about this person, in the order of the calls. */
  citable: z.array(citable),
  scores: z.array(z.object({ criterion, score: z.int(), word: z.string(), reason: z.string(), evidence: z.array(id) })),
  needs: z.array(
    z.object({
      need: id,
      statement: z.string(),
      claims: z.array(
        z.object({ statement: z.string(), employer: z.string().nullable(), standing, evidence: z.array(id) }),
      ),
    }),
  ),
  watchOut: cited.nullable(),
  rateConfirmedAt: stored.nullable(),
  startConfirmedAt: stored.nullable(),
  clearanceUntil: z.string().nullable(),
  /** Sentences to start from, each with its evidence. */
  suggested: z.object({ reasons: z.array(suggestion), watchOuts: z.array(suggestion) }),
});

export type Citable = z.infer<typeof citable>;
export type Column = z.infer<typeof column>;
export type Evidence = z.infer<typeof evidence>;
export type ListedShortlist = z.infer<typeof listed>;
export type Shortlist = z.infer<typeof shortlist>;
export type ShortlistLine = z.infer<typeof shortlistLine>;

/** Every sentence points at evidence about this person. */
const sentence = z.strictObject({
  text,
  evidence: z.array(id).min(1, "Every sentence needs evidence behind it.").max(50),
});

/** What may be asked about who goes before a client. */
export const shortlists = {
  /** Every brief on whose shortlist somebody is, by time left. */
  "shortlists.list": query(nothing, z.array(listed)),
  "shortlists.get": query(z.strictObject({ brief: id }), shortlist, "not-found"),
  /** Suggested order, C1, then must-haves confirmed, then C2, then C3; a manual order wins. */
  "shortlists.rank": query(
    z.strictObject({ brief: id }),
    z.object({
      rule: z.string(),
      candidates: z.array(z.object({ candidate: id, name: z.string(), because: z.string() })),
    }),
    "not-found",
  ),
  "shortlists.compare": query(
    z.strictObject({ brief: id, candidates: z.array(id).min(2).max(5) }),
    z.object({ needs: z.array(z.object({ id, statement: z.string() })), columns: z.array(column) }),
    "not-found",
  ),
  /** What is known of one person on a brief, and who said so. */
  "shortlists.evidence": query(z.strictObject({ brief: id, candidate: id }), evidence, "not-found"),
  "shortlists.add": command(
    z.strictObject({ brief: id, candidate: id }),
    shortlistLine,
    "not-found",
    "conflict",
    "refused",
  ),
  "shortlists.remove": command(byId, shortlist, "not-found", "refused"),
  /** `to` counts from 1. */
  "shortlists.move": command(
    z.strictObject({ line: id, to: z.int().min(1).max(100) }),
    shortlist,
    "not-found",
    "refused",
  ),
  /** Those who withdrew stay where they are. */
  "shortlists.useSuggested": command(z.strictObject({ brief: id }), shortlist, "not-found", "refused"),
  /** Somebody else takes the place of a person who withdrew. */
  "shortlists.replace": command(
    z.strictObject({ line: id, candidate: id }),
    shortlist,
    "not-found",
    "refused",
    "conflict",
  ),
  "shortlists.setReasons": command(
    z.strictObject({ line: id, reasons: z.array(sentence).max(20) }),
    shortlistLine,
    "not-found",
    "refused",
  ),
  "shortlists.setWatchOut": command(
    z.strictObject({ line: id, watchOut: sentence.nullable() }),
    shortlistLine,
    "not-found",
    "refused",
  ),
  "shortlists.passGate": command(
    z.strictObject({ line: id, gate: gateName, reason: line }),
    shortlistLine,
    "not-found",
    "refused",
  ),
  "shortlists.leave": command(
    z.strictObject({ line: id, at: instant.optional(), why: text.optional() }),
    shortlist,
    "not-found",
    "refused",
  ),
  "shortlists.describe": command(
    z.strictObject({
      brief: id,
      orderReason: line.nullable().optional(),
      coverNote: text.nullable().optional(),
    }),
    shortlist,
    "not-found",
    "refused",
  ),
};
