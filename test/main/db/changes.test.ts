import { expect, test } from "vitest";
import { createChanges } from "../../../main/db/changes.ts";
import { WorkspaceError } from "../../../main/db/workspace-error.ts";
import { smallWorkspace, turn } from "./small-schema.ts";

test("a row touched several times in one batch gives one record, and a field set back gives none", () => {
  const { db, changes, act, id } = smallWorkspace();
  const client = id();
  act("ada", "Added Acme", () => {
    changes.insert("client", { id: client, name: "Acme" });
    changes.update("client", client, { name: "Acme Pty Ltd", rate: 1.5 });
  });
  act("ada", "Renamed", () => {
    changes.update("client", client, { name: "A", rate: 2 });
    changes.update("client", client, { name: "B", rate: 1.5, stage: "new" });
  });
  act("ada", "Nothing", () => {
    changes.update("client", client, { name: "C" });
    changes.update("client", client, { name: "B" });
  });
  expect(changes.history("client", client)).toMatchObject([
    {
      author: "ada",
      kind: "do",
      words: "Renamed",
      at: "2026-03-10T00:00:00.000Z",
      fields: [{ name: "name", old: "Acme Pty Ltd", new: "B" }],
    },
    {
      words: "Added Acme",
      fields: [
        { name: "name", old: null, new: "Acme Pty Ltd" },
        { name: "rate", old: null, new: 1.5 },
        { name: "stage", old: null, new: "new" },
      ],
    },
  ]);
  expect(db.prepare("SELECT field, change FROM field_head").raw().all()).toEqual([["name", 2]]);
  expect(db.prepare("SELECT count(*) FROM batch").pluck().get()).toBe(2);
  expect([changes.writes(["client", "brief"]), changes.writes(["brief"])]).toEqual([2, 0]);
});

test("news goes out once for each commit that changed something, after it is kept", () => {
  const { db, changes, act, id, news } = smallWorkspace();
  const [one, two] = [id(), id()];
  act("ada", "Added two", () => {
    changes.insert("client", { id: one, name: "One" });
    changes.insert("client", { id: two, name: "Two" });
    expect(news).toEqual([]);
  });
  expect(news).toEqual([
    {
      rows: [
        { entity: "client", id: one },
        { entity: "client", id: two },
      ],
      words: "Added two",
      at: "2026-03-10T00:00:00.000Z",
      kind: "do",
    },
  ]);
  act("ada", "Nothing", () => changes.update("client", one, { name: "One" }));
  expect(news).toHaveLength(1);
  expect(db.inTransaction).toBe(false);
});

test("work that throws leaves nothing, tells nothing, and the next commit works", () => {
  const { db, changes, act, id, news } = smallWorkspace();
  const client = id();
  const failing = () =>
    act("ada", "Added", () => {
      changes.insert("client", { id: client, name: "Acme" });
      throw new Error("no");
    });
  expect(failing).toThrow("no");
  expect(db.prepare("SELECT (SELECT count(*) FROM client) + (SELECT count(*) FROM change)").pluck().get()).toBe(0);
  expect(news).toEqual([]);
  expect(changes.undoState("ada")).toEqual({ undo: null, redo: null });
  act("ada", "Added", () => changes.insert("client", { id: client, name: "Acme" }));
  expect(changes.undoState("ada").undo).toBe("Added");
});

test("commits do not nest, do not wait, and writing outside one is a mistake", () => {
  const { changes, act, id } = smallWorkspace();
  expect(() => act("ada", "Outer", () => act("ada", "Inner", () => 1))).toThrow("doesn’t nest");
  expect(() => act("ada", "Async", async () => 1)).toThrow("synchronous");
  expect(() => changes.insert("client", { id: id(), name: "Acme" })).toThrow("inside a commit");
  expect(() => changes.undo("ada")).toThrow("inside a commit");
});

test.each([
  ["an unknown table", "nobody", {}, "no entity"],
  ["a table of the log", "change", { id: 1 }, "no entity"],
  ["the undo stack", "undo_floor", {}, "no entity"],
  ["an unknown column", "client", { name: "A", colour: "red" }, 'no column "colour"'],
  ["the local row number", "client", { name: "A", n: 7 }, 'no column "n"'],
  ["a number as text", "client", { name: 7 }, "client.name takes no number"],
  ["a fraction as a whole number", "brief", { position: 1.5 }, "brief.position takes no number"],
  ["an endless number", "client", { name: "A", rate: Number.NaN }, "client.rate takes no number"],
  ["a row withdrawn from the start", "client", { name: "A", withdrawn_at: "2026" }, "withdrawn already"],
  ["a reference to nothing", "brief", { client: "nobody" }, "brief.client names no client"],
])("%s is refused", (_, entity, row, message) => {
  const { changes, act, id } = smallWorkspace();
  expect(() => act("ada", "Wrong", () => changes.insert(entity, { id: id(), ...row }))).toThrow(message);
});

