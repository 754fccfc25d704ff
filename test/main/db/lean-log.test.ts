import { randomBytes } from "node:crypto";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { bodyDigest, type ChangeHeader, changeHash, GENESIS } from "../../../main/db/chain.ts";
import { createChanges } from "../../../main/db/changes.ts";
import { migrate } from "../../../main/db/migrate.ts";
import { changeLog } from "../../../main/db/migrations/0001-change-log.ts";
import { verifyDatabase } from "../../../main/db/verify.ts";
import { actor, smallSchema, smallTables, turn } from "./small-schema.ts";

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const client = id(1);
const other = id(2);

/** A file as version 2 wrote it: a client added, renamed, that undone; and a long one whose body was erased. */
function before(): Database.Database {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  db.pragma("foreign_keys = 1");
  migrate(db, [changeLog, smallTables]);
  const device = db.prepare<[], string>("SELECT id FROM device").pluck().get() ?? "";
  const addBatch = db.prepare("INSERT INTO batch VALUES (?, '2026-03-10T00:00:00.000Z', 'ada', 'op', ?, ?, ?, ?, 1)");
  const addChange = db.prepare(
    "INSERT INTO change VALUES (@device_seq, @device, @device_seq, @hlc, @entity, @row, @batch, @author, @kind, 2, @digest, @prev, @hash)",
  );
  const addBody = db.prepare("INSERT INTO change_body VALUES (?, ?, ?)");
  let prev: Buffer = GENESIS;
  function record(device_seq: number, kind: "do" | "undo", words: string, row: string, body: object): void {
    const batch = id(100 + device_seq);
    addBatch.run(batch, kind, words, kind === "undo" ? id(100 + device_seq - 1) : null, device_seq);
    const header: ChangeHeader = {
      device,
      device_seq,
      hlc: `019cd50b1800000${device_seq}`,
      entity: "client",
      row,
      batch,
      author: "ada",
      kind,
      contract_version: 2,
    };
    const [salt, json] = [randomBytes(32), JSON.stringify(body)];
    const digest = bodyDigest(salt, json);
    const hash = changeHash(prev, header, digest);
    addChange.run({ ...header, digest, prev, hash });
    addBody.run(device_seq, salt, json);
    prev = hash;
  }
  db.exec(`INSERT INTO client (id, name) VALUES ('${client}', 'Acme'), ('${other}', 'Gone')`);
  record(1, "do", "Added Acme", client, { created: true, fields: { name: [null, "Acme"], stage: [null, "new"] } });
  record(2, "do", "Renamed", client, { fields: { name: ["Acme", "Banksia"] } });
  record(3, "undo", "Renamed", client, { fields: { name: ["Banksia", "Acme"] }, heads: { name: [2, null] } });
  record(4, "do", "Added Gone", other, { created: true, fields: { name: [null, "Gone"] } });
  record(5, "do", "Won", client, { fields: { stage: ["new", "won"] } });
  db.exec(`
    UPDATE client SET stage = 'won' WHERE id = '${client}'; DELETE FROM change_body WHERE change = 4;
    INSERT INTO field_head VALUES ('client', '${client}', 'stage', 5);
    INSERT INTO undo_entry (author, device, batch, undone) VALUES ('ada', '${device}', '${id(105)}', 0);
  `);
  return db;
}

test("a record of changes from before moves over whole: same chain, same history, erased stays erased", () => {
  const db = before();
  const hashes = db.prepare("SELECT hash FROM change ORDER BY id").pluck();
  const was = hashes.all();
  migrate(db, smallSchema);
  expect(verifyDatabase(db)).toEqual({ ok: true });
  expect(hashes.all()).toEqual(was);
  expect(db.prepare("SELECT id FROM change WHERE body IS NULL AND salt IS NULL").pluck().all()).toEqual([4]);

  const changes = createChanges(db, { now: () => Date.UTC(2026, 5, 1), tell: () => undefined });
  const history = changes.history("client", client);
  expect(history.map(({ kind, words, batch }) => [kind, words, batch])).toEqual([
    ["do", "Won", id(105)],
    ["undo", "Renamed", id(103)],
    ["do", "Renamed", id(102)],
    ["do", "Added Acme", id(101)],
  ]);
  expect(history[1]?.fields).toEqual([{ name: "name", old: "Banksia", new: "Acme" }]);
  expect(db.prepare("SELECT n, original FROM batch WHERE kind = 'undo'").all()).toEqual([{ n: 3, original: 2 }]);
  expect(changes.history("client", other)[0]?.fields).toEqual([]);
});

test("what was done before can no longer be undone; what is done afterwards goes on in the same chain and can", () => {
  const db = before();
  migrate(db, smallSchema);
  const changes = createChanges(db, { now: () => Date.UTC(2026, 5, 1), tell: () => undefined });
  const act = actor(changes);
  expect(changes.undoState("ada")).toEqual({ undo: null, redo: null });
  act("ada", "Lost", () => changes.update("client", client, { stage: "lost" }));
  act("ada", "Lost again", () => changes.update("client", client, { stage: "x".repeat(5000) }));
  turn(changes, "undo", "ada");
  turn(changes, "undo", "ada");
  expect(db.prepare("SELECT stage FROM client WHERE id = ?").pluck().get(client)).toBe("won");
  turn(changes, "redo", "ada");
  expect(changes.undoState("ada")).toEqual({ undo: "Lost", redo: "Lost again" });
  expect(verifyDatabase(db)).toEqual({ ok: true });
});

test("a long body is kept deflated, and its digest is about its JSON", () => {
  const db = before();
  migrate(db, smallSchema);
  const changes = createChanges(db, { now: () => Date.UTC(2026, 5, 1), tell: () => undefined });
  actor(changes)("ada", "Long", () => changes.update("client", client, { name: "Banksia ".repeat(1000) }));
  const kept = db.prepare<[], { kind: string; bytes: number }>(
    "SELECT typeof(body) AS kind, length(body) AS bytes FROM change ORDER BY id DESC LIMIT 1",
  );
  expect(kept.get()?.kind).toBe("blob");
  expect(kept.get()?.bytes).toBeLessThan(1000);
  expect(changes.history("client", client)[0]?.fields).toEqual([
    { name: "name", old: "Acme", new: "Banksia ".repeat(1000) },
  ]);
  expect(verifyDatabase(db)).toEqual({ ok: true });
});
