import type { Batch, ChangeLog, Recorded, RowChange } from "./change-log.ts";
import type { Row, RowName } from "./change-types.ts";
import type { Entities } from "./entities.ts";
import { isAbsent } from "./presence.ts";
import { titled, UndoRefused } from "./undo-refused.ts";

const keyOf = ({ entity, id }: RowName): string => `${entity}/${id}`;

/** Refuses to take away a row that another row, which would stay, refers to. */
export function refuseReferredRows(
  log: ChangeLog,
  entities: Entities,
  batch: Batch,
  recorded: readonly Recorded[],
): void {
  const planned = new Map(recorded.map((row) => [keyOf(row), row]));
  const made = Map.groupBy(
    recorded.filter((row) => row.created),
    (row) => row.entity,
  );
  for (const [entity, rows] of made) {
    const targets = rows.map((row) => row.id);
    for (const { from, column } of entities.referring(entity))
      for (const id of entities.of(from).referrers(column, targets)) {
        const mine = planned.get(keyOf({ entity: from, id }));
        if (mine && (mine.created || mine.fields.has(column))) continue;
        if (isAbsent(log, { entity: from, id }, entities.of(from).read(id) as Row)) continue;
        const head = log.head(from, id, column);
        const blocker = head === null ? log.maker(from, id) : log.batchOf(head);
        const name = blocker ? titled(blocker) : `a ${from.replaceAll("_", " ")}`;
        throw new UndoRefused(batch, "undo", `${name} depends on it`);
      }
  }
}

/** Refuses to bring back a reference to a row whose making is undone and stays undone. */
export function refuseDanglingReferences(
  log: ChangeLog,
  entities: Entities,
  batch: Batch,
  direction: "undo" | "redo",
  recorded: readonly Recorded[],
  plan: readonly RowChange[],
): void {
  const revived = new Set(direction === "redo" ? recorded.filter((row) => row.created).map(keyOf) : []);
  for (const [i, row] of recorded.entries()) {
    if (row.created && direction === "undo") continue;
    const { references, read } = entities.of(row.entity);
    for (const { column, to } of references) {
      const target = row.created ? read(row.id)?.[column] : plan[i]?.fields.get(column)?.[1];
      if (typeof target !== "string" || revived.has(keyOf({ entity: to, id: target }))) continue;
      const found = entities.of(to).read(target);
      if (found && !isAbsent(log, { entity: to, id: target }, found)) continue;
      const maker = log.maker(to, target);
      throw new UndoRefused(
        batch,
        direction,
        maker ? `it needs ${titled(maker)}, which was undone` : "it needs a record that is gone",
      );
    }
  }
}
