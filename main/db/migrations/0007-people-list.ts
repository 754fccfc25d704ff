import type Database from "better-sqlite3";

/** Indexes that hold all that ordering and narrowing ten thousand people needs, so that their long records stay unread. */
export function peopleList(db: Database.Database): void {
  db.exec(`
    CREATE INDEX candidate_list ON candidate (
      name COLLATE NOCASE, level, rate_cents, rate_per, rate_days_per_week, available_from, id
    ) WHERE withdrawn_at IS NULL;
    CREATE INDEX rating_score_list ON rating_score (criterion, rating, score) WHERE withdrawn_at IS NULL;
  `);
}
