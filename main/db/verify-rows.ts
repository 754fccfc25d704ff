import type Database from "better-sqlite3";
import { type Packed, readBody } from "./change-body.ts";
import type { Row } from "./change-types.ts";
import { createEntities, type Entities } from "./entities.ts";

interface Step {
  entity: string;
  row: string;
  body: Packed | null;
}

/** A row as its changes make it; null values when one of them was erased. */
interface Replayed {
  entity: string;
  id: string;
  values: Row | null;
}

/** The first row whose values are not what its changes add up to, in a sentence; rows with erased changes are passed over. */
export function faultInRows(db: Database.Database): string | null {
  const entities = createEntities(db);
  const known = new Set(entities.names());
  const steps = db.prepare<[], Step>("SELECT entity, row, body FROM change ORDER BY entity, row, id");
  let current = null as Replayed | null;
  for (const { entity, row, body } of steps.iterate()) {
    if (current?.entity !== entity || current.id !== row) {
      const fault = current && faultIn(entities, current);
      if (fault) return fault;
      current = known.has(entity) ? { entity, id: row, values: {} } : null;
    }
    if (!current) continue;
    if (body === null || current.values === null) current.values = null;
    else for (const [name, [, value]] of Object.entries(readBody(body).fields)) current.values[name] = value;
  }
  return (current && faultIn(entities, current)) ?? faultInHeads(db);
}

function faultIn(entities: Entities, { entity, id, values }: Replayed): string | null {
  if (values === null) return null;
  const row = entities.of(entity).read(id);
  if (!row) return `The ${entity} ${id} is gone, though its changes are recorded.`;
  for (const [name, value] of Object.entries(row))
    if (name !== "id" && value !== (values[name] ?? null))
      return `${entity}.${name} of ${id} isn’t what its changes add up to.`;
  return null;
}

function faultInHeads(db: Database.Database): string | null {
  const stray = db
    .prepare<[], { entity: string; row: string; field: string }>(
      `SELECT head.entity, head.row, field FROM field_head head LEFT JOIN change ON change.id = head.change
       WHERE change.entity IS NOT head.entity OR change.row IS NOT head.row LIMIT 1`,
    )
    .get();
  return stray
    ? `The change in force on ${stray.entity}.${stray.field} of ${stray.row} is no change of that row.`
    : null;
}
