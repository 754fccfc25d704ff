import type Database from "better-sqlite3";

/**
 * The full-text index over what is claimed and needed, and over what was said and written. It is this computer's own and
 * follows the record of changes (`main/db/passages.ts`), so that keeping a note costs nothing more; it holds no text.
 */
export function passages(db: Database.Database): void {
  const index = (name: string): string => `
    CREATE VIRTUAL TABLE ${name} USING fts5(
      text, content='', contentless_delete=1, detail='none', prefix='2 3',
      tokenize="unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
    );`;
  db.exec(`
    CREATE TABLE passage (n INTEGER PRIMARY KEY, entity TEXT NOT NULL, row TEXT NOT NULL, UNIQUE (entity, row)) STRICT;
    CREATE TABLE passage_place (change INTEGER NOT NULL) STRICT; -- the last change taken in
    INSERT INTO passage_place (change) VALUES (0);
    ${index("fact_words")}
    ${index("said_words")}
  `);
}
