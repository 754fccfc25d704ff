import type Database from "better-sqlite3";

/** What a candidate says when a referee contradicted a claim of theirs; until then they are still to be asked. */
export function claimReply(db: Database.Database): void {
  db.exec(`
    CREATE TABLE claim_reply (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      claim TEXT NOT NULL REFERENCES claim (id), recruiter TEXT NOT NULL REFERENCES recruiter (id),
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claim_reply_claim ON claim_reply (claim);
  `);
}
