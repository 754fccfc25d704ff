import type Database from "better-sqlite3";

/**
 * Terms that people added or changed, and which term a need or a claim means. A need or claim from before has none and means
 * what its words name, so nothing of it is rewritten; a term of the playbook has a row only once somebody changed it.
 */
export function vocabulary(db: Database.Database): void {
  db.exec(`
    CREATE TABLE term (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      term TEXT NOT NULL, -- "platform:apigee" for the playbook's, this row's own id for an added one
      kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, -- JSON
      merged_into TEXT -- another term
    ) STRICT;
    CREATE UNIQUE INDEX term_once ON term (term) WHERE withdrawn_at IS NULL;
    ALTER TABLE need ADD COLUMN term TEXT;
    ALTER TABLE claim ADD COLUMN term TEXT;
  `);
}
