import type Database from "better-sqlite3";

/** Figures that a person set in place of the playbook's: one row a figure, its past in the record of changes. */
export function rateFigures(db: Database.Database): void {
  db.exec(`
    CREATE TABLE rate_figure (
      id TEXT NOT NULL PRIMARY KEY, created_at TEXT NOT NULL, withdrawn_at TEXT,
      figure TEXT NOT NULL, -- what the playbook calls it: "day.senior.from"
      value REAL, -- in the figure's own unit; null is the playbook's again
      source TEXT NOT NULL, as_of TEXT NOT NULL -- a part date
    ) STRICT;
    CREATE UNIQUE INDEX rate_figure_once ON rate_figure (figure) WHERE withdrawn_at IS NULL;
  `);
}
