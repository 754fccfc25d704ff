import type Database from "better-sqlite3";

/** What this computer remembers under a name; not a shared record. */
export function readPreference<T>(db: Database.Database, name: string): T | undefined {
  const json = db.prepare<[string], string>("SELECT json FROM preference WHERE name = ?").pluck().get(name);
  return json === undefined ? undefined : (JSON.parse(json) as T);
}

/** Remembers a JSON value; what was there before goes. */
export function keepPreference(db: Database.Database, name: string, value: unknown): void {
  db.prepare("INSERT INTO preference (name, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json").run(
    name,
    JSON.stringify(value),
  );
}
