import type Database from "better-sqlite3";
import type { Brief, BriefOverview } from "../../../shared/contract/briefs.ts";

type Need = Brief["needs"][number] & { brief: string };

/** Undefined once it was withdrawn. */
export const findNeed = (db: Database.Database, id: string): Need | undefined =>
  db
    .prepare<[string], Need>(
      "SELECT id, brief, kind, statement, weight, term FROM need WHERE id = ? AND withdrawn_at IS NULL",
    )
    .get(id);

/** Below all needs that the brief ever had, so that one which comes back by undo finds its place free. */
export const nextPosition = (db: Database.Database, brief: string): number =>
  db.prepare<[string], number>("SELECT coalesce(max(position), 0) + 1 FROM need WHERE brief = ?").pluck().get(brief) ??
  1;

/** Must-haves that stand; a brief may have five. */
export const countMusts = (db: Database.Database, brief: string): number =>
  db
    .prepare<[string], number>("SELECT count(*) FROM need WHERE brief = ? AND weight = 'must' AND withdrawn_at IS NULL")
    .pluck()
    .get(brief) ?? 0;

/** The row that puts somebody on a brief; undefined once they were taken off. */
export const findPerson = (db: Database.Database, brief: string, candidate: string): { id: string } | undefined =>
  db
    .prepare<[string, string], { id: string }>(
      "SELECT id FROM brief_person WHERE brief = ? AND candidate = ? AND withdrawn_at IS NULL",
    )
    .get(brief, candidate);

/** Undefined when there is no such person any more. */
export const candidateName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_candidate WHERE id = ?").pluck().get(id);

/** Undefined when there is no such client any more. */
export const clientName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_client WHERE id = ?").pluck().get(id);

/** The client of a contact. */
export const contactOf = (db: Database.Database, contact: string): string | undefined =>
  db.prepare<[string], string>("SELECT client FROM read_contact WHERE id = ?").pluck().get(contact);

/** Newest first, each with the sending that was told first. */
export const versionsOf = (db: Database.Database, brief: string): BriefOverview["versions"] =>
  db
    .prepare<[string], BriefOverview["versions"][number]>(
      `SELECT version.id, number, variant, version.created_at AS frozenAt, pages,
         sending.sent_at AS sentAt, sending.to_whom AS sentTo
       FROM read_version version
       LEFT JOIN read_sending sending ON sending.id = (
         SELECT first.id FROM read_sending first WHERE first.version = version.id ORDER BY first.created_at, first.id LIMIT 1)
       WHERE version.brief = ? ORDER BY number DESC, variant`,
    )
    .all(brief);

/** IANA; UTC for a recruiter that this file does not know. */
export const timeZoneOf = (db: Database.Database, recruiter: string): string =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter) ?? "UTC";

export const recruiterName = (db: Database.Database, id: string): string =>
  db.prepare<[string], string>("SELECT name FROM read_recruiter WHERE id = ?").pluck().get(id) ?? "";

export const pinOf = (db: Database.Database, brief: string, recruiter: string): string | undefined =>
  db
    .prepare<[string, string], string>(
      "SELECT id FROM brief_pin WHERE brief = ? AND recruiter = ? AND withdrawn_at IS NULL",
    )
    .pluck()
    .get(brief, recruiter);
