import type Database from "better-sqlite3";
import { bodyDigest, type ChangeHeader, type ChangeKind, changeHash, GENESIS } from "./chain.ts";
import { type Body, type Packed, pack, type Ref, readBody } from "./change-body.ts";
import type { RowName, Value } from "./change-types.ts";
import { nextHlc, readHlc } from "./hlc.ts";
import { freshBytes } from "./random-bytes.ts";

/** Stands for the very change whose body it is in. */
export const SELF = "self";

/** A change in force: its number in this file, the change itself, or null for the value the row was made with. */
export type Head = number | typeof SELF | null;

/** What one batch did to one row; `heads` says for each field which change was in force before and after. */
export interface RowChange extends RowName {
  created: boolean;
  fields: ReadonlyMap<string, readonly [old: Value, now: Value]>;
  heads: ReadonlyMap<string, readonly [before: Head, after: Head]>;
}

/** A row's change as it was recorded, with its number in this file. */
export interface Recorded extends RowChange {
  change: number;
}

/** Everything about a batch but its rows; `original` is what an undo or a redo is about. */
export interface BatchHeader {
  id: string;
  at: string;
  author: string;
  operation: string;
  kind: ChangeKind;
  words: string | null;
  original: number | null;
}

/** A batch that is in the file, where `n` is its number. */
export interface Batch extends BatchHeader {
  n: number;
}

/** The tables `batch`, `change` and `field_head`. */
export interface ChangeLog {
  /** Ms since 1970 of its last reading, whatever the computer's clock says now; 0 before the first. */
  reached(): number;
  /** `undoable` puts the batch on its author's undo stack. */
  append(batch: BatchHeader, rows: readonly RowChange[], now: number, undoable: boolean): void;
  batch(n: number): Batch;
  /** In the order they were recorded; null when a body was erased. */
  recorded(batch: number): Recorded[] | null;
  head(entity: string, row: string, field: string): number | null;
  /** Every field of the row that has a head. */
  heads(entity: string, row: string): { field: string; change: number }[];
  batchOf(change: number): Batch;
  /** The batch that made the row. */
  maker(entity: string, row: string): Batch | undefined;
}

