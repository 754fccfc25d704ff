import type Database from "better-sqlite3";

export const recruiterZone = (db: Database.Database, recruiter: string): string | undefined =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter);
