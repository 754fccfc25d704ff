import type Database from "better-sqlite3";
import type { Body } from "./change-log.ts";
import type { HistoryEntry } from "./change-types.ts";

type Entry = Omit<HistoryEntry, "fields"> & { json: string | null };

/** Everything that was ever done to one row, newest first. */
export function createHistory(db: Database.Database): (entity: string, id: string) => HistoryEntry[] {
  const entries = db.prepare<[string, string], Entry>(
    `SELECT batch.id AS batch, batch.at, batch.author, batch.kind, operation, words, json
     FROM change JOIN batch ON batch.id = change.batch
     LEFT JOIN change_body ON change_body.change = change.id
     WHERE entity = ? AND row = ? ORDER BY change.id DESC`,
  );
  return (entity, id) =>
    entries.all(entity, id).map(({ json, ...entry }) => ({
      ...entry,
      fields: Object.entries(json === null ? {} : (JSON.parse(json) as Body).fields).map(([name, [old, now]]) => ({
        name,
        old,
        new: now,
      })),
    }));
}
