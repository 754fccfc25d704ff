import { Refusal } from "../../../shared/contract/operation.ts";
import type { RateFigure, rates } from "../../../shared/contract/rates.ts";
import { figureWords } from "../../../shared/domain/rates/figure-words.ts";
import { type FigureEdit, figureProblem, figuresOf } from "../../../shared/domain/rates/figures.ts";
import { toRow } from "../../db/rows.ts";
import { figureEdits } from "../figures.ts";
import type { Context, Handlers } from "../handlers.ts";
import { figureRows, recruiterName, rowsOfFigure } from "./repository.ts";

type FigureOperation = Extract<keyof typeof rates, `rates.${"figure" | "set" | "reset"}${string}`>;

/** Every figure as it stands. */
export function listFigures({ db, playbook }: Context): RateFigure[] {
  const rows = figureRows(db);
  return figuresOf(playbook, figureEdits(db)).map((figure) => ({
    ...figure,
    words: figureWords(figure),
    row: rows.get(figure.id) ?? null,
  }));
}

/** The figures that people may put right, with their past. */
export const figureHandlers = (context: Context): Handlers<FigureOperation> => {
  const { db, changes, now, newId, playbook } = context;
  const get = (id: string): RateFigure => {
    const figure = listFigures(context).find((one) => one.id === id);
    if (!figure) throw new Refusal("not-found", "There is no such figure.", "/figure");
    return figure;
  };
  function keep(edit: FigureEdit): void {
    const { id, value, source, asOf } = edit;
    const row = figureRows(db).get(id);
    if (row) changes.update("rate_figure", row, toRow({ value, source, asOf }));
    else {
      const made = { id: newId(), createdAt: now(), withdrawnAt: null };
      changes.insert("rate_figure", toRow({ ...made, figure: id, value, source, asOf }));
    }
  }

  return {
    "rates.figures": () => listFigures(context),
    "rates.setFigure": ({ figure, value, source, asOf }) => {
      const { label } = get(figure);
      const edit = { id: figure, value, source, asOf };
      const problem = figureProblem(playbook, figureEdits(db), edit);
      if (problem) throw new Refusal("refused", problem, "/value");
      keep(edit);
      changes.name(`Set “${label}” to ${get(figure).words}`);
      return get(figure);
    },
    "rates.resetFigure": ({ figure }) => {
      const { label, shipped } = get(figure);
      if (!figureEdits(db).some(({ id, value }) => id === figure && value !== null))
        throw new Refusal("refused", `“${label}” is the playbook’s already.`, "/figure");
      const { source } = figuresOf(playbook, []).find(({ id }) => id === figure) ?? get(figure);
      const edit = { id: figure, value: null, source: source.words, asOf: source.asOf };
      const problem = figureProblem(playbook, figureEdits(db), { ...edit, value: shipped });
      if (problem) throw new Refusal("refused", problem, "/figure");
      keep(edit);
      changes.name(`Set “${label}” back to ${get(figure).words}`);
      return get(figure);
    },
    "rates.figureHistory": ({ figure }) => {
      get(figure);
      return rowsOfFigure(db, figure)
        .flatMap((row) => changes.history("rate_figure", row))
        .sort((a, b) => b.at.localeCompare(a.at))
        .map(({ at, author, words, kind }) => ({ at, author: recruiterName(db, author) ?? "Someone", words, kind }));
    },
  };
};
