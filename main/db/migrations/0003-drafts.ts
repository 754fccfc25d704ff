import type Database from "better-sqlite3";

/** Typing that nobody has kept yet: one row a box, outside the record of changes and never synced. */
export function drafts(db: Database.Database): void {
  db.exec(`
    CREATE TABLE draft (
      recruiter TEXT NOT NULL REFERENCES recruiter (id),
      place TEXT NOT NULL, -- the box it stands in: "interview 018f… notes"
      words TEXT NOT NULL,
      at TEXT NOT NULL, -- ISO 8601, UTC
      PRIMARY KEY (recruiter, place)
    ) STRICT, WITHOUT ROWID;
  `);
}
