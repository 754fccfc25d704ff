import type { Batch, ChangeLog, Head, Recorded, RowChange } from "./change-log.ts";
import type { Row, Value } from "./change-types.ts";
import type { Entities } from "./entities.ts";
import { isAbsent } from "./presence.ts";
import { refuseDanglingReferences, refuseReferredRows } from "./undo-references.ts";
import { titled, UndoRefused } from "./undo-refused.ts";

/** Which way a batch is turned. */
export type Direction = "undo" | "redo";

/** What turning the batch would do to each of its rows; throws an UndoRefused when anything has moved since. */
export function planReversal(
  log: ChangeLog,
  entities: Entities,
  batch: Batch,
  direction: Direction,
  at: string,
): RowChange[] {
  const recorded = log.recorded(batch.n);
  if (recorded === null) throw new UndoRefused(batch, direction, "what it changed was erased for good");
  const rows = recorded.map((row) =>
    row.created
      ? turnCreated(log, entities, batch, direction, row, at)
      : turnFields(log, entities, batch, direction, row),
  );
  if (direction === "undo") refuseReferredRows(log, entities, batch, recorded);
  refuseDanglingReferences(log, entities, batch, direction, recorded, rows);
  return rows;
}

/** An undone row stays in its table: withdrawn, and with no change in force on `withdrawn_at`. */
function turnCreated(
  log: ChangeLog,
  entities: Entities,
  batch: Batch,
  direction: Direction,
  row: Recorded,
  at: string,
): RowChange {
  const current = existing(entities.of(row.entity).read(row.id), batch, direction);
  const born = row.fields.get("withdrawn_at")?.[1] ?? null;
  const bornHead = born === null ? null : row.change;
  for (const { field, change } of log.heads(row.entity, row.id))
    if (field !== "withdrawn_at" || change !== bornHead) throw movedOn(log, batch, direction, change);

  const present = !isAbsent(log, row, current);
  if (present !== (direction === "undo")) throw new UndoRefused(batch, direction, "the record has changed since");
  const now = current["withdrawn_at"] ?? null;
  return {
    ...rowName(row),
    created: false,
    fields: new Map([["withdrawn_at", [now, direction === "undo" ? (now ?? at) : born]]]),
    heads: new Map([["withdrawn_at", direction === "undo" ? [bornHead, null] : [null, bornHead]]]),
  };
}

function turnFields(log: ChangeLog, entities: Entities, batch: Batch, direction: Direction, row: Recorded): RowChange {
  const current = existing(entities.of(row.entity).read(row.id), batch, direction);
  if (isAbsent(log, row, current)) throw undoneBasis(batch, direction, log.maker(row.entity, row.id));
  const fields = new Map<string, [Value, Value]>();
  const heads = new Map<string, [Head, Head]>();
  for (const [name, [old, now]] of row.fields) {
    const [before, after] = row.heads.get(name) ?? [null, row.change];
    const [from, to] = direction === "undo" ? [after, before] : [before, after];
    const head = log.head(row.entity, row.id, name);
    if (head !== from)
      throw head === null ? undoneBasis(batch, direction, basis(log, from)) : movedOn(log, batch, direction, head);
    const [have, want] = direction === "undo" ? [now, old] : [old, now];
    if (current[name] !== have) throw new UndoRefused(batch, direction, "the record has changed since");
    fields.set(name, [have, want]);
    heads.set(name, [from, to]);
  }
  return { ...rowName(row), created: false, fields, heads };
}

const rowName = ({ entity, id }: Recorded): { entity: string; id: string } => ({ entity, id });

const basis = (log: ChangeLog, head: Head): Batch | undefined =>
  typeof head === "number" ? log.batchOf(head) : undefined;

function existing(row: Row | undefined, batch: Batch, direction: Direction): Row {
  if (!row) throw new UndoRefused(batch, direction, "the record is gone");
  return row;
}

function movedOn(log: ChangeLog, batch: Batch, direction: Direction, change: number): UndoRefused {
  return new UndoRefused(batch, direction, `${titled(log.batchOf(change))} came after it and depends on it`);
}

function undoneBasis(batch: Batch, direction: Direction, on: Batch | undefined): UndoRefused {
  return new UndoRefused(
    batch,
    direction,
    on ? `it needs ${titled(on)}, which was undone` : "the record has changed since",
  );
}
