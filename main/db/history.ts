import type Database from "better-sqlite3";
import { type Packed, readBody } from "./change-body.ts";
import type { HistoryEntry } from "./change-types.ts";

type Entry = Omit<HistoryEntry, "fields"> & { body: Packed | null };

/** Everything that was ever done to one row, newest first. */
export function createHistory(db: Database.Database): (entity: string, id: string) => HistoryEntry[] {
  const entries = db.prepare<[string, string], Entry>(
    `SELECT change.id, batch.id AS batch, at, author, kind, operation, words, body
     FROM change JOIN batch ON batch.n = change.batch
     WHERE entity = ? AND row = ? ORDER BY change.id DESC`,
  );
  return (entity, id) =>
    entries.all(entity, id).map(({ body, ...entry }) => ({
      ...entry,
      fields: Object.entries(body === null ? {} : readBody(body).fields).map(([name, [old, now]]) => ({
        name,
        old,
        new: now,
      })),
    }));
}
