import Database from "better-sqlite3";
import type { RowChange } from "./change-log.ts";
import type { Row } from "./change-types.ts";
import type { Entities, Entity } from "./entities.ts";

/**
 * Writes the patches in whatever order the unique indexes allow, whole or not at all. Rows that wait for each other
 * (two that swap a place) are withdrawn for a moment. False when a value belongs to another row by now.
 */
export function applyPatches(db: Database.Database, entities: Entities, plan: readonly RowChange[]): boolean {
  const patches = plan.map((row) => ({
    entity: entities.of(row.entity),
    id: row.id,
    patch: Object.fromEntries([...row.fields].map(([name, [, value]]) => [name, value])),
  }));
  try {
    db.transaction(() => {
      let waiting = patches;
      for (let before = waiting.length + 1; waiting.length > 0 && waiting.length < before; ) {
        before = waiting.length;
        waiting = waiting.filter(({ entity, id, patch }) => !fits(entity, id, patch));
      }
      const last = waiting.map(({ entity, id, patch }) => {
        const whole = { withdrawn_at: entity.read(id)?.["withdrawn_at"] ?? null, ...patch };
        entity.update(id, { withdrawn_at: "" });
        return () => entity.update(id, whole);
      });
      for (const write of last) write();
    })();
    return true;
  } catch (error) {
    if (isUnique(error)) return false;
    throw error;
  }
}

function fits(entity: Entity, id: string, patch: Row): boolean {
  try {
    entity.update(id, patch);
    return true;
  } catch (error) {
    if (isUnique(error)) return false;
    throw error;
  }
}

const isUnique = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === "SQLITE_CONSTRAINT_UNIQUE";
