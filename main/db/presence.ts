import type { ChangeLog } from "./change-log.ts";
import type { Row, RowName } from "./change-types.ts";

/**
 * True when the batch that made the row is undone. Such a row is withdrawn without any change being in force on its
 * `withdrawn_at`; a row withdrawn on purpose always has one.
 */
export function isAbsent(log: ChangeLog, { entity, id }: RowName, row: Row): boolean {
  return row["withdrawn_at"] !== null && log.head(entity, id, "withdrawn_at") === null;
}
