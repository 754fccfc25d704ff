import type Database from "better-sqlite3";

export interface InterviewRow {
  id: string;
  candidate: string;
  candidateName: string;
  brief: string | null;
  briefTitle: string | null;
  client: string | null;
  plannedAt: string | null;
  startedAt: string | null;
  endedAt: string | null;
  minutes: number;
  toldAt: string | null;
  pausedAt: string | null;
  pausedMs: number;
  /** JSON, or null where the guide's own timings count. */
  timings: string | null;
  playbookVersion: string;
  sample: number;
}

const select = `
  SELECT interview.id, candidate.id AS candidate, candidate.name AS candidateName, brief.id AS brief,
         brief.title AS briefTitle, client.name AS client, planned_at AS plannedAt, started_at AS startedAt,
         ended_at AS endedAt, minutes, told_at AS toldAt, paused_at AS pausedAt, coalesce(paused_ms, 0) AS pausedMs,
         timings, interview.playbook_version AS playbookVersion, candidate.sample
  FROM interview
  JOIN read_candidate candidate ON candidate.id = interview.candidate
  LEFT JOIN read_brief brief ON brief.id = interview.brief
  LEFT JOIN read_client client ON client.id = brief.client
  WHERE interview.withdrawn_at IS NULL`;

/** Undefined once it was withdrawn. */
export const find = (db: Database.Database, id: string): InterviewRow | undefined =>
  db.prepare<[string], InterviewRow>(`${select} AND interview.id = ?`).get(id);

/** The newest 500 of a person, of a brief, of both or, with two nulls, of all. */
export const list = (db: Database.Database, by: { candidate: string | null; brief: string | null }): InterviewRow[] =>
  db
    .prepare<object, InterviewRow>(
      `${select} AND (@candidate IS NULL OR interview.candidate = @candidate)
         AND (@brief IS NULL OR interview.brief = @brief)
       ORDER BY coalesce(started_at, planned_at) DESC, interview.id DESC LIMIT 500`,
    )
    .all(by);

/** False as well for one that was withdrawn. */
export const isCandidate = (db: Database.Database, id: string): boolean =>
  db.prepare("SELECT 1 FROM read_candidate WHERE id = ?").get(id) !== undefined;

/** False as well for one that was withdrawn. */
export const isBrief = (db: Database.Database, id: string): boolean =>
  db.prepare("SELECT 1 FROM read_brief WHERE id = ?").get(id) !== undefined;
