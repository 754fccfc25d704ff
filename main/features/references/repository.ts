import type Database from "better-sqlite3";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";

export type RefereeRow = Omit<Referee, "cautions">;

const refereeColumns = `id, candidate, name, position, employer_then AS employerThen, employer_now AS employerNow, relationship,
  email, phone, overlap_from AS overlapFrom, overlap_to AS overlapTo, consent_at AS consentAt, about`;

export const findReferee = (db: Database.Database, id: string): RefereeRow | undefined =>
  db
    .prepare<[string], RefereeRow>(`SELECT ${refereeColumns} FROM referee WHERE id = ? AND withdrawn_at IS NULL`)
    .get(id);

export const refereesOf = (db: Database.Database, candidate: string): RefereeRow[] =>
  db
    .prepare<[string], RefereeRow>(
      `SELECT ${refereeColumns} FROM referee WHERE candidate = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(candidate);

export interface CandidateRow {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

export const findCandidate = (db: Database.Database, id: string): CandidateRow | undefined =>
  db.prepare<[string], CandidateRow>("SELECT id, name, email, phone FROM read_candidate WHERE id = ?").get(id);

export interface CallRow {
  id: string;
  referee: string;
  brief: string | null;
  at: string;
  minutes: number;
  identity: ReferenceCall["identity"];
  openingConsent: number | null;
  permission: ReferenceCall["permission"];
  finishedAt: string | null;
}

const callColumns = `call.id, call.referee, call.brief, call.at, call.minutes, call.identity,
  call.opening_consent AS openingConsent, call.permission, call.finished_at AS finishedAt`;

export const findCall = (db: Database.Database, id: string): CallRow | undefined =>
  db
    .prepare<[string], CallRow>(`SELECT ${callColumns} FROM reference_call call WHERE id = ? AND withdrawn_at IS NULL`)
    .get(id);

export const callsOf = (db: Database.Database, candidate: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT call.id FROM reference_call call JOIN referee ON referee.id = call.referee
       WHERE referee.candidate = ? AND call.withdrawn_at IS NULL ORDER BY call.at DESC, call.id DESC`,
    )
    .pluck()
    .all(candidate);

type Item = ReferenceCall["items"][number];

export const itemsOf = (db: Database.Database, call: string): Item[] =>
  db
    .prepare<[string], Item>(
      `SELECT id, kind, claim, answer, words, scope FROM reference_item
       WHERE call = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(call);

type AskedClaim = { id: string; kind: Claim["kind"]; statement: string; employer: string | null };

/** The claims of a person, those that speak to a need first. */
export const claimsOf = (db: Database.Database, candidate: string): AskedClaim[] =>
  db
    .prepare<[string], AskedClaim>(
      `SELECT id, kind, statement, employer FROM read_claim claim WHERE candidate = ?
       ORDER BY EXISTS (SELECT 1 FROM read_claim_need link WHERE link.claim = claim.id) DESC, created_at, id`,
    )
    .all(candidate);

/** How the referee's identity was confirmed on the last call. */
export const lastIdentity = (db: Database.Database, referee: string): ReferenceCall["identity"] | undefined =>
  db
    .prepare<[string], ReferenceCall["identity"]>(
      "SELECT identity FROM reference_call WHERE referee = ? AND withdrawn_at IS NULL ORDER BY at DESC, id DESC LIMIT 1",
    )
    .pluck()
    .get(referee);

/** When the candidate worked for that employer, by the résumé. */
export const employmentAt = (
  db: Database.Database,
  candidate: string,
  employer: string,
): { from: string | null; to: string | null }[] =>
  db
    .prepare<[string, string], { from: string | null; to: string | null }>(
      `SELECT from_on AS "from", to_on AS "to" FROM read_position_held
       WHERE candidate = ? AND lower(employer) = lower(?) AND from_on IS NOT NULL`,
    )
    .all(candidate, employer);

export const isBrief = (db: Database.Database, id: string): boolean =>
  db.prepare("SELECT 1 FROM read_brief WHERE id = ?").get(id) !== undefined;
