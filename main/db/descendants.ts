import type { RowName } from "./change-types.ts";
import type { Entities } from "./entities.ts";

/** The rows and all that hangs on them by foreign keys, withdrawn or not, children before parents. */
export function descendants(entities: Entities, roots: readonly RowName[]): RowName[] {
  const seen = new Set<string>();
  const found: RowName[] = [];
  let level = roots;
  while (level.length > 0) {
    const fresh = level.filter(({ entity, id }) => !seen.has(`${entity}/${id}`));
    for (const { entity, id } of fresh) seen.add(`${entity}/${id}`);
    found.push(...fresh);
    const byEntity = Map.groupBy(fresh, ({ entity }) => entity);
    level = [...byEntity].flatMap(([name, rows]) =>
      entities.referring(name).flatMap(({ from, column }) =>
        entities
          .of(from)
          .referrers(
            column,
            rows.map(({ id }) => id),
          )
          .map((id) => ({ entity: from, id })),
      ),
    );
  }
  return found.reverse();
}
