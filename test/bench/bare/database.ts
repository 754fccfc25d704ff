import { join } from "node:path";
import type Database from "better-sqlite3";
import { unlocked } from "../workspace.ts";

/** The least that could keep the same data as safely: encrypted, WAL, FULL, plain rows without index or history. */
export interface Bare {
  /** One note in a commit of its own. */
  note(number: number, text: string): void;
  /** Texts as rows in one commit. */
  texts(texts: readonly string[]): void;
  close(): void;
}

export function openBare(folder: string, name: string): Bare {
  const db = unlocked(join(folder, `${name}.db`), Buffer.alloc(32, 9));
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY", "secure_delete = ON"])
    db.pragma(pragma);
  db.pragma("cache_size = -32768");
  if (db.pragma("synchronous", { simple: true }) !== 2) throw new Error("the baseline would not be FULL");
  db.exec(`
    CREATE TABLE note (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL, created_at TEXT NOT NULL, interview TEXT NOT NULL,
      recruiter TEXT NOT NULL, stamp_ms INTEGER NOT NULL, quote INTEGER NOT NULL, follow_up INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE cv (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
  `);
  const note: Database.Statement = db.prepare(
    `INSERT INTO note (id, created_at, interview, recruiter, stamp_ms, quote, follow_up, text)
     VALUES (?, '2026-03-10T06:55:00.000Z', '019cd6a5-7c00-7000-8000-000000000000', '019cd6a5-7c00-7000-8000-000000000001', ?, 0, 0, ?)`,
  );
  const cv = db.prepare<[string]>("INSERT INTO cv (text) VALUES (?)");
  return {
    note: (number, text) =>
      void note.run(`019cd6a5-7c00-7000-8000-${String(number).padStart(12, "0")}`, number * 1000, text),
    texts: db.transaction((texts) => {
      for (const text of texts) cv.run(text);
    }),
    close: () => db.close(),
  };
}
