import type Database from "better-sqlite3";

/** What clients say of the people in a sent version: one row each time, the last one about a person stands. */
export function feedback(db: Database.Database): void {
  db.exec(`
    CREATE TABLE feedback (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      version TEXT NOT NULL REFERENCES version (id), candidate TEXT NOT NULL REFERENCES candidate (id),
      recruiter TEXT NOT NULL REFERENCES recruiter (id), contact TEXT REFERENCES contact (id),
      verdict TEXT NOT NULL, reason TEXT, words TEXT,
      said_at TEXT NOT NULL -- ISO 8601, UTC
    ) STRICT;
    CREATE INDEX feedback_version ON feedback (version, candidate);
    CREATE INDEX feedback_candidate ON feedback (candidate);
  `);
}
