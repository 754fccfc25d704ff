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

/** What this computer remembers under a name; not a shared record. */
export function readPreference<T>(db: Database.Database, name: string): T | undefined {
  const json = db.prepare<[string], string>("SELECT json FROM preference WHERE name = ?").pluck().get(name);
  return json === undefined ? undefined : (JSON.parse(json) as T);
}

/** A choice for this computer, kept as JSON; it is neither undone nor synced. */
export function keepPreference(db: Database.Database, name: string, value: unknown): void {
  db.prepare("INSERT INTO preference (name, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json").run(
    name,
    JSON.stringify(value),
  );
}

/** Whether anyone has worked here: a client or a person is enough. */
export const anyRecord = (db: Database.Database): boolean =>
  db.prepare("SELECT EXISTS (SELECT 1 FROM read_client) OR EXISTS (SELECT 1 FROM read_candidate)").pluck().get() === 1;
