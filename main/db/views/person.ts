import type Database from "better-sqlite3";
import type { SpokenAnswer } from "../../../shared/domain/claims/standing.ts";
import { standingOf } from "../../../shared/domain/claims/standing.ts";
import { sourcesOf } from "../../../shared/domain/exports/evidence-entry.ts";
import type {
  ClaimFacts,
  Criterion,
  NoteFacts,
  PersonFacts,
  ReferenceFacts,
  ReferenceItem,
} from "../../../shared/domain/exports/facts.ts";
import { byBacking } from "../../../shared/domain/interviews/backed.ts";
import { type RateColumns, withRate } from "../rates.ts";
import { fromRow } from "../rows.ts";

/** What is known of a person, whatever the brief; scores and needs are those that count for one brief. */
export interface PersonRecord
  extends Omit<PersonFacts, "passedGates" | "reasons" | "watchOut" | "consentToRepresentAt" | "claims"> {
  alsoKnownAs: string[];
  sites: string[];
  handles: string[];
  projects: string[];
  schools: string[];
  sample: boolean;
  claims: (ClaimFacts & { answers: SpokenAnswer[] })[];
  referees: RefereeName[];
}

interface RefereeName {
  name: string;
  employerThen: string | null;
  employerNow: string | null;
  relationship: ReferenceFacts["referee"]["relationship"] | null;
  email: string | null;
  phone: string | null;
}

interface Row extends Omit<PersonRecord, "rate" | "clearance" | "availabilityConfirmedAt">, RateColumns {
  clearance: string | null;
  clearanceUntil: string | null;
  availableConfirmedAt: string | null;
}

/** Reads a person for one brief, or undefined when they are no longer here. */
export function readPerson(db: Database.Database, id: string, brief: string): PersonRecord | undefined {
  const found = db
    .prepare<[string], object>(
      `SELECT id, name, also_known_as, headline, email, phone, city, state, level, work_rights, clearance,
         clearance_until, place, rate_cents, rate_per, rate_days_per_week, rate_gst, rate_confirmed_at, available_from,
         available_confirmed_at, sites, handles, projects, schools, sample FROM read_candidate WHERE id = ?`,
    )
    .get(id);
  if (!found) return undefined;
  const json = ["alsoKnownAs", "sites", "handles", "projects", "schools"];
  const row = fromRow(found, { flags: ["sample"], json }) as Row;
  const { rate, rest: own } = withRate(row);
  const { clearance, clearanceUntil, availableConfirmedAt, ...rest } = own;
  const references = referencesOf(db, id);
  const interviews = interviewsOf(db, id);
  return {
    ...rest,
    clearance: clearance === null ? null : { level: clearance, validUntil: clearanceUntil },
    rate,
    availabilityConfirmedAt: availableConfirmedAt,
    career: careerOf(db, id),
    claims: claimsOf(db, id, brief, references),
    interviews,
    references,
    referees: refereesOf(db, id),
    ...ratedOf(db, id, brief, sourcesOf({ interviews, references })),
  };
}

const careerOf = (db: Database.Database, candidate: string): PersonFacts["career"] =>
  db
    .prepare<[string], PersonFacts["career"][number]>(
      `SELECT id, employer, position, from_on AS "from", to_on AS "to", summary FROM read_position_held
       WHERE candidate = ? ORDER BY coalesce(to_on, '9999') DESC, from_on DESC, place`,
    )
    .all(candidate);

function interviewsOf(db: Database.Database, candidate: string): PersonFacts["interviews"] {
  const calls = db
    .prepare<[string], { id: string; at: string; minutes: number }>(
      `SELECT id, started_at AS at, minutes FROM read_interview
       WHERE candidate = ? AND started_at IS NOT NULL ORDER BY started_at, id`,
    )
    .all(candidate);
  return calls.map((call) => ({ ...call, notes: notesOf(db, "interview", call.id) }));
}

function notesOf(db: Database.Database, on: "interview" | "call", id: string): NoteFacts[] {
  const rows = db
    .prepare<[string], object>(
      `SELECT id, stamp_ms, criterion, text, quote, follow_up FROM read_note WHERE ${on} = ? ORDER BY stamp_ms, id`,
    )
    .all(id);
  return rows.map((row) => fromRow(row, { flags: ["quote", "followUp"] }) as NoteFacts);
}

type RefereeColumns = { refereeId: string } & Record<Exclude<keyof ReferenceFacts["referee"], "id">, string | null>;

