import type Database from "better-sqlite3";

/** Of everything that a version prints, in words; null for a version that was frozen before this was kept. */
export function printed(db: Database.Database): void {
  db.exec("ALTER TABLE version ADD COLUMN printed TEXT"); // SHA-256 in hex, of the document as JSON
}
