import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { expect, test } from "vitest";
import { createChanges, UndoRefused } from "../../../main/db/changes.ts";
import { openDatabase } from "../../../main/db/open-database.ts";
import { verifyDatabase } from "../../../main/db/verify.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";
import { actor, smallSchema, smallWorkspace, turn } from "./small-schema.ts";

/** One client by ada, with two briefs of it by bob. */
function workspace() {
  const made = smallWorkspace();
  const { db, changes, act, id } = made;
  const [client, first, second] = [id(), id(), id()];
  act("ada", "Added Acme", () => changes.insert("client", { id: client, name: "Acme" }));
  act("bob", "Added two briefs", () => {
    changes.insert("brief", { id: first, client, title: "First", position: 1 });
    changes.insert("brief", { id: second, client, title: "Second", position: 2, parent: first });
  });
  const titles = () => db.prepare("SELECT title FROM brief WHERE withdrawn_at IS NULL ORDER BY position").pluck().all();
  return { ...made, client, first, second, titles };
}

const everything = (db: Database.Database) => db.serialize().toString("latin1");

test("undo and redo step through one author's own batches by name", () => {
  const { changes, act, client, first, titles } = workspace();
  act("bob", "Renamed first", () => changes.update("brief", first, { title: "1st" }));
  act("ada", "Moved Acme on", () => changes.update("client", client, { stage: "won" }));
  expect(changes.undoState("bob")).toEqual({ undo: "Renamed first", redo: null });
  expect(turn(changes, "undo", "bob")).toEqual({ words: "Renamed first" });
  expect(titles()).toEqual(["First", "Second"]);
  expect(turn(changes, "undo", "bob")).toEqual({ words: "Added two briefs" });
  expect(titles()).toEqual([]);
  expect(changes.undoState("bob")).toEqual({ undo: null, redo: "Added two briefs" });
  expect(changes.undoState("ada")).toEqual({ undo: "Moved Acme on", redo: null });
  turn(changes, "redo", "bob");
  turn(changes, "redo", "bob");
  expect(titles()).toEqual(["1st", "Second"]);
  expect(() => turn(changes, "redo", "bob")).toThrow("There is nothing to redo.");
});

test("history tells who did, undid and redid what, newest first", () => {
  const { changes, act, first } = workspace();
  act("bob", "Renamed first", () => changes.update("brief", first, { title: "1st" }));
  turn(changes, "undo", "bob");
  turn(changes, "redo", "bob");
  const told = changes.history("brief", first).map(({ kind, words, fields }) => [kind, words, fields.length]);
  expect(told).toEqual([
    ["redo", "Renamed first", 1],
    ["undo", "Renamed first", 1],
    ["do", "Renamed first", 1],
    ["do", "Added two briefs", 3],
  ]);
});

test("a new batch ends redoing", () => {
  const { changes, act, first } = workspace();
  act("bob", "Renamed", () => changes.update("brief", first, { title: "1st" }));
  turn(changes, "undo", "bob");
  act("bob", "Renamed again", () => changes.update("brief", first, { title: "One" }));
  expect(changes.undoState("bob")).toEqual({ undo: "Renamed again", redo: null });
});

test("a field that someone changed since refuses the whole batch, names it and changes nothing", () => {
  const { db, changes, act, first, second } = workspace();
  act("bob", "Renamed both", () => {
    changes.update("brief", second, { title: "2nd" });
    changes.update("brief", first, { title: "1st" });
  });
  act("ada", "Shortened it", () => changes.update("brief", first, { title: "1" }));
  const before = everything(db);
  expect(() => turn(changes, "undo", "bob")).toThrow(UndoRefused);
  expect(() => turn(changes, "undo", "bob")).toThrow(
    "“Renamed both” can’t be undone: “Shortened it” came after it and depends on it. Nothing was changed.",
  );
  expect(everything(db)).toBe(before);
  turn(changes, "undo", "ada");
  turn(changes, "undo", "bob");
});

