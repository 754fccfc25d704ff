import type Database from "better-sqlite3";

/** Ids of all that may be cited about one person: kept notes that are no open question, and whatever a referee said. */
export function evidenceOf(db: Database.Database, candidate: string): Set<string> {
  const ids = db
    .prepare<{ candidate: string }, string>(
      `SELECT note.id FROM read_note note JOIN read_interview interview ON interview.id = note.interview
       WHERE interview.candidate = @candidate AND note.follow_up = 0
       UNION ALL
       SELECT note.id FROM read_note note
       JOIN read_reference_call call ON call.id = note.call JOIN read_referee referee ON referee.id = call.referee
       WHERE referee.candidate = @candidate AND note.follow_up = 0
       UNION ALL
       SELECT item.id FROM read_reference_item item
       JOIN read_reference_call call ON call.id = item.call JOIN read_referee referee ON referee.id = call.referee
       WHERE referee.candidate = @candidate`,
    )
    .pluck()
    .all({ candidate });
  return new Set(ids);
}