function referencesOf(db: Database.Database, candidate: string): ReferenceFacts[] {
  const calls = db
    .prepare<[string], Omit<ReferenceFacts, "items" | "referee"> & RefereeColumns>(
      `SELECT call.id, call.at, call.identity, call.minutes,
         CASE WHEN call.opening_consent = 0 THEN 'no' ELSE call.permission END AS permission,
         referee.id AS refereeId, referee.name, referee.position, referee.employer_then AS employerThen,
         referee.employer_now AS employerNow, referee.relationship
       FROM read_reference_call call JOIN read_referee referee ON referee.id = call.referee
       WHERE referee.candidate = ? AND NOT (call.opening_consent IS NULL AND call.finished_at IS NOT NULL)
       ORDER BY call.at, call.id`,
    )
    .all(candidate);
  return calls.map(({ refereeId, name, position, employerThen, employerNow, relationship, ...call }) => ({
    ...call,
    referee: {
      id: refereeId,
      name: name ?? "",
      position,
      employerThen: employerThen ?? "",
      employerNow,
      relationship: (relationship ?? "other") as ReferenceFacts["referee"]["relationship"],
    },
    items: [...itemsOf(db, call.id), ...notesOf(db, "call", call.id).flatMap(noteItem)],
  }));
}

const itemsOf = (db: Database.Database, call: string): ReferenceItem[] =>
  db
    .prepare<[string], Omit<ReferenceItem, "quote" | "stampMs">>(
      `SELECT id, kind, claim AS claimId, answer, words, scope FROM read_reference_item
       WHERE call = ? ORDER BY created_at, id`,
    )
    .all(call)
    .map((item) => ({ ...item, quote: false, stampMs: null }));

/** An open question of a call is no evidence, so nothing may cite it. */
const noteItem = ({ id, text, quote, followUp, stampMs }: NoteFacts): ReferenceItem[] =>
  followUp ? [] : [{ id, kind: "note", claimId: null, answer: null, words: text, scope: null, quote, stampMs }];

function claimsOf(
  db: Database.Database,
  candidate: string,
  brief: string,
  references: ReferenceFacts[],
): PersonRecord["claims"] {
  const claims = db
    .prepare<[string], Omit<ClaimFacts, "needs" | "standing">>(
      `SELECT id, kind, statement, depth, employer, from_on AS "from", to_on AS "to" FROM read_claim
       WHERE candidate = ? ORDER BY created_at, id`,
    )
    .all(candidate);
  const links = db
    .prepare<[string, string], { claim: string; need: string }>(
      `SELECT link.claim, link.need FROM read_claim_need link JOIN read_need need ON need.id = link.need
       JOIN read_claim claim ON claim.id = link.claim
       WHERE claim.candidate = ? AND need.brief = ? ORDER BY need.weight = 'nice', need.position`,
    )
    .all(candidate, brief);
  return claims.map((claim) => {
    const answers = references.flatMap(({ referee, items }) =>
      items.flatMap(({ kind, claimId, answer }): SpokenAnswer[] =>
        kind === "answer" && claimId === claim.id && answer !== null
          ? [{ answer, referee: referee.id, relationship: referee.relationship }]
          : [],
      ),
    );
    const needs = links.filter((link) => link.claim === claim.id).map(({ need }) => need);
    return { ...claim, needs, standing: standingOf(answers), answers };
  });
}

const refereesOf = (db: Database.Database, candidate: string): RefereeName[] =>
  db
    .prepare<[string], RefereeName>(
      `SELECT name, employer_then AS employerThen, employer_now AS employerNow, relationship, email, phone
       FROM read_referee WHERE candidate = ? ORDER BY created_at, id`,
    )
    .all(candidate);

/**
 * The newest submitted score of each criterion. C1, C4, C5 and C6 belong to the person, whichever brief they were
 * rated for; C2 and C3 mean something against this brief alone. A score all of whose evidence was taken away counts
 * nowhere, and no older one takes its place.
 */
function ratedOf(
  db: Database.Database,
  candidate: string,
  brief: string,
  known: { has(id: string): boolean },
): Pick<PersonFacts, "scores" | "unbacked" | "raters"> {
  const rows = db
    .prepare<[string, string], { criterion: Criterion; score: number; reason: string; evidence: string; by: string }>(
      `SELECT score.criterion, score.score, score.reason, score.evidence, rating.recruiter AS "by"
       FROM read_rating_score score JOIN read_rating rating ON rating.id = score.rating
       WHERE rating.candidate = ? AND (rating.brief = ? OR score.criterion NOT IN ('C2', 'C3'))
       ORDER BY rating.submitted_at, rating.id`,
    )
    .all(candidate, brief)
    .map((row) => ({ ...row, evidence: JSON.parse(row.evidence) as string[] }));
  const newest = [...new Map(rows.map((row) => [row.criterion, row])).values()];
  const { backed, unbacked } = byBacking(
    newest.sort((a, b) => a.criterion.localeCompare(b.criterion)),
    known,
  );
  return {
    scores: backed.map(({ by: _, ...score }) => score),
    unbacked: unbacked.map(({ criterion }) => criterion),
    raters: new Set(byBacking(rows, known).backed.map(({ by }) => by)).size,
  };
}