/** Opens the log of this device. */
export function createChangeLog(db: Database.Database): ChangeLog {
  const own = db.prepare<[], { n: number; id: string }>("SELECT n, id FROM device WHERE own = 1").get();
  if (own === undefined) throw new Error("the file names no device of its own");
  const device = own;
  const version = db.pragma("user_version", { simple: true }) as number;
  const tail = db.prepare<[number], { device_seq: number; hlc: string; hash: Buffer }>(
    "SELECT device_seq, hlc, hash FROM change WHERE device = ? ORDER BY id DESC LIMIT 1",
  );
  const addBatch = db.prepare(
    `INSERT INTO batch (n, change_count, id, at, author, operation, kind, words, original, contract_version, stack)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const nextChange = db.prepare<[], number>("SELECT coalesce(max(id), 0) + 1 FROM change").pluck();
  const addChange = db.prepare(
    `INSERT INTO change (id, device, device_seq, hlc, entity, row, batch, body_digest, hash, salt, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setHead = db.prepare<[string, string, string, number]>(
    `INSERT INTO field_head (entity, row, field, change) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET change = excluded.change`,
  );
  const dropHead = db.prepare<[string, string, string]>(
    "DELETE FROM field_head WHERE entity = ? AND row = ? AND field = ?",
  );
  const head = db
    .prepare<[string, string, string], number>(
      "SELECT change FROM field_head WHERE entity = ? AND row = ? AND field = ?",
    )
    .pluck();
  const heads = db.prepare<[string, string], { field: string; change: number }>(
    "SELECT field, change FROM field_head WHERE entity = ? AND row = ?",
  );
  const place = db.prepare<[number], { device: number; id: string; device_seq: number }>(
    "SELECT device, device.id, device_seq FROM change JOIN device ON device.n = device WHERE change.id = ?",
  );
  // A change's id is never below its number on its device, and with one device it is that number.
  const placed = db
    .prepare<{ device: string; seq: number }, number>(
      `SELECT id FROM change WHERE id >= @seq AND device_seq = @seq
       AND device = (SELECT n FROM device WHERE device.id = @device) ORDER BY id LIMIT 1`,
    )
    .pluck();
  const batchColumns = "n, batch.id, at, author, operation, kind, words, original";
  const oneBatch = db.prepare<[number], Batch>(`SELECT ${batchColumns} FROM batch WHERE n = ?`);
  const batchOf = db.prepare<[number], Batch>(
    `SELECT ${batchColumns} FROM batch JOIN change ON change.batch = n WHERE change.id = ?`,
  );
  const maker = db.prepare<[string, string], Batch>(
    `SELECT ${batchColumns} FROM batch JOIN change ON change.batch = n
     WHERE entity = ? AND row = ? ORDER BY change.id LIMIT 1`,
  );
  const rowsOf = db.prepare<
    [number],
    { change: number; device: string; entity: string; id: string; body: Packed | null }
  >(
    `SELECT change.id AS change, device.id AS device, entity, row AS id, body
     FROM batch JOIN change ON change.id BETWEEN batch.n AND batch.n + change_count - 1
     JOIN device ON device.n = change.device WHERE batch.n = ? ORDER BY change.id`,
  );

  function toRef(of: Head, seq: number): Ref {
    if (of === null) return null;
    if (of === SELF) return seq;
    const found = place.get(of);
    if (!found) throw new Error(`change ${of} is missing`);
    return found.device === device.n ? found.device_seq : `${found.device_seq}@${found.id}`;
  }
  function fromRef(ref: Ref, own: string): number | null {
    if (ref === null) return null;
    const [seq, other = own] = String(ref).split("@");
    const found = placed.get({ device: other, seq: Number(seq) });
    if (found === undefined) throw new Error(`change ${ref} of ${own} is missing`);
    return found;
  }

  function append(batch: BatchHeader, rows: readonly RowChange[], now: number, undoable: boolean): void {
    const first = nextChange.get() as number;
    const { id, at, author, operation, kind, words, original } = batch;
    const stack = undoable ? 0 : null;
    addBatch.run(first, rows.length, id, at, author, operation, kind, words, original, version, stack);
    let { device_seq, hlc, hash: prev } = tail.get(device.n) ?? { device_seq: 0, hlc: "", hash: GENESIS };
    for (const [i, row] of rows.entries()) {
      const change = first + i;
      device_seq++;
      hlc = nextHlc(hlc, now);
      const header: ChangeHeader = {
        device: device.id,
        device_seq,
        hlc,
        entity: row.entity,
        row: row.id,
        batch: id,
        author,
        kind,
        contract_version: version,
      };
      const json = JSON.stringify(bodyOf(row, device_seq));
      const salt = freshBytes(32);
      const digest = bodyDigest(salt, json);
      const hash = changeHash(prev, header, digest);
      addChange.run(change, device.n, device_seq, hlc, row.entity, row.id, first, digest, hash, salt, pack(json));
      for (const [field, [, after]] of row.heads) {
        if (after === null) dropHead.run(row.entity, row.id, field);
        else setHead.run(row.entity, row.id, field, after === SELF ? change : after);
      }
      prev = hash;
    }
  }

  function bodyOf(row: RowChange, seq: number): Body {
    const told = [...row.heads].filter(([, [before, after]]) => before !== null || after !== SELF);
    return {
      ...(row.created ? { created: true as const } : {}),
      fields: Object.fromEntries([...row.fields].map(([name, [old, now]]) => [name, [old, now]])),
      ...(told.length === 0
        ? {}
        : {
            heads: Object.fromEntries(told.map(([name, pair]) => [name, [toRef(pair[0], seq), toRef(pair[1], seq)]])),
          }),
    };
  }

  return {
    reached() {
      const last = tail.get(device.n);
      return last ? readHlc(last.hlc).ms : 0;
    },
    append,
    batch: (n) => existing(oneBatch.get(n)),
    recorded(batch) {
      const found: Recorded[] = [];
      for (const { change, device, entity, id, body: packed } of rowsOf.iterate(batch)) {
        if (packed === null) return null;
        const body = readBody(packed);
        const headOf = (name: string): [Head, Head] => {
          const refs = body.heads?.[name];
          return refs ? [fromRef(refs[0], device), fromRef(refs[1], device)] : [null, change];
        };
        const fields = new Map(Object.entries(body.fields));
        const moved = body.created ? [...fields.keys()].filter((name) => name === "withdrawn_at") : [...fields.keys()];
        const heads = new Map(moved.map((name) => [name, headOf(name)]));
        found.push({ change, entity, id, created: body.created === true, fields, heads });
      }
      return found;
    },
    head: (entity, row, field) => head.get(entity, row, field) ?? null,
    heads: (entity, row) => heads.all(entity, row),
    batchOf: (change) => existing(batchOf.get(change)),
    maker: (entity, row) => maker.get(entity, row),
  };
}

function existing(batch: Batch | undefined): Batch {
  if (!batch) throw new Error("a batch is missing");
  return batch;
}
