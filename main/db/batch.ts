import type { ChangeKind } from "./chain.ts";
import { type Batch, type BatchHeader, type ChangeLog, type Head, type RowChange, SELF } from "./change-log.ts";
import type { Row, RowName, Value } from "./change-types.ts";
import { type Entities, type Entity, fitting } from "./entities.ts";
import { isId } from "./ids.ts";
import { isAbsent } from "./presence.ts";

interface Touched extends RowName {
  created: boolean;
  /** The value before the batch and the value now. */
  fields: Map<string, [Value, Value]>;
}

/** One commit while it runs: it writes the rows at once and remembers what it did to them. */
export interface OpenBatch {
  readonly header: BatchHeader;
  readonly isBarrier: boolean;
  insert(entity: string, row: Row): void;
  update(entity: string, id: string, patch: Row): void;
  withdraw(entity: string, id: string): void;
  name(words: string): void;
  barrier(): void;
  /** Makes this batch the undo or redo of another; nothing else may be in it. */
  turn(original: Batch, kind: ChangeKind, author: string, write: () => RowChange[]): void;
  /** One entry for each row that truly differs from before. */
  rows(): RowChange[];
}

/** Opens a batch inside a running transaction. */
export function createBatch(
  log: ChangeLog,
  entities: Entities,
  by: { id: string; at: string; author: string; operation: string },
): OpenBatch {
  const header: BatchHeader = { ...by, kind: "do", words: null, original: null };
  const touched = new Map<string, Touched>();
  const referable = new Set<string>();
  let turned: RowChange[] | null = null;
  let isBarrier = false;

  function present(entity: Entity, id: string): Row | undefined {
    const row = entity.read(id);
    const mine = touched.get(keyOf(entity.name, id));
    if (!row || mine?.created || mine?.fields.has("withdrawn_at")) return row;
    return isAbsent(log, { entity: entity.name, id }, row) ? undefined : row;
  }
  function checkReferences(entity: Entity, row: Row): void {
    for (const { column, to } of entity.references) {
      const target = row[column];
      if (typeof target !== "string" || referable.has(keyOf(to, target))) continue;
      if (!present(entities.of(to), target)) throw new Error(`${entity.name}.${column} names no ${to}`);
      referable.add(keyOf(to, target));
    }
  }
  function writing(): void {
    if (turned) throw new Error("an undo is a batch of its own");
  }

  function insert(name: string, given: Row): void {
    writing();
    const entity = entities.of(name);
    const row = fitting(entity, given);
    const id = row["id"];
    if (typeof id !== "string" || !isId(id)) throw new Error(`a new ${name} needs a UUIDv7 as its id`);
    if ((row["withdrawn_at"] ?? null) !== null) throw new Error(`a new ${name} can’t be withdrawn already`);
    referable.add(keyOf(name, id));
    checkReferences(entity, row);
    entity.insert(row);
    touched.set(keyOf(name, id), { entity: name, id, created: true, fields: made(entity, id, row) });
  }

  function update(name: string, id: string, given: Row): void {
    writing();
    const entity = entities.of(name);
    const patch = fitting(entity, given);
    if ("id" in patch) throw new Error("an id never changes");
    const row = present(entity, id);
    if (!row) throw new Error(`there is no ${name} ${id}`);
    const changed = Object.fromEntries(Object.entries(patch).filter(([field, value]) => row[field] !== value));
    if (Object.keys(changed).length === 0) return;
    checkReferences(entity, changed);
    entity.update(id, changed);
    const key = keyOf(name, id);
    const mine = touched.get(key) ?? { entity: name, id, created: false, fields: new Map<string, [Value, Value]>() };
    for (const [field, value] of Object.entries(changed))
      mine.fields.set(field, [(mine.fields.get(field) ?? [row[field] as Value])[0], value]);
    touched.set(key, mine);
  }

  function changeOf({ entity, id, created, fields }: Touched): RowChange {
    const differing = new Map([...fields].filter(([, [old, now]]) => old !== now));
    const heads = new Map<string, [Head, Head]>();
    for (const field of differing.keys())
      if (!created) heads.set(field, [log.head(entity, id, field), SELF]);
      else if (field === "withdrawn_at") heads.set(field, [null, SELF]);
    return { entity, id, created, fields: differing, heads };
  }

  /** A row is stored as it was given, but for what the table fills in. */
  function made(entity: Entity, id: string, row: Row): Map<string, [Value, Value]> {
    const stored = entity.defaulted.every((column) => column in row) ? row : (entity.read(id) as Row);
    const fields = new Map<string, [Value, Value]>();
    for (const column of entity.columns.keys()) if (column !== "id") fields.set(column, [null, stored[column] ?? null]);
    return fields;
  }

  return {
    header,
    get isBarrier() {
      return isBarrier;
    },
    insert,
    update,
    withdraw(entity, id) {
      const row = entities.of(entity).read(id);
      update(entity, id, { withdrawn_at: row?.["withdrawn_at"] ?? header.at });
    },
    name(words) {
      writing();
      header.words = words;
    },
    barrier() {
      writing();
      isBarrier = true;
    },
    turn(original, kind, author, write) {
      writing();
      if (touched.size > 0 || isBarrier) throw new Error("an undo is a batch of its own");
      if (author !== header.author) throw new Error("an undo belongs to its author");
      turned = write();
      Object.assign(header, { kind, words: original.words, original: original.n });
    },
    rows: () =>
      turned ?? [...touched.values()].map(changeOf).filter(({ created, fields }) => created || fields.size > 0),
  };
}

const keyOf = (entity: string, id: string): string => `${entity}/${id}`;
