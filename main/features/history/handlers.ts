import type { history } from "../../../shared/contract/history.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import type { Context, Handlers } from "../handlers.ts";
import { recruiterNames } from "./repository.ts";

/** Undo and redo of the recruiter at work, and the past of any record. */
export const historyHandlers = ({ db, changes, author }: Context): Handlers<keyof typeof history> => ({
  "history.state": () => changes.undoState(author()),
  "history.undo": () => changes.undo(author()),
  "history.redo": () => changes.redo(author()),
  "history.of": ({ entity, id }) => {
    const entries = changes.history(entity, id);
    if (entries.length === 0) throw new Refusal("not-found", "There is no such record here.");
    const names = recruiterNames(db);
    return entries.map(({ id: change, batch, at, author: by, kind, words, fields }) => ({
      id: change,
      batch,
      at,
      author: names.get(by) ?? "Somebody",
      kind,
      words,
      fields,
    }));
  },
});
