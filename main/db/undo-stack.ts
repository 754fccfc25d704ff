import type Database from "better-sqlite3";

const DEPTH = 500;
/** Trimmed in steps, so that not every commit looks for the old end of the stack. */
const STEP = 50;

/** What each author on this device can undo and redo, by batch number; it survives restarts. */
export interface UndoStack {
  /** A new batch is on top; what was undone before can no longer be redone, and of many the newest 500 stay. */
  pushed(author: string): void;
  /** Nothing recorded so far can be undone or redone. */
  clear(author: string): void;
  /** The batch that undo, or redo, would act on. */
  top(author: string, direction: "undo" | "redo"): number | undefined;
  /** Moves a batch to the other side. */
  flip(batch: number, direction: "undo" | "redo"): void;
}

/** Empties every stack: what was done so far stays, and can no longer be undone. */
export function cutUndo(db: Database.Database): void {
  const isOld = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'undo_entry'").get() !== undefined;
  db.exec(
    isOld
      ? "DELETE FROM undo_entry" // before migration 8
      : "INSERT OR REPLACE INTO undo_floor (author, batch) SELECT author, max(n) FROM batch GROUP BY author",
  );
}

/** The stacks in `batch.stack` and `undo_floor`: a commit that is on the stack writes no page for it. */
export function createUndoStack(db: Database.Database): UndoStack {
  const above = "author = @author AND n > coalesce((SELECT batch FROM undo_floor WHERE author = @author), 0)";
  const one = (sql: string) => db.prepare<{ author: string }, number>(sql).pluck();
  const forget = db.prepare<{ author: string }>("UPDATE batch SET stack = NULL WHERE author = @author AND stack = 1");
  const tooOld = one(
    `SELECT n FROM batch WHERE ${above} AND stack IS NOT NULL ORDER BY n DESC LIMIT 1 OFFSET ${DEPTH}`,
  );
  const setFloor = db.prepare<[string, number]>("INSERT OR REPLACE INTO undo_floor (author, batch) VALUES (?, ?)");
  const newest = db.prepare<[], number | null>("SELECT max(n) FROM batch").pluck();
  const next = {
    undo: one(`SELECT n FROM batch WHERE ${above} AND stack = 0 ORDER BY n DESC LIMIT 1`),
    redo: one(`SELECT n FROM batch WHERE ${above} AND stack = 1 ORDER BY n LIMIT 1`),
  };
  const mark = db.prepare<[number, number]>("UPDATE batch SET stack = ? WHERE n = ?");
  let pushes = 0;
  return {
    pushed(author) {
      forget.run({ author });
      const floor = pushes++ % STEP === 0 ? tooOld.get({ author }) : undefined;
      if (floor !== undefined) setFloor.run(author, floor);
    },
    clear: (author) => void setFloor.run(author, newest.get() ?? 0),
    top: (author, direction) => next[direction].get({ author }),
    flip: (batch, direction) => void mark.run(direction === "undo" ? 1 : 0, batch),
  };
}
