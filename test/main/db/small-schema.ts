import Database from "better-sqlite3";
import { onTestFinished } from "vitest";
import { type Changed, type Changes, createChanges } from "../../../main/db/changes.ts";
import { newId } from "../../../main/db/ids.ts";
import { type Migration, migrate } from "../../../main/db/migrate.ts";
import { changeLog } from "../../../main/db/migrations/0001-change-log.ts";
import { leanLog } from "../../../main/db/migrations/0008-lean-log.ts";

/** Two entities that refer to each other, a unique index, and full text. */
export const smallTables: Migration = (db) =>
  db.exec(`
    CREATE TABLE client (
      n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, withdrawn_at TEXT,
      name TEXT NOT NULL, rate REAL, stage TEXT NOT NULL DEFAULT 'new'
    ) STRICT;
    CREATE TABLE brief (
      id TEXT NOT NULL PRIMARY KEY, withdrawn_at TEXT,
      client TEXT NOT NULL REFERENCES client (id), parent TEXT REFERENCES brief (id),
      title TEXT, position INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX brief_position ON brief (client, position) WHERE withdrawn_at IS NULL;
    CREATE VIRTUAL TABLE client_words USING fts5(name, content='client', content_rowid='n');
    CREATE TRIGGER client_added AFTER INSERT ON client BEGIN
      INSERT INTO client_words (rowid, name) VALUES (new.n, new.name);
    END;
    CREATE TRIGGER client_changed AFTER UPDATE OF name ON client BEGIN
      INSERT INTO client_words (client_words, rowid, name) VALUES ('delete', old.n, old.name);
      INSERT INTO client_words (rowid, name) VALUES (new.n, new.name);
    END;
  `);

/** The schema as its own list of migrations. */
export const smallSchema: readonly Migration[] = [changeLog, smallTables, leanLog];

/** A database in memory with its write path, a clock to set, and the news it told. */
export function smallWorkspace(): { db: Database.Database } & ReturnType<typeof writePath> {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  return { db, ...writePath(db) };
}

/** A migrated database in memory that the caller closes. */
export function writePath(db: Database.Database) {
  db.pragma("foreign_keys = 1");
  migrate(db, smallSchema);
  const clock = { now: Date.UTC(2026, 2, 10) };
  const news: Changed[] = [];
  const changes = createChanges(db, { now: () => clock.now, tell: (changed) => news.push(changed) });
  return { changes, clock, news, act: actor(changes), id: () => newId(clock.now) };
}

/** Runs a commit for an author and names it. */
export const actor =
  (changes: Changes) =>
  <T>(author: string, words: string, work: () => T): T =>
    changes.commit({ author, operation: "test.act" }, () => {
      const value = work();
      changes.name(words);
      return value;
    });

/** A commit that only undoes or redoes. */
export const turn = (changes: Changes, direction: "undo" | "redo", author: string): { words: string } =>
  changes.commit({ author, operation: `changes.${direction}` }, () => changes[direction](author));
