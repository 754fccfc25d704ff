import type Database from "better-sqlite3";
import type { FeedbackSheet, Said } from "../../../shared/contract/feedback.ts";
import type { FeedbackReason, Verdict } from "../../../shared/domain/feedback/verdicts.ts";

type SentVersion = FeedbackSheet["versions"][number];
interface VersionRow extends SentVersion {
  /** Ids in printed order, JSON. */
  people: string;
}

/** What was sent of a brief, the latest first. */
export const sentVersions = (db: Database.Database, brief: string): VersionRow[] =>
  db
    .prepare<[string], VersionRow>(
      `SELECT version.id, number, variant, people, max(sending.sent_at) AS sentAt, sending.to_whom AS sentTo
       FROM read_version version JOIN read_sending sending ON sending.version = version.id
       WHERE version.brief = ? GROUP BY version.id ORDER BY sentAt DESC, number DESC, version.id`,
    )
    .all(brief);

interface FoundVersion {
  client: string;
  variant: SentVersion["variant"];
  /** Ids in printed order, JSON. */
  people: string;
  /** The first time; null when it was not. */
  sentAt: string | null;
}

/** With the people it printed as a JSON list of ids, and when it was sent first; null when it was not. */
export const findVersion = (db: Database.Database, id: string): FoundVersion | undefined =>
  db
    .prepare<[string], FoundVersion>(
      `SELECT brief.client, version.variant, version.people,
         (SELECT min(sent_at) FROM read_sending WHERE read_sending.version = version.id) AS sentAt
       FROM read_version version JOIN read_brief brief ON brief.id = version.brief WHERE version.id = ?`,
    )
    .get(id);

interface SaidRow extends Omit<Said, "from"> {
  candidate: string;
  contact: string | null;
  contactName: string | null;
}

/** All that was said about the people of a version, newest first. */
export const saidOf = (db: Database.Database, version: string): (Said & { candidate: string })[] =>
  db
    .prepare<[string], SaidRow>(
      `SELECT feedback.id, feedback.candidate, verdict, reason, words, said_at AS at, recruiter.name AS "by",
         feedback.contact, contact.name AS contactName
       FROM feedback JOIN read_recruiter recruiter ON recruiter.id = feedback.recruiter
       LEFT JOIN read_contact contact ON contact.id = feedback.contact
       WHERE feedback.version = ? AND feedback.withdrawn_at IS NULL
       ORDER BY feedback.created_at DESC, feedback.id DESC`,
    )
    .all(version)
    .map(({ contact, contactName, ...said }) => ({
      ...said,
      from: contact === null || contactName === null ? null : { id: contact, name: contactName },
    }));

/** What stands about each person on the briefs of a client. */
export const standingOf = (
  db: Database.Database,
  client: string,
): { verdict: Verdict; reason: FeedbackReason | null }[] =>
  db
    .prepare<[string], { verdict: Verdict; reason: FeedbackReason | null }>(
      `SELECT verdict, reason FROM (
         SELECT verdict, reason, row_number() OVER (
           PARTITION BY version.brief, feedback.candidate ORDER BY feedback.created_at DESC, feedback.id DESC) AS nth
         FROM read_feedback feedback JOIN read_version version ON version.id = feedback.version
         JOIN read_brief brief ON brief.id = version.brief WHERE brief.client = ?)
       WHERE nth = 1`,
    )
    .all(client);

/** Of a client, oldest first. */
export const contactsOf = (db: Database.Database, client: string): FeedbackSheet["contacts"] =>
  db
    .prepare<[string], FeedbackSheet["contacts"][number]>(
      "SELECT id, name, position FROM read_contact WHERE client = ? ORDER BY created_at, id",
    )
    .all(client);

/** Undefined when there is no such person any more. */
export const candidateName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_candidate WHERE id = ?").pluck().get(id);

/** False as well for one that was withdrawn. */
export const isClient = (db: Database.Database, id: string): boolean =>
  db.prepare("SELECT 1 FROM read_client WHERE id = ?").get(id) !== undefined;

/** IANA; UTC for a recruiter that this file does not know. */
export const timeZoneOf = (db: Database.Database, recruiter: string): string =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter) ?? "UTC";
