import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fullTextQuery } from "../../../../shared/domain/search/words.ts";

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
