import { gates } from "../domain/shortlists/gates.ts";
import { command, query } from "./operation.ts";
import { byId, criterion, id, instant, line, standing, stored, text } from "./scalars.ts";
import { z } from "./zod.ts";

const cited = z.object({ id, text: z.string(), evidence: z.array(id) });
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
  reasons: z.array(cited),
  watchOut: cited.nullable(),
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
  suggested: z.object({ rule: z.string(), candidates: z.array(id), matches: z.boolean() }),
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
});

export type Shortlist = z.infer<typeof shortlist>;
export type ShortlistLine = z.infer<typeof shortlistLine>;

/** Every sentence points at evidence about this person. */
const sentence = z.strictObject({
  text,
  evidence: z.array(id).min(1, "Every sentence needs evidence behind it.").max(50),
});

/** What may be asked about who goes before a client. */
export const shortlists = {
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
