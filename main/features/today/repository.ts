import type Database from "better-sqlite3";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";

/** IANA; UTC for a recruiter that this file does not know. */
export const timeZoneOf = (db: Database.Database, recruiter: string): string =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter) ?? "UTC";

export interface OpenInterview {
  id: string;
  name: string;
  phone: string | null;
  brief: string | null;
  title: string | null;
  client: string | null;
  plannedAt: string;
  startedAt: string | null;
  claims: number;
  sample: number;
}

const joins = `
  JOIN read_candidate candidate ON candidate.id = interview.candidate
  LEFT JOIN read_brief brief ON brief.id = interview.brief
  LEFT JOIN read_client client ON client.id = brief.client`;

/** Planned or live, the earliest first. */
export const openInterviews = (db: Database.Database): OpenInterview[] =>
  db
    .prepare<[], OpenInterview>(
      `SELECT interview.id, candidate.name, candidate.phone, brief.id AS brief, brief.title, client.name AS client,
         planned_at AS plannedAt, started_at AS startedAt, candidate.sample,
         (SELECT count(*) FROM read_claim claim WHERE claim.candidate = candidate.id) AS claims
       FROM read_interview interview ${joins}
       WHERE ended_at IS NULL ORDER BY coalesce(started_at, planned_at), interview.id LIMIT 100`,
    )
    .all();

export interface UnsentRating {
  interview: string;
  name: string;
  brief: string | null;
  endedAt: string;
  sample: number;
}

/** Finished interviews of a brief whose person has not been rated for it. */
export const unsentRatings = (db: Database.Database): UnsentRating[] =>
  db
    .prepare<[], UnsentRating>(
      `SELECT interview.id AS interview, candidate.name, interview.brief, ended_at AS endedAt,
         candidate.sample
       FROM read_interview interview ${joins}
       WHERE ended_at IS NOT NULL AND brief.closed_at IS NULL AND brief.id IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM read_rating rating
         WHERE rating.candidate = interview.candidate AND rating.brief = interview.brief)
       ORDER BY ended_at LIMIT 100`,
    )
    .all();

export interface Unanswered {
  brief: string;
  title: string;
  client: string;
  phone: string | null;
  number: number;
  sentTo: string;
  sentAt: string;
  /** When something first came back after that; null while nothing has. */
  heardAt: string | null;
  sample: number;
}

/** Open briefs that something was sent for, with their last sending, the one that has waited longest first. */
export const sendings = (db: Database.Database): Unanswered[] =>
  db
    .prepare<[], Unanswered>(
      `SELECT brief.id AS brief, brief.title, client.name AS client, contact.phone, version.number, brief.sample,
         sending.to_whom AS sentTo, max(sending.sent_at) AS sentAt,
         (SELECT min(feedback.said_at) FROM read_feedback feedback
          JOIN read_version about ON about.id = feedback.version
          WHERE about.brief = brief.id AND feedback.said_at >= sending.sent_at) AS heardAt
       FROM read_sending sending JOIN read_version version ON version.id = sending.version
       JOIN read_brief brief ON brief.id = version.brief JOIN read_client client ON client.id = brief.client
       LEFT JOIN read_contact contact ON contact.id = brief.contact
       WHERE brief.closed_at IS NULL GROUP BY brief.id ORDER BY sentAt LIMIT 100`,
    )
    .all();

export interface OpenReferee {
  referee: string;
  name: string;
  phone: string | null;
  candidate: string;
  brief: string;
  title: string;
  client: string;
  consentAt: string;
  /** When the last call put the next one off to. */
  callBackAt: string | null;
  sample: number;
}

/**
 * Referees that we may ring about people on open briefs that were not sent: as long as no reference call about the person
 * gave an answer, and this referee has neither finished one nor declined.
 */
export const openReferees = (db: Database.Database): OpenReferee[] =>
  db
    .prepare<[], OpenReferee>(
      `SELECT referee.id AS referee, referee.name, referee.phone, candidate.name AS candidate, brief.id AS brief,
         brief.title, client.name AS client, referee.consent_at AS consentAt, candidate.sample,
         (SELECT last.call_back_at FROM read_reference_call last WHERE last.referee = referee.id
          ORDER BY last.at DESC, last.id DESC LIMIT 1) AS callBackAt
       FROM read_referee referee JOIN read_candidate candidate ON candidate.id = referee.candidate
       JOIN read_brief brief ON brief.id = (
         SELECT open.id FROM read_brief_person person JOIN read_brief open ON open.id = person.brief
         WHERE person.candidate = candidate.id AND open.closed_at IS NULL
         ORDER BY open.created_at DESC, open.id DESC LIMIT 1)
       JOIN read_client client ON client.id = brief.client
       WHERE referee.consent_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM read_sending sending JOIN read_version version ON version.id = sending.version
                         WHERE version.brief = brief.id)
         AND NOT EXISTS (SELECT 1 FROM read_reference_call call WHERE call.referee = referee.id
                         AND (call.opening_consent = 0 OR (call.opening_consent = 1 AND call.permission IS NOT NULL)))
         AND NOT EXISTS (SELECT 1 FROM read_reference_item item
                         JOIN read_reference_call call ON call.id = item.call
                         JOIN read_referee other ON other.id = call.referee
                         WHERE other.candidate = candidate.id AND other.id <> referee.id AND item.kind = 'answer')
       ORDER BY coalesce(callBackAt, consentAt), referee.id LIMIT 100`,
    )
    .all();

export interface Contradiction {
  claim: string;
  candidate: string;
  name: string;
  phone: string | null;
  statement: string;
  referee: string;
  refereeName: string;
  answer: AnswerValue;
  words: string | null;
  said: string;
  /** When the candidate last said something to the claim. */
  repliedAt: string | null;
  sample: number;
}

/** Every answer to a claim that somebody contradicts, oldest first. */
export const answersToContradicted = (db: Database.Database): Contradiction[] =>
  db
    .prepare<[], Contradiction>(
      `SELECT claim.id AS claim, candidate.id AS candidate, candidate.name, candidate.phone, claim.statement,
         referee.id AS referee, referee.name AS refereeName, item.answer, item.words, item.created_at AS said,
         (SELECT max(reply.created_at) FROM read_claim_reply reply WHERE reply.claim = claim.id) AS repliedAt,
         candidate.sample
       FROM read_reference_item item JOIN read_reference_call call ON call.id = item.call
       JOIN read_referee referee ON referee.id = call.referee
       JOIN read_claim claim ON claim.id = item.claim JOIN read_candidate candidate ON candidate.id = claim.candidate
       WHERE item.kind = 'answer' AND item.claim IN (
         SELECT other.claim FROM read_reference_item other WHERE other.kind = 'answer' AND other.answer = 'contradicted')
       ORDER BY call.at, item.created_at, item.id`,
    )
    .all();