test("an id is a new UUIDv7 and never changes; a missing row can’t be updated", () => {
  const { changes, act, id } = smallWorkspace();
  const client = id();
  act("ada", "Added", () => changes.insert("client", { id: client, name: "Acme" }));
  expect(() => act("ada", "Bad", () => changes.insert("client", { id: "acme", name: "Acme" }))).toThrow("UUIDv7");
  expect(() => act("ada", "Twice", () => changes.insert("client", { id: client, name: "Acme" }))).toThrow("UNIQUE");
  expect(() => act("ada", "Bad", () => changes.update("client", client, { id: id() }))).toThrow("never changes");
  expect(() => act("ada", "Gone", () => changes.update("client", id(), { name: "B" }))).toThrow("there is no client");
  expect(() => act("ada", "Gone", () => changes.withdraw("client", id()))).toThrow("there is no client");
});

test("words of every script, of broken halves and of zero bytes come back as they are recorded", () => {
  const { db, changes, act, id } = smallWorkspace();
  const client = id();
  const name = "Ngọc 王小明 \u0000 مرحبا 👩‍💻 \ud800";
  act("ada", "Added", () => changes.insert("client", { id: client, name }));
  const kept = db.prepare("SELECT name FROM client").pluck().get();
  expect(kept).toBe(name.toWellFormed());
  expect(changes.history("client", client)[0]?.fields).toContainEqual({ name: "name", old: null, new: kept });
  turn(changes, "undo", "ada");
});

test("a row withdrawn twice keeps its first time", () => {
  const { db, changes, act, id, clock } = smallWorkspace();
  const client = id();
  act("ada", "Added", () => changes.insert("client", { id: client, name: "Acme" }));
  act("ada", "Deleted", () => changes.withdraw("client", client));
  clock.now += 1000;
  act("ada", "Deleted again", () => changes.withdraw("client", client));
  expect(db.prepare("SELECT withdrawn_at FROM client").pluck().get()).toBe("2026-03-10T00:00:00.000Z");
  expect(changes.undoState("ada").undo).toBe("Deleted");
});

test("the hybrid clock never goes back, and numbers never have a gap, over failures and restarts", () => {
  const { db, changes, act, id, clock } = smallWorkspace();
  const add = (path = changes) =>
    path.commit({ author: "ada", operation: "add" }, () => path.insert("client", { id: id(), name: "A" }));
  add();
  clock.now -= 3_600_000;
  add();
  expect(() =>
    act("ada", "Bad", () => [changes.insert("client", { id: id(), name: "A" }), changes.name("x"), fail()]),
  ).toThrow();
  add(createChanges(db, { now: () => clock.now, tell: () => undefined }));
  expect(db.prepare("SELECT device_seq FROM change ORDER BY id").pluck().all()).toEqual([1, 2, 3]);
  const readings = db.prepare("SELECT hlc FROM change ORDER BY id").pluck().all();
  expect(readings).toEqual([...new Set(readings)].sort());
});

test("a full disk fails the commit in one clear sentence, and nothing is half-written", () => {
  const { db, changes, act, id, news } = smallWorkspace();
  act("ada", "Added", () => changes.insert("client", { id: id(), name: "Acme" }));
  db.exec("VACUUM"); // what lies on a free page may differ afterwards
  const before = db.serialize();
  db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true })}`);
  const filling = () =>
    act("ada", "Filled", () => {
      for (let i = 0; i < 200; i++) changes.insert("client", { id: id(), name: "x".repeat(1000) });
    });
  expect(filling).toThrow(WorkspaceError);
  expect(filling).toThrow(/^Your disk is full: this wasn’t kept, what was kept before is safe; free some space/);
  expect(db.serialize().equals(before)).toBe(true);
  expect(news).toHaveLength(1);
  db.pragma("max_page_count = 100000");
  filling();
  expect(changes.undoState("ada").undo).toBe("Filled");
});

function fail(): never {
  throw new Error("no");
}
