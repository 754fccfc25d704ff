import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, fullTextQuery, nearly } from "../../../../shared/domain/search/words.ts";

test("every word must be there, each by its beginning", () => {
  expect(fullTextQuery("api  gate")).toBe('"api"* "gate"*');
  expect(fullTextQuery("Łukasz O’Brien")).toBe('"Łukasz"* "O"* "Brien"*');
  expect(fullTextQuery(" .,;! ")).toBeNull();
});

test("whatever is typed is a query that the index takes", () => {
  const db = new Database(":memory:");
  db.exec("CREATE VIRTUAL TABLE t USING fts5(a, prefix='1 2 3')");
  const find = db.prepare("SELECT rowid FROM t WHERE t MATCH ?");
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (typed) => {
      const query = fullTextQuery(typed);
      if (query !== null) find.all(query);
    }),
    { numRuns: 500 },
  );
  db.close();
});

test("what fits in the window is what the index finds", () => {
  const db = new Database(":memory:");
  db.exec("CREATE VIRTUAL TABLE t USING fts5(a, tokenize='unicode61 remove_diacritics 2')");
  const word = fc.constantFrom("Zoë", "zoe", "Ångström", "ang", "O’Brien", "brien", "Mei-Lin", "lin", "3DS", "3d", "d");
  const words = fc.array(word, { maxLength: 4 }).map((of) => of.join(" "));
  fc.assert(
    fc.property(words, words, (text, typed) => {
      const query = fullTextQuery(typed);
      db.exec("DELETE FROM t");
      db.prepare("INSERT INTO t VALUES (?)").run(text);
      const found = query === null || db.prepare("SELECT 1 FROM t WHERE t MATCH ?").get(query) !== undefined;
      expect(fits(text, typed)).toBe(found);
    }),
    { numRuns: 300 },
  );
  db.close();
});

test("one slip in a word of four letters or more is forgiven", () => {
  const near = (typed: string): boolean => nearly("Dev Chandrapillai", typed);
  for (const typed of ["chandarp", "chandrrap", "chndra", "chamdra", "dev chadra"])
    expect([typed, near(typed)]).toEqual([typed, true]);
  for (const typed of ["dvv", "chmdara", "mei", "", "chandrapillai mei"])
    expect([typed, near(typed)]).toEqual([typed, false]);
});
