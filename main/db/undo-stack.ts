import type Database from "better-sqlite3";

const DEPTH = 500;

/** What each author on this device can undo and redo, by batch id; it survives restarts. */
export interface UndoStack {
  /** A new batch on top; what was undone before can no longer be redone, and the oldest beyond 500 goes. */
  push(author: string, batch: string): void;
  clear(author: string): void;
  /** The batch that undo, or redo, would act on. */
  top(author: string, direction: "undo" | "redo"): string | undefined;
  /** Moves a batch to the other side. */
  flip(batch: string, direction: "undo" | "redo"): void;
}

/** The stacks of the device in the table `undo_entry`. */
export function createUndoStack(db: Database.Database, device: string): UndoStack {
  const add = db.prepare<[string, string, string]>(
    "INSERT INTO undo_entry (author, device, batch, undone) VALUES (?, ?, ?, 0)",
  );
  const dropUndone = db.prepare<[string, string]>(
    "DELETE FROM undo_entry WHERE author = ? AND device = ? AND undone = 1",
  );
  const dropOld = db.prepare<{ author: string; device: string }>(
    `DELETE FROM undo_entry WHERE author = @author AND device = @device AND n <= (
       SELECT n FROM undo_entry WHERE author = @author AND device = @device ORDER BY n DESC LIMIT 1 OFFSET ${DEPTH})`,
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
  const mark = db.prepare<[number, string]>("UPDATE undo_entry SET undone = ? WHERE batch = ?");
  return {
    push(author, batch) {
      dropUndone.run(author, device);
      add.run(author, device, batch);
      dropOld.run({ author, device });
    },
    clear: (author) => void drop.run(author, device),
    top: (author, direction) => next[direction].get(author, device),
    flip: (batch, direction) => void mark.run(direction === "undo" ? 1 : 0, batch),
  };
}