test("the same value set again by someone else still counts as a later change", () => {
  const { changes, act, first } = workspace();
  act("bob", "To X", () => changes.update("brief", first, { title: "X" }));
  act("ada", "To Y", () => changes.update("brief", first, { title: "Y" }));
  act("ada", "Back to X", () => changes.update("brief", first, { title: "X" }));
  expect(() => turn(changes, "undo", "bob")).toThrow("“Back to X” came after it");
});

test("a record that another record names can’t be undone, even when that one is deleted", () => {
  const { changes, act, first, second } = workspace();
  expect(() => turn(changes, "undo", "ada")).toThrow(
    "“Added Acme” can’t be undone: “Added two briefs” depends on it. Nothing was changed.",
  );
  act("bob", "Deleted both", () => [first, second].map((brief) => changes.withdraw("brief", brief)));
  expect(() => turn(changes, "undo", "ada")).toThrow("depends on it");
  turn(changes, "undo", "bob");
  turn(changes, "undo", "bob");
  turn(changes, "undo", "ada");
  expect(() => turn(changes, "redo", "bob")).toThrow("it needs “Added Acme”, which was undone");
});

test("a change cannot come back onto a record whose making is undone", () => {
  const { changes, act, id } = smallWorkspace();
  const client = id();
  act("ada", "Added", () => changes.insert("client", { id: client, name: "Acme" }));
  act("bob", "Won", () => changes.update("client", client, { stage: "won" }));
  turn(changes, "undo", "bob");
  turn(changes, "undo", "ada");
  expect(() => turn(changes, "redo", "bob")).toThrow("it needs “Added”, which was undone");
  expect(() => act("bob", "Won", () => changes.update("client", client, { stage: "won" }))).toThrow(
    "there is no client",
  );
  expect(() => act("bob", "Brief", () => changes.insert("brief", { id: id(), client }))).toThrow("names no client");
  turn(changes, "redo", "ada");
  turn(changes, "redo", "bob");
});

test("a reference does not come back to a record whose making is undone", () => {
  const { changes, act, id, first } = workspace();
  const other = id();
  act("ada", "Added Banksia", () => changes.insert("client", { id: other, name: "Banksia" }));
  act("bob", "Moved to Banksia", () => changes.update("brief", first, { client: other }));
  expect(() => turn(changes, "undo", "ada")).toThrow("“Moved to Banksia” depends on it");
  turn(changes, "undo", "bob");
  turn(changes, "undo", "ada");
  expect(() => turn(changes, "redo", "bob")).toThrow("it needs “Added Banksia”, which was undone");
});

test("two rows that swap a unique place swap back and forth", () => {
  const { changes, act, first, second, titles } = workspace();
  act("bob", "Swapped", () => {
    changes.update("brief", first, { position: 9 });
    changes.update("brief", second, { position: 1 });
    changes.update("brief", first, { position: 2 });
  });
  expect(titles()).toEqual(["Second", "First"]);
  turn(changes, "undo", "bob");
  expect(titles()).toEqual(["First", "Second"]);
  turn(changes, "redo", "bob");
  expect(titles()).toEqual(["Second", "First"]);
});

test("a place that another record has taken refuses the undo and changes nothing", () => {
  const { db, changes, act, id, client, first } = workspace();
  act("bob", "Deleted first", () => changes.withdraw("brief", first));
  act("ada", "Added third", () => changes.insert("brief", { id: id(), client, title: "Third", position: 1 }));
  const before = everything(db);
  expect(() => turn(changes, "undo", "bob")).toThrow("another record has taken its place since");
  expect(everything(db)).toBe(before);
});

test("a row made and deleted in one batch stays deleted through undo and redo", () => {
  const { db, changes, act, id } = smallWorkspace();
  const client = id();
  act("ada", "Came and went", () => {
    changes.insert("client", { id: client, name: "Acme" });
    changes.withdraw("client", client);
  });
  turn(changes, "undo", "ada");
  turn(changes, "redo", "ada");
  act("ada", "Restored", () => changes.update("client", client, { withdrawn_at: null }));
  expect(() => turn(changes, "undo", "ada")).not.toThrow();
  expect(db.prepare("SELECT withdrawn_at FROM client").pluck().get()).toBe("2026-03-10T00:00:00.000Z");
  expect(verifyDatabase(db)).toEqual({ ok: true });
});

