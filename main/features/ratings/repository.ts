import type Database from "better-sqlite3";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Rating } from "../../../shared/contract/interviews.ts";

export interface RatingRow extends Omit<Rating, "scores"> {
  scores: { criterion: Rating["scores"][number]["criterion"]; score: number; reason: string; evidence: string[] }[];
}

/** False as well once they were taken off. */
export const isOnBrief = (db: Database.Database, candidate: string, brief: string): boolean =>
  db.prepare("SELECT 1 FROM read_brief_person WHERE candidate = ? AND brief = ?").get(candidate, brief) !== undefined;

/** Undefined when there is no such person any more. */
export const candidateName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_candidate WHERE id = ?").pluck().get(id);

/** Who was interviewed; undefined when there is no such interview any more. */
export const interviewed = (db: Database.Database, interview: string): string | undefined =>
  db.prepare<[string], string>("SELECT candidate FROM read_interview WHERE id = ?").pluck().get(interview);

/** Oldest first. */
export function findOf(db: Database.Database, candidate: string, brief: string | null): RatingRow[] {
  const rows = db
    .prepare<object, Omit<RatingRow, "scores">>(
      `SELECT rating.id, rating.candidate, brief, interview, recruiter.name AS rater, submitted_at AS submittedAt,
              playbook_version AS playbookVersion
       FROM rating JOIN read_recruiter recruiter ON recruiter.id = rating.recruiter
       WHERE rating.withdrawn_at IS NULL AND candidate = @candidate AND (@brief IS NULL OR brief = @brief)
       ORDER BY submitted_at, rating.id`,
    )
    .all({ candidate, brief });
  return rows.map((row) => ({ ...row, scores: scoresOf(db, row.id) }));
}

const scoresOf = (db: Database.Database, rating: string): RatingRow["scores"] =>
  db
    .prepare<[string], { criterion: string; score: number; reason: string; evidence: string }>(
      `SELECT criterion, score, reason, evidence FROM rating_score
       WHERE rating = ? AND withdrawn_at IS NULL ORDER BY criterion`,
    )
    .all(rating)
    .map((row) => ({ ...row, evidence: JSON.parse(row.evidence) }) as RatingRow["scores"][number]);

type Draft = Output<"ratings.draft">;

/** Scores not submitted yet, on this computer alone; empty where there are none. */
export function readDraft(db: Database.Database, recruiter: string, candidate: string, brief: string): Draft {
  const json = db
    .prepare<string[], string>("SELECT json FROM rating_draft WHERE recruiter = ? AND candidate = ? AND brief = ?")
    .pluck()
    .get(recruiter, candidate, brief);
  return json === undefined ? [] : (JSON.parse(json) as Draft);
}

/** Takes the place of the former draft; it is no change, so it is neither undone nor synced. */
export function keepDraft(db: Database.Database, recruiter: string, candidate: string, brief: string, draft: Draft) {
  db.prepare(
    `INSERT INTO rating_draft (recruiter, candidate, brief, json) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET json = excluded.json`,
  ).run(recruiter, candidate, brief, JSON.stringify(draft));
}
