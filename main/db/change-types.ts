import type { ChangeKind } from "./chain.ts";

/** A cell: booleans are 0 or 1, JSON is text. */
export type Value = string | number | null;

/** A row, or some of its cells, by column name. */
export type Row = Record<string, Value>;

/** Where a change happened. */
export interface RowName {
  entity: string;
  id: string;
}

/** One batch of one row's past. */
export interface HistoryEntry {
  /** Of the change, in this file. */
  id: number;
  batch: string;
  /** ISO 8601, UTC. */
  at: string;
  author: string;
  kind: ChangeKind;
  operation: string;
  /** What the batch is called; for an undo or a redo, what the original is called. */
  words: string | null;
  /** Empty when the person concerned was erased; old values of a created row are null. */
  fields: { name: string; old: Value; new: Value }[];
}

/** What one commit tells once it is on disk. */
export interface Changed {
  rows: RowName[];
  words: string | null;
  /** ISO 8601, UTC. */
  at: string;
  kind: ChangeKind;
}

/** The one way to write shared rows; everything but `commit`, `undoState` and `history` works only inside `commit`. */
export interface Changes {
  /**
   * One transaction: on disk when it returns, nothing of it when it throws; `work` is synchronous and does not nest.
   * `id` is the batch's own, a fresh UUIDv7.
   */
  commit<T>(by: { author: string; operation: string; id?: string }, work: () => T): T;
  /** Whether a batch of that id is on disk. */
  has(batch: string): boolean;
  /** `row.id` is a new UUIDv7. */
  insert(entity: string, row: Row): void;
  /** Records only the fields that truly differ; throws when the row is missing. */
  update(entity: string, id: string, patch: Row): void;
  /** Takes the row out of every reader's sight; a row already withdrawn stays as it is. */
  withdraw(entity: string, id: string): void;
  /** Takes rows out of sight together with everything that belongs to them. */
  withdrawWhole(rows: readonly RowName[]): void;
  /** Names the batch for undo and history, like "Moved Tamsin to 2"; the last name counts. */
  name(words: string): void;
  /** The id that history will know this batch by; null while it has changed nothing, for then none is kept. */
  batch(): string | null;
  /** Neither this batch nor anything its author did before can be undone. */
  barrier(): void;
  /** Takes back the author's last batch whole, or throws an UndoRefused and changes nothing. */
  undo(author: string): { words: string };
  /** Does the author's last undone batch again whole, or throws an UndoRefused and changes nothing. */
  redo(author: string): { words: string };
  /** What undo and redo would act on. */
  undoState(author: string): { undo: string | null; redo: string | null };
  /** Grows with each commit of this process that wrote rows of one of these tables: what was read of them before is old. */
  writes(entities: readonly string[]): number;
  /** Newest first. */
  history(entity: string, id: string): HistoryEntry[];
}
