import type Database from "better-sqlite3";

/** Who did what, by id. */
export const recruiterNames = (db: Database.Database): Map<string, string> =>
  new Map(
    db
      .prepare<[], { id: string; name: string }>("SELECT id, name FROM read_recruiter")
      .all()
      .map(({ id, name }) => [id, name]),
  );
