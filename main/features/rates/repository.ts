import type Database from "better-sqlite3";

/** The live row of each figure that somebody set. */
export const figureRows = (db: Database.Database): Map<string, string> =>
  new Map(
    db
      .prepare<[], { figure: string; id: string }>("SELECT figure, id FROM rate_figure WHERE withdrawn_at IS NULL")
      .all()
      .map(({ figure, id }) => [figure, id]),
  );

/** Every row that a figure ever had, withdrawn ones too, for its history. */
export const rowsOfFigure = (db: Database.Database, figure: string): string[] =>
  db.prepare<[string], string>("SELECT id FROM rate_figure WHERE figure = ? ORDER BY id").pluck().all(figure);

export const recruiterName = (db: Database.Database, id: string): string | undefined =>
  db.prepare<[string], string>("SELECT name FROM read_recruiter WHERE id = ?").pluck().get(id);
