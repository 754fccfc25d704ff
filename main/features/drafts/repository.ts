import type Database from "better-sqlite3";

export interface Draft {
  words: string;
  at: string;
}

/** What a recruiter left half-typed at one place on this computer. */
export const find = (db: Database.Database, recruiter: string, place: string): Draft | undefined =>
  db.prepare<string[], Draft>("SELECT words, at FROM draft WHERE recruiter = ? AND place = ?").get(recruiter, place);

/** Takes the place of what was there; it is no change, so it is neither undone nor synced. */
export function keep(db: Database.Database, recruiter: string, place: string, { words, at }: Draft): void {
  db.prepare(
    `INSERT INTO draft (recruiter, place, words, at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET words = excluded.words, at = excluded.at`,
  ).run(recruiter, place, words, at);
}

/** Nothing happens where nothing was left. */
export const drop = (db: Database.Database, recruiter: string, place: string): void =>
  void db.prepare("DELETE FROM draft WHERE recruiter = ? AND place = ?").run(recruiter, place);
