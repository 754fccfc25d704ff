import type Database from "better-sqlite3";
import type { Playbook } from "../../shared/domain/playbook/playbook.ts";
import { type FigureEdit, withFigures } from "../../shared/domain/rates/figures.ts";
import type { Context } from "./handlers.ts";

/** What people set in place of the playbook's figures. */
export const figureEdits = (db: Database.Database): FigureEdit[] =>
  db
    .prepare<[], FigureEdit>("SELECT figure AS id, value, source, as_of AS asOf FROM read_rate_figure ORDER BY figure")
    .all();

/** The playbook with the figures of rates and law as people keep them here. */
export const figuredPlaybook = ({ db, playbook }: Context): Playbook => withFigures(playbook, figureEdits(db));
