import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { rememberStatements } from "../../../main/db/remember-statements.ts";

function numbers(): Database.Database {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  db.exec("CREATE TABLE number (n INTEGER PRIMARY KEY); INSERT INTO number VALUES (1), (2), (3)");
  rememberStatements(db);
  return db;
}
const all = "SELECT n FROM number ORDER BY n";

test("the same text is compiled once", () => {
  const db = numbers();
  expect(db.prepare(all)).toBe(db.prepare(all));
  expect(db.prepare(all).pluck()).toBe(db.prepare(all).pluck());
});

test("one that answers plucked does not change one that answers whole rows, whichever came first", () => {
  const db = numbers();
  const plucked = db.prepare(all).pluck();
  const whole = db.prepare(all);
  expect(plucked.all()).toEqual([1, 2, 3]);
  expect(whole.all()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  expect(plucked.all()).toEqual([1, 2, 3]);
});

test("a text may be asked again while it runs", () => {
  const db = numbers();
  const pairs: number[][] = [];
  for (const a of db.prepare<[], number>(all).pluck().iterate())
    for (const b of db.prepare<[], number>(all).pluck().iterate()) pairs.push([a, b]);
  expect(pairs).toHaveLength(9);
});

test("writing goes on as before, and so does a table that changes", () => {
  const db = numbers();
  const add = () => db.prepare("INSERT INTO number VALUES (?)");
  add().run(4);
  db.exec("ALTER TABLE number ADD COLUMN word TEXT");
  expect(() => add().run(5)).toThrow("2 columns");
  expect(db.prepare("SELECT * FROM number WHERE n = ?").get(4)).toEqual({ n: 4, word: null });
});

test("a thousand texts later the first is compiled again", () => {
  const db = numbers();
  const first = db.prepare(all);
  for (let i = 0; i <= 1000; i++) db.prepare(`SELECT ${i}`);
  expect(db.prepare(all)).not.toBe(first);
  expect(first.all()).toHaveLength(3);
});