test("a barrier empties its author's stack and no one else's", () => {
  const { changes, act, client } = workspace();
  act("ada", "Won", () => changes.update("client", client, { stage: "won" }));
  act("ada", "Marked as sent", () => {
    changes.update("client", client, { stage: "sent" });
    changes.barrier();
  });
  expect(changes.undoState("ada")).toEqual({ undo: null, redo: null });
  expect(() => turn(changes, "undo", "ada")).toThrow("There is nothing to undo.");
  expect(changes.undoState("bob").undo).toBe("Added two briefs");
});

test("an undo is a batch of its own, by its own author", () => {
  const { changes, act, client } = workspace();
  const by = { author: "ada", operation: "test" };
  expect(() => changes.commit(by, () => [changes.undo("bob")])).toThrow("belongs to its author");
  expect(() => act("ada", "Named", () => changes.undo("ada"))).toThrow();
  const mixed = () => [changes.update("client", client, { stage: "won" }), changes.undo("ada")];
  expect(() => changes.commit(by, mixed)).toThrow("a batch of its own");
});

test("a refusal that is caught inside the commit leaves nothing half-done", () => {
  const { db, changes } = workspace();
  const before = everything(db);
  const caught = changes.commit({ author: "ada", operation: "test" }, () => {
    try {
      return changes.undo("ada");
    } catch (error) {
      return error;
    }
  });
  expect(caught).toBeInstanceOf(UndoRefused);
  expect(everything(db)).toBe(before);
});

test("what it changed was erased: the undo is refused in words", () => {
  const { db, changes, act, client } = workspace();
  act("ada", "Won", () => changes.update("client", client, { stage: "won" }));
  db.exec("UPDATE change SET salt = NULL, body = NULL WHERE id = (SELECT max(id) FROM change)");
  expect(() => turn(changes, "undo", "ada")).toThrow("“Won” can’t be undone: what it changed was erased for good.");
  expect(changes.history("client", client)[0]).toMatchObject({ words: "Won", fields: [] });
});

test("the stack keeps the newest 500 and forgets what is much older", () => {
  const { db, changes, act, id } = smallWorkspace();
  const client = id();
  act("ada", "Added", () => changes.insert("client", { id: client, name: "0" }));
  for (let i = 1; i <= 560; i++) act("ada", `To ${i}`, () => changes.update("client", client, { name: `${i}` }));
  for (let i = 0; i < 500; i++) turn(changes, "undo", "ada");
  expect(db.prepare("SELECT name FROM client").pluck().get()).toBe("60");
  while (changes.undoState("ada").undo) turn(changes, "undo", "ada");
  expect(changes.undoState("ada").redo).toBe("To 51");
});

test("the stack survives a restart, and a migration cuts it", () => {
  const file = join(temporaryFolder(), "assay.db");
  const key = randomBytes(32);
  const start = (steps = smallSchema) => {
    const db = openDatabase(file, key, steps);
    return { db, changes: createChanges(db, { now: () => 1, tell: () => undefined }) };
  };
  const client = "018f0000-0000-7000-8000-000000000001";
  const first = start();
  const act = actor(first.changes);
  act("ada", "Added", () => first.changes.insert("client", { id: client, name: "Acme" }));
  act("ada", "Renamed", () => first.changes.update("client", client, { name: "Banksia" }));
  turn(first.changes, "undo", "ada");
  first.db.close();

  const second = start();
  expect(second.changes.undoState("ada")).toEqual({ undo: "Added", redo: "Renamed" });
  turn(second.changes, "redo", "ada");
  expect(second.db.prepare("SELECT name FROM client").pluck().get()).toBe("Banksia");
  second.db.close();

  const third = start([...smallSchema, (db) => void db.exec("CREATE TABLE later (a TEXT) STRICT")]);
  expect(third.changes.undoState("ada")).toEqual({ undo: null, redo: null });
  expect(verifyDatabase(third.db)).toEqual({ ok: true });
  third.db.close();
});
