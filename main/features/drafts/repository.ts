import type Database from "better-sqlite3";

export interface Draft {
  words: string;
  at: string;
}

export const find = (db: Database.Database, recruiter: string, place: string): Draft | undefined =>
  db.prepare<string[], Draft>("SELECT words, at FROM draft WHERE recruiter = ? AND place = ?").get(recruiter, place);

export function keep(db: Database.Database, recruiter: string, place: string, { words, at }: Draft): void {
  db.prepare(
    `INSERT INTO draft (recruiter, place, words, at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET words = excluded.words, at = excluded.at`,
  ).run(recruiter, place, words, at);
}

export const drop = (db: Database.Database, recruiter: string, place: string): void =>
  void db.prepare("DELETE FROM draft WHERE recruiter = ? AND place = ?").run(recruiter, place);
