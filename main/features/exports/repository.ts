import type Database from "better-sqlite3";
import type { Version } from "../../../shared/contract/exports.ts";

export interface Recruiter {
  name: string;
  agency: string | null;
  email: string | null;
  phone: string | null;
  timeZone: string;
}

/** Who prepares the document; undefined for one that this file does not know. */
export const recruiter = (db: Database.Database, id: string): Recruiter | undefined =>
  db
    .prepare<[string], Recruiter>(
      "SELECT name, agency, email, phone, time_zone AS timeZone FROM read_recruiter WHERE id = ?",
    )
    .get(id);

export interface Employer {
  name: string;
  label: string | null;
  domain: string | null;
  alsoKnownAs: string[];
  products: string[];
}

/** All that were ever described, whoever worked there. */
export const employers = (db: Database.Database): Employer[] =>
  db
    .prepare<[], Omit<Employer, "alsoKnownAs" | "products"> & { alsoKnownAs: string; products: string }>(
      "SELECT name, label, domain, also_known_as AS alsoKnownAs, products FROM read_employer",
    )
    .all()
    .map((row) => ({ ...row, alsoKnownAs: JSON.parse(row.alsoKnownAs), products: JSON.parse(row.products) }));

/** Versions of a variant count from 1; a named and a blind one of the same number belong together. */
export const nextNumber = (db: Database.Database, brief: string, variant: string): number =>
  db
    .prepare<[string, string], number>(
      "SELECT coalesce(max(number), 0) + 1 FROM version WHERE brief = ? AND variant = ? AND withdrawn_at IS NULL",
    )
    .pluck()
    .get(brief, variant) ?? 1;

interface VersionRow extends Omit<Version, "sent"> {
  file: string;
  printed: string | null;
  sentAt: string | null;
  sentTo: string | null;
  how: string | null;
}

const select = `
  SELECT version.id, brief, number, variant, file_name AS fileName, file, printed, sha256, pages, engine, template,
    playbook_version AS playbookVersion, version.created_at AS frozenAt, sending.sent_at AS sentAt,
    sending.to_whom AS sentTo, sending.how
  FROM version
  LEFT JOIN sending ON sending.id = (
    SELECT id FROM sending first WHERE first.version = version.id AND first.withdrawn_at IS NULL ORDER BY created_at, id LIMIT 1)
  WHERE version.withdrawn_at IS NULL`;

/** A version with what the contract does not show of it: the name under which its bytes are kept, the digest of its words. */
export interface Frozen {
  version: Version;
  file: string;
  printed: string | null;
}

const read = ({ file, printed, sentAt, sentTo, how, ...version }: VersionRow): Frozen => ({
  version: { ...version, sent: sentAt === null ? null : { at: sentAt, to: sentTo ?? "", how: how ?? "" } },
  file,
  printed,
});

/** Undefined once its freezing was undone. */
export function findVersion(db: Database.Database, id: string): Frozen | undefined {
  const row = db.prepare<[string], VersionRow>(`${select} AND version.id = ?`).get(id);
  return row && read(row);
}

/** The one of a variant that was frozen last. */
export function lastVersion(db: Database.Database, brief: string, variant: string): Frozen | undefined {
  const row = db
    .prepare<[string, string], VersionRow>(`${select} AND brief = ? AND variant = ? ORDER BY number DESC LIMIT 1`)
    .get(brief, variant);
  return row && read(row);
}

/** Newest first. */
export const versionsOf = (db: Database.Database, brief: string): Version[] =>
  db
    .prepare<[string], VersionRow>(`${select} AND brief = ? ORDER BY number DESC, variant DESC`)
    .all(brief)
    .map((row) => read(row).version);

export interface Clearance {
  id: string;
  path: string;
  start: number;
  end: number;
  text: string;
  replacement: string;
}

/** Oldest first, so that the last one for a place counts. */
export const clearances = (db: Database.Database, brief: string, variant: string): Clearance[] =>
  db
    .prepare<[string, string], Clearance>(
      `SELECT id, path, start_at AS start, end_at AS "end", text, replacement FROM leak_clearance
       WHERE brief = ? AND variant = ? AND withdrawn_at IS NULL ORDER BY created_at, id`,
    )
    .all(brief, variant);
