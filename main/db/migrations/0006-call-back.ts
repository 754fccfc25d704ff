import type Database from "better-sqlite3";

/** When a referee asked to be rung again; null for a call that nobody put off, or put off without a time. */
export function callBack(db: Database.Database): void {
  db.exec("ALTER TABLE reference_call ADD COLUMN call_back_at TEXT"); // ISO 8601, UTC
}
