import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Changes, createChanges, type Row, UndoRefused } from "../../../main/db/changes.ts";
import { newId } from "../../../main/db/ids.ts";
import { verifyDatabase } from "../../../main/db/verify.ts";
import { smallTables, turn, writePath } from "./small-schema.ts";

type Act = {
  do: "add-client" | "add-brief" | "edit-client" | "edit-brief" | "delete" | "restore";
  at: number;
  value: number;
};
type Step =
  | { kind: "do"; author: string; acts: Act[] }
  | { kind: "undo" | "redo"; author: string }
  | { kind: "restart" }
  | { kind: "clock"; by: number };
/** What a batch did, read off the tables before and after it, not from the log. */
interface Effect {
  entity: "client" | "brief";
  id: string;
  created: boolean;
  values: Row;
}
interface Batch {
  author: string;
  effects: Effect[];
  undone: boolean;
}
type Tables = Record<"client" | "brief", Map<string, Row>>;

const small = fc.nat({ max: 5 });
const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom("add-client", "add-brief", "edit-client", "edit-brief", "delete", "restore"),
  at: fc.nat({ max: 9 }),
  value: small,
});
const author = fc.constantFrom("ada", "bob");
const step = (who: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constant("do" as const),
        author: who,
        acts: fc.array(act, { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const), author: who }) },
    { weight: 1, arbitrary: fc.constant({ kind: "restart" as const }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("clock" as const), by: fc.integer({ min: -5000, max: 5000 }) }),
    },
  );

