import type Database from "better-sqlite3";

/** What a live call knows besides its start and end; null stands for none, so rows from before read as they were. */
export function interviewCall(db: Database.Database): void {
  db.exec(`
    ALTER TABLE interview ADD COLUMN told_at TEXT; -- when the candidate was told that notes are taken
    ALTER TABLE interview ADD COLUMN paused_at TEXT; -- since when the call stands still
    ALTER TABLE interview ADD COLUMN paused_ms INTEGER; -- how long it stood still before that
    ALTER TABLE interview ADD COLUMN timings TEXT; -- JSON: minutes by section id, where this call's differ from the guide's
  `);
}
