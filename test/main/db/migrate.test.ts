import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate, migrations } from "../../../main/db/migrate.ts";

function empty(): Database.Database {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  return db;
}
const one = (db: Database.Database): void =>
  void db.exec("CREATE TABLE undo_entry (a); INSERT INTO undo_entry VALUES (1)");
const two = (db: Database.Database): void => void db.exec("CREATE TABLE two (a)");

test("the shipped steps make a whole schema on an empty file, each device with an id of its own", () => {
  const [first, second] = [empty(), empty()];
  for (const db of [first, second]) migrate(db);
  expect(first.pragma("user_version", { simple: true })).toBe(migrations.length);
  const device = (db: Database.Database) => db.prepare("SELECT id, own FROM device").all();
  expect(device(first)).toEqual([{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), own: 1 }]);
  expect(device(first)).not.toEqual(device(second));
  migrate(first);
  expect(first.pragma("foreign_key_check")).toEqual([]);
});

test("a step on a used file empties the undo stack; no step leaves it", () => {
  const db = empty();
  const left = () => db.prepare("SELECT count(*) FROM undo_entry").pluck().get();
  migrate(db, [one]);
  migrate(db, [one]);
  expect(left()).toBe(1);
  migrate(db, [one, two]);
  expect(left()).toBe(0);
});

test("a step that fails leaves the version before it whole", () => {
  const db = empty();
  const broken = (): never => {
    two(db);
    throw new Error("no");
  };
  expect(() => migrate(db, [one, broken])).toThrow("no");
  expect(db.pragma("user_version", { simple: true })).toBe(1);
  expect(db.prepare("SELECT name FROM sqlite_master").pluck().all()).toEqual(["undo_entry"]);
});
