import type Database from "better-sqlite3";

export interface Recruiter {
  id: string;
  name: string;
  agency: string | null;
  email: string | null;
  phone: string | null;
  timeZone: string;
}

/** Undefined for one that this file does not know. */
export const findRecruiter = (db: Database.Database, id: string): Recruiter | undefined =>
  db
    .prepare<[string], Recruiter>(
      "SELECT id, name, agency, email, phone, time_zone AS timeZone FROM recruiter WHERE id = ? AND withdrawn_at IS NULL",
    )
    .get(id);

/** Whether anyone has worked here: a client or a person is enough. */
export const anyRecord = (db: Database.Database): boolean =>
  db.prepare("SELECT EXISTS (SELECT 1 FROM read_client) OR EXISTS (SELECT 1 FROM read_candidate)").pluck().get() === 1;