test("any history of two authors' do, undo and redo equals replaying the batches that survive", () => {
  const seen = { undo: 0, redo: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(step(author), { minLength: 8, maxLength: 40 }), (steps) => {
      const db = new Database(":memory:");
      try {
        const batches = run(db, steps, seen);
        const replayed = replay(batches.filter(({ undone }) => !undone));
        expect(presentRows(db, batches)).toEqual(replayed);
        expect(verifyDatabase(db)).toEqual({ ok: true });
      } finally {
        db.close();
      }
    }),
    { numRuns: 200 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

test("one author alone undoes everything to the beginning and redoes it to the end", () => {
  fc.assert(
    fc.property(fc.array(step(fc.constant("ada")), { maxLength: 25 }), (steps) => {
      const db = new Database(":memory:");
      try {
        const batches = run(db, steps, { undo: 0, redo: 0, refused: 0 });
        const { changes } = writePath(db);
        const end = () => presentRows(db, batches);
        while (changes.undoState("ada").redo) mark(batches, "redo", turn(changes, "redo", "ada").words);
        const last = end();
        while (changes.undoState("ada").undo) mark(batches, "undo", turn(changes, "undo", "ada").words);
        expect(end()).toEqual({ client: new Map(), brief: new Map() });
        while (changes.undoState("ada").redo) mark(batches, "redo", turn(changes, "redo", "ada").words);
        expect(end()).toEqual(last);
      } finally {
        db.close();
      }
    }),
    { numRuns: 100 },
  );
});

/** Plays the steps; each batch is named by its number, so that the model knows which one an undo turned. */
function run(db: Database.Database, steps: Step[], seen: { undo: number; redo: number; refused: number }): Batch[] {
  const made = writePath(db);
  let changes = made.changes;
  const batches: Batch[] = [];
  for (const step of steps) {
    switch (step.kind) {
      case "restart":
        changes = createChanges(db, { now: () => made.clock.now, tell: () => undefined });
        break;
      case "clock":
        made.clock.now += step.by;
        break;
      case "do":
        perform(db, changes, step, batches, made.clock.now);
        break;
      case "undo":
      case "redo": {
        const before = dump(db);
        try {
          mark(batches, step.kind, turn(changes, step.kind, step.author).words);
          seen[step.kind]++;
        } catch (error) {
          if (!(error instanceof UndoRefused)) throw error;
          seen.refused++;
          expect(dump(db)).toEqual(before);
        }
        break;
      }
    }
  }
  return batches;
}

function mark(batches: Batch[], direction: "undo" | "redo", words: string): void {
  const batch = batches[Number(words)] as Batch;
  expect(batch.undone).toBe(direction === "redo");
  batch.undone = direction === "undo";
}

function perform(
  db: Database.Database,
  changes: Changes,
  step: { author: string; acts: Act[] },
  batches: Batch[],
  now: number,
): void {
  const before = tables(db);
  const present = presentRows(db, batches);
  try {
    changes.commit({ author: step.author, operation: "test" }, () => {
      for (const one of step.acts) performOne(changes, present, one, now);
      changes.name(String(batches.length));
    });
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    expect(tables(db)).toEqual(before);
    return;
  }
  const effects = difference(before, tables(db));
  if (effects.length > 0) batches.push({ author: step.author, effects, undone: false });
}

function performOne(changes: Changes, present: Tables, { do: what, at, value }: Act, now: number): void {
  const clients = [...present.client.keys()];
  const briefs = [...present.brief.keys()];
  const client = clients[at % clients.length];
  const brief = briefs[at % briefs.length];
  switch (what) {
    case "add-client": {
      const id = newId(now);
      changes.insert("client", { id, name: `Client ${value}` });
      present.client.set(id, {});
      return;
    }
    case "add-brief": {
      if (client === undefined) return;
      const id = newId(now);
      changes.insert("brief", { id, client, title: `Brief ${value}`, position: value, parent: brief ?? null });
      present.brief.set(id, {});
      return;
    }
    case "edit-client":
      if (client !== undefined) changes.update("client", client, { name: `Client ${value}`, rate: value / 2 });
      return;
    case "edit-brief":
      if (brief === undefined || client === undefined) return;
      changes.update("brief", brief, value % 2 ? { position: value } : { client, title: `Brief ${value}` });
      return;
    case "delete":
      if (value % 2 && brief !== undefined) changes.withdraw("brief", brief);
      else if (client !== undefined) changes.withdraw("client", client);
      return;
    case "restore":
      if (brief !== undefined) changes.update("brief", brief, { withdrawn_at: null });
  }
}

function tables(db: Database.Database): Tables {
  const read = (sql: string) => new Map((db.prepare(sql).all() as Row[]).map((row) => [String(row["id"]), row]));
  return {
    client: read("SELECT id, withdrawn_at, name, rate, stage FROM client"),
    brief: read("SELECT id, withdrawn_at, client, parent, title, position FROM brief"),
  };
}

/** Rows but those whose making is undone, by the model's own account. */
function presentRows(db: Database.Database, batches: Batch[]): Tables {
  const all = tables(db);
  for (const { undone, effects } of batches)
    for (const { entity, id, created } of effects) {
      if (!created || !undone) continue;
      expect(all[entity].get(id)?.["withdrawn_at"]).not.toBeNull();
      all[entity].delete(id);
    }
  return all;
}

function difference(before: Tables, after: Tables): Effect[] {
  return (["client", "brief"] as const).flatMap((entity) =>
    [...after[entity]].flatMap(([id, row]): Effect[] => {
      const old = before[entity].get(id);
      if (!old) return [{ entity, id, created: true, values: row }];
      const values = Object.fromEntries(Object.entries(row).filter(([name, value]) => old[name] !== value));
      return Object.keys(values).length === 0 ? [] : [{ entity, id, created: false, values }];
    }),
  );
}

/** The surviving batches on a fresh database, whose foreign keys and unique places must hold at the end. */
function replay(batches: Batch[]): Tables {
  const db = new Database(":memory:");
  db.pragma("foreign_keys = 1");
  smallTables(db);
  const index = "brief_position";
  const unique = db
    .prepare<[string], string>("SELECT sql FROM sqlite_master WHERE name = ?")
    .pluck()
    .get(index) as string;
  db.exec(`DROP INDEX ${index}`);
  const play = db.transaction((effects: Effect[]) => {
    db.pragma("defer_foreign_keys = 1");
    for (const { entity, id, created, values } of effects) {
      const names = Object.keys(values);
      const sql = created
        ? `INSERT INTO ${entity} (${names}) VALUES (${names.map(() => "?")})`
        : `UPDATE ${entity} SET ${names.map((name) => `${name} = ?`)} WHERE id = '${id}'`;
      expect(db.prepare(sql).run(...Object.values(values)).changes).toBe(1);
    }
  });
  play(batches.flatMap(({ effects }) => effects));
  db.exec(unique);
  const rows = tables(db);
  db.close();
  return rows;
}

const dump = (db: Database.Database): string => db.serialize().toString("base64");
