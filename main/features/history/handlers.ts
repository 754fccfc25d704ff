import type { history } from "../../../shared/contract/history.ts";
import type { Context, Handlers } from "../handlers.ts";

export const historyHandlers = ({ changes, author }: Context): Handlers<keyof typeof history> => ({
  "history.state": () => changes.undoState(author()),
  "history.undo": () => changes.undo(author()),
  "history.redo": () => changes.redo(author()),
  "history.of": ({ entity, id }) => changes.history(entity, id),
});
