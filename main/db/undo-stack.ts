import type Database from "better-sqlite3";

const DEPTH = 500;
/** Trimmed in steps, so that not every commit also writes the old end of the stack. */
const STEP = 50;

/** What each author on this device can undo and redo, by batch id; it survives restarts. */
export interface UndoStack {
  /** A new batch on top; what was undone before can no longer be redone, and the oldest go once 550 are kept, down to 500. */
  push(author: string, batch: string): void;
  clear(author: string): void;
  /** The batch that undo, or redo, would act on. */
  top(author: string, direction: "undo" | "redo"): string | undefined;
  /** Moves a batch to the other side. */
  flip(author: string, batch: string, direction: "undo" | "redo"): void;
}

/** Empties every stack: what was done so far stays, and can no longer be undone. */
export const cutUndo = (db: Database.Database): void => void db.exec("DELETE FROM undo_entry");

/** The stacks of the device in the table `undo_entry`. */
export function createUndoStack(db: Database.Database, device: string): UndoStack {
  const add = db
    .prepare<{ author: string; device: string; batch: string }, number>(
      "INSERT INTO undo_entry (author, device, batch, undone) VALUES (@author, @device, @batch, 0) RETURNING n",
    )
    .pluck();
  const dropUndone = db.prepare<[string, string]>(
    "DELETE FROM undo_entry WHERE author = ? AND device = ? AND undone = 1",
  );
  const dropOld = db.prepare(
    `DELETE FROM undo_entry WHERE n IN (
       SELECT n FROM (SELECT n, row_number() OVER (PARTITION BY author, device ORDER BY n DESC) AS depth FROM undo_entry)
       WHERE depth > ${DEPTH})`,
  );
  const drop = db.prepare<[string, string]>("DELETE FROM undo_entry WHERE author = ? AND device = ?");
  const next = {
    undo: db
      .prepare<[string, string], string>(
        "SELECT batch FROM undo_entry WHERE author = ? AND device = ? AND undone = 0 ORDER BY n DESC LIMIT 1",
      )
      .pluck(),
    redo: db
      .prepare<[string, string], string>(
        "SELECT batch FROM undo_entry WHERE author = ? AND device = ? AND undone = 1 ORDER BY n LIMIT 1",
      )
      .pluck(),
  };
  const mark = db.prepare<[number, string, string, string]>(
    "UPDATE undo_entry SET undone = ? WHERE author = ? AND device = ? AND batch = ?",
  );
  return {
    push(author, batch) {
      dropUndone.run(author, device);
      const n = add.get({ author, device, batch }) as number;
      if (n % STEP === 0) dropOld.run();
    },
    clear: (author) => void drop.run(author, device),
    top: (author, direction) => next[direction].get(author, device),
    flip: (author, batch, direction) => void mark.run(direction === "undo" ? 1 : 0, author, device, batch),
  };
}
