import type Database from "better-sqlite3";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";

export type RefereeRow = Omit<Referee, "cautions">;

const refereeColumns = `id, candidate, name, position, employer_then AS employerThen, employer_now AS employerNow, relationship,
  email, phone, overlap_from AS overlapFrom, overlap_to AS overlapTo, consent_at AS consentAt, about`;

/** Undefined once they were withdrawn. */
export const findReferee = (db: Database.Database, id: string): RefereeRow | undefined =>
  db
    .prepare<[string], RefereeRow>(`SELECT ${refereeColumns} FROM referee WHERE id = ? AND withdrawn_at IS NULL`)
    .get(id);

/** Of a candidate, oldest first. */
export const refereesOf = (db: Database.Database, candidate: string): RefereeRow[] =>
  db
    .prepare<[string], RefereeRow>(
      `SELECT ${refereeColumns} FROM referee WHERE candidate = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(candidate);

export interface CandidateRow {
  sample: number;
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
}

/** With the contacts that a referee’s are compared with. */
export const findCandidate = (db: Database.Database, id: string): CandidateRow | undefined =>
  db.prepare<[string], CandidateRow>("SELECT id, name, email, phone, sample FROM read_candidate WHERE id = ?").get(id);

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
  callBackAt: string | null;
}

const callColumns = `call.id, call.referee, call.brief, call.at, call.minutes, call.identity,
  call.opening_consent AS openingConsent, call.permission, call.finished_at AS finishedAt,
  call.call_back_at AS callBackAt`;

/** Undefined once it was withdrawn. */
export const findCall = (db: Database.Database, id: string): CallRow | undefined =>
  db
    .prepare<[string], CallRow>(`SELECT ${callColumns} FROM reference_call call WHERE id = ? AND withdrawn_at IS NULL`)
    .get(id);

/** Ids of the calls about a candidate, newest first. */
export const callsOf = (db: Database.Database, candidate: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT call.id FROM reference_call call JOIN referee ON referee.id = call.referee
       WHERE referee.candidate = ? AND call.withdrawn_at IS NULL ORDER BY call.at DESC, call.id DESC`,
    )
    .pluck()
    .all(candidate);

type Item = ReferenceCall["items"][number];

/** Answers that stand, in the order they were given; one that a later answer replaced is not among them. */
export const itemsOf = (db: Database.Database, call: string): Item[] =>
  db
    .prepare<[string], Item>(
      `SELECT id, kind, claim, answer, words, scope FROM reference_item
       WHERE call = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(call);

export interface AskedClaim {
  id: string;
  kind: Claim["kind"];
  statement: string;
  depth: Claim["depth"];
  employer: string | null;
}

/** The claims of a person, those that speak to a need first. */
export const claimsOf = (db: Database.Database, candidate: string): AskedClaim[] =>
  db
    .prepare<[string], AskedClaim>(
      `SELECT id, kind, statement, depth, employer FROM read_claim claim WHERE candidate = ?
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

/** False as well for one that was withdrawn. */
export const isBrief = (db: Database.Database, id: string): boolean =>
  db.prepare("SELECT 1 FROM read_brief WHERE id = ?").get(id) !== undefined;

/** Ids of the calls to one referee, newest first. */
export const callsTo = (db: Database.Database, referee: string): string[] =>
  db
    .prepare<[string], string>(
      "SELECT id FROM reference_call WHERE referee = ? AND withdrawn_at IS NULL ORDER BY at DESC, id DESC",
    )
    .pluck()
    .all(referee);

/** The open brief that somebody is on, the one begun last. */
export const openBriefOf = (db: Database.Database, candidate: string): string | undefined =>
  db
    .prepare<[string], string>(
      `SELECT brief.id FROM read_brief_person person JOIN read_brief brief ON brief.id = person.brief
       WHERE person.candidate = ? AND brief.closed_at IS NULL ORDER BY brief.created_at DESC, brief.id DESC LIMIT 1`,
    )
    .pluck()
    .get(candidate);

/** What the needs of a brief make of the claims of a person: a must-have outweighs the rest. */
export const weightsOf = (db: Database.Database, candidate: string, brief: string): Map<string, "must" | "nice"> =>
  new Map(
    db
      .prepare<[string, string], { claim: string; weight: "must" | "nice" }>(
        `SELECT link.claim, need.weight FROM read_claim_need link JOIN read_need need ON need.id = link.need
         JOIN read_claim claim ON claim.id = link.claim
         WHERE claim.candidate = ? AND need.brief = ? ORDER BY need.weight = 'must'`,
      )
      .all(candidate, brief)
      .map(({ claim, weight }) => [claim, weight]),
  );

export interface AgendaRecord {
  referee: string;
  name: string;
  position: string | null;
  employerNow: string | null;
  employerThen: string | null;
  candidate: string;
  candidateName: string;
  sample: number;
  consentAt: string | null;
  brief: string | null;
  title: string | null;
  client: string | null;
  call: string | null;
  at: string | null;
  openingConsent: number | null;
  permission: ReferenceCall["permission"];
  finishedAt: string | null;
  callBackAt: string | null;
  answered: number;
}

/** Referees of people on an open brief, and all who were ever rung, each with the last call; the newest first. */
export const agenda = (db: Database.Database): AgendaRecord[] =>
  db
    .prepare<[], AgendaRecord>(
      `SELECT referee.id AS referee, referee.name, referee.position, referee.employer_now AS employerNow,
         referee.employer_then AS employerThen, candidate.id AS candidate, candidate.name AS candidateName,
         candidate.sample, referee.consent_at AS consentAt, brief.id AS brief, brief.title, client.name AS client,
         call.id AS call, call.at, call.opening_consent AS openingConsent, call.permission, call.finished_at AS finishedAt,
         call.call_back_at AS callBackAt,
         (SELECT count(DISTINCT item.claim) FROM reference_item item
          WHERE item.call = call.id AND item.kind = 'answer' AND item.withdrawn_at IS NULL) AS answered
       FROM referee JOIN read_candidate candidate ON candidate.id = referee.candidate
       LEFT JOIN read_brief brief ON brief.id = (
         SELECT open.id FROM read_brief_person person JOIN read_brief open ON open.id = person.brief
         WHERE person.candidate = candidate.id AND open.closed_at IS NULL
         ORDER BY open.created_at DESC, open.id DESC LIMIT 1)
       LEFT JOIN read_client client ON client.id = brief.client
       LEFT JOIN reference_call call ON call.id = (
         SELECT last.id FROM reference_call last WHERE last.referee = referee.id AND last.withdrawn_at IS NULL
         ORDER BY last.at DESC, last.id DESC LIMIT 1)
       WHERE referee.withdrawn_at IS NULL AND (brief.id IS NOT NULL OR call.id IS NOT NULL)
       ORDER BY coalesce(call.at, referee.created_at) DESC, referee.id LIMIT 500`,
    )
    .all();

/** IANA; UTC for a recruiter that this file does not know. */
export const timeZoneOf = (db: Database.Database, recruiter: string): string =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter) ?? "UTC";

/** The last finished interview of somebody, one for that brief before any other. */
export const lastInterview = (db: Database.Database, candidate: string, brief: string | null): string | undefined =>
  db
    .prepare<[string, string | null], string>(
      `SELECT id FROM read_interview WHERE candidate = ? AND ended_at IS NOT NULL
       ORDER BY brief IS ? DESC, ended_at DESC, id DESC LIMIT 1`,
    )
    .pluck()
    .get(candidate, brief);
