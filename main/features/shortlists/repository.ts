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

/** With the name of the person; one who left has `leftAt`, one who was taken off is not found. */
export const findLine = (db: Database.Database, id: string): Line | undefined =>
  db
    .prepare<[string], Line>(
      `SELECT line.id, line.shortlist, shortlist.brief, line.candidate, candidate.name, line.place, line.left_at AS leftAt
       FROM shortlist_line line JOIN shortlist ON shortlist.id = line.shortlist
       JOIN read_candidate candidate ON candidate.id = line.candidate
       WHERE line.id = ? AND line.withdrawn_at IS NULL`,
    )
    .get(id);

/** Id of a brief’s list; undefined until somebody was put on it. */
export const findShortlist = (db: Database.Database, brief: string): string | undefined =>
  db.prepare<[string], string>("SELECT id FROM shortlist WHERE brief = ? AND withdrawn_at IS NULL").pluck().get(brief);

/** Ids in the order of the list. */
export const lineOrder = (db: Database.Database, shortlist: string): { id: string; place: number }[] =>
  db
    .prepare<[string], { id: string; place: number }>(
      "SELECT id, place FROM shortlist_line WHERE shortlist = ? AND withdrawn_at IS NULL ORDER BY place, id",
    )
    .all(shortlist);

/** Ids of the reasons of a line, in printed order. */
export const reasonsOf = (db: Database.Database, line: string): string[] =>
  db
    .prepare<[string], string>("SELECT id FROM line_reason WHERE line = ? AND withdrawn_at IS NULL ORDER BY place, id")
    .pluck()
    .all(line);

/** Briefs that have a shortlist with somebody on it. */
export const shortlistedBriefs = (db: Database.Database): string[] =>
  db
    .prepare<[], string>(
      `SELECT DISTINCT shortlist.brief FROM shortlist JOIN shortlist_line line ON line.shortlist = shortlist.id
       JOIN read_brief brief ON brief.id = shortlist.brief
       WHERE shortlist.withdrawn_at IS NULL AND line.withdrawn_at IS NULL`,
    )
    .pluck()
    .all();

/** Names of those who wrote the notes of somebody's interviews. */
export const interviewersOf = (db: Database.Database, candidate: string): string[] =>
  db
    .prepare<[string], string>(
      `SELECT DISTINCT recruiter.name FROM read_note note
       JOIN read_interview interview ON interview.id = note.interview
       JOIN read_recruiter recruiter ON recruiter.id = note.recruiter
       WHERE interview.candidate = ? ORDER BY recruiter.name`,
    )
    .pluck()
    .all(candidate);

/** IANA; UTC for a recruiter that this file does not know. */
export const timeZoneOf = (db: Database.Database, recruiter: string): string =>
  db.prepare<[string], string>("SELECT time_zone FROM read_recruiter WHERE id = ?").pluck().get(recruiter) ?? "UTC";
