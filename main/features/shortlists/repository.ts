import type Database from "better-sqlite3";

interface Line {
  id: string;
  shortlist: string;
  brief: string;
  candidate: string;
  name: string;
  place: number;
  leftAt: string | null;
}

export const findLine = (db: Database.Database, id: string): Line | undefined =>
  db
    .prepare<[string], Line>(
      `SELECT line.id, line.shortlist, shortlist.brief, line.candidate, candidate.name, line.place, line.left_at AS leftAt
       FROM shortlist_line line JOIN shortlist ON shortlist.id = line.shortlist
       JOIN read_candidate candidate ON candidate.id = line.candidate
       WHERE line.id = ? AND line.withdrawn_at IS NULL`,
    )
    .get(id);

export const findShortlist = (db: Database.Database, brief: string): string | undefined =>
  db.prepare<[string], string>("SELECT id FROM shortlist WHERE brief = ? AND withdrawn_at IS NULL").pluck().get(brief);

/** Ids in the order of the list. */
export const lineOrder = (db: Database.Database, shortlist: string): { id: string; place: number }[] =>
  db
    .prepare<[string], { id: string; place: number }>(
      "SELECT id, place FROM shortlist_line WHERE shortlist = ? AND withdrawn_at IS NULL ORDER BY place, id",
    )
    .all(shortlist);

export const reasonsOf = (db: Database.Database, line: string): string[] =>
  db
    .prepare<[string], string>("SELECT id FROM line_reason WHERE line = ? AND withdrawn_at IS NULL ORDER BY place, id")
    .pluck()
    .all(line);
