import type Database from "better-sqlite3";

/** Which briefs a recruiter keeps in sight. */
export function briefPin(db: Database.Database): void {
  db.exec(`
    CREATE TABLE brief_pin (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      brief TEXT NOT NULL REFERENCES brief (id), recruiter TEXT NOT NULL REFERENCES recruiter (id)
    ) STRICT;
    CREATE UNIQUE INDEX brief_pin_once ON brief_pin (brief, recruiter) WHERE withdrawn_at IS NULL;
  `);
}
