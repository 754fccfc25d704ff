import type Database from "better-sqlite3";
import type { PersonRow } from "../../../shared/contract/candidates.ts";
import type { PeopleSort, PeopleView } from "../../../shared/domain/candidates/list.ts";
import type { RateColumns } from "../../db/rates.ts";
import { fromRow } from "../../db/rows.ts";
import { vetted } from "../../db/views/roster.ts";

/** What decides who is in the list. */
export interface Wanted {
  /** A full-text query, or null for everyone. */
  match: string | null;
  view: PeopleView;
  /** The instant before which a rating is stale. */
  staleBefore: string;
  c1: number | null;
  freeBy: string | null;
  level: string | null;
  /** Only these, when a list of ids is given. */
  among: readonly string[] | null;
}

const ordered: Record<Exclude<PeopleSort, "claims">, { by: string; first: "ASC" | "DESC" }> = {
  added: { by: "person.n", first: "DESC" },
  name: { by: "person.name COLLATE NOCASE", first: "ASC" },
  c1: { by: "vetted.score", first: "DESC" },
  rate: {
    by: `CASE person.rate_per WHEN 'month' THEN person.rate_cents * 12 / (52 * nullif(person.rate_days_per_week, 0))
         ELSE person.rate_cents END`,
    first: "ASC",
  },
  available: { by: "person.available_from", first: "ASC" },
  vetted: { by: "vetted.at", first: "DESC" },
};

const inView: Record<PeopleView, string | null> = {
  all: null,
  vetted: "vetted.at IS NOT NULL",
  unrated: "vetted.at IS NULL",
  stale: "vetted.at < @staleBefore",
};

/** The conditions, whether they look at ratings, and what they compare with. */
function conditionsOf(wanted: Wanted): { where: string; rated: boolean; values: object } {
  const { match, view, staleBefore, c1, freeBy, level, among } = wanted;
  const all: [condition: string | null, values: object, rated?: boolean][] = [
    [
      match === null ? null : "person.n IN (SELECT rowid FROM candidate_words WHERE candidate_words MATCH @match)",
      { match },
    ],
    [inView[view], view === "stale" ? { staleBefore } : {}, true],
    [c1 === null ? null : "vetted.score >= @c1", { c1 }, true],
    [freeBy === null ? null : "person.available_from <= @freeBy", { freeBy }],
    [level === null ? null : "person.level = @level", { level }],
    [among === null ? null : "person.id IN (SELECT value FROM json_each(@among))", { among: JSON.stringify(among) }],
  ];
  const counting = all.filter(([condition]) => condition !== null);
  return {
    where: ["person.withdrawn_at IS NULL", ...counting.map(([condition]) => condition)].join(" AND "),
    rated: counting.some(([, , rated]) => rated),
    values: Object.assign({}, ...counting.map(([, values]) => values)) as object,
  };
}

const joins = (rated: boolean): string => (rated ? "LEFT JOIN vetted ON vetted.candidate = person.id" : "");

/** Left to itself SQLite walks the long records: without statistics it cannot know how much shorter this index is. */
const walk = ({ match, among }: Wanted): string =>
  match === null && among === null ? "INDEXED BY candidate_list" : "";

/** What these claims say, each beside whose it is. */
export const statementsOf = (
  db: Database.Database,
  claims: readonly string[],
): { candidate: string; statement: string }[] =>
  db
    .prepare<[string], { candidate: string; statement: string }>(
      "SELECT candidate, statement FROM json_each(?) wanted CROSS JOIN read_claim claim ON claim.id = wanted.value",
    )
    .all(JSON.stringify(claims));

/** Everyone in the list, in its order; what an order does not know comes last, and the newest first among equals. */
export function findIds(
  db: Database.Database,
  wanted: Wanted,
  order: { sort: Exclude<PeopleSort, "claims">; reversed: boolean },
): string[] {
  const { where, rated, values } = conditionsOf(wanted);
  const needsRatings = rated || order.sort === "c1" || order.sort === "vetted";
  const { by: column, first } = ordered[order.sort];
  const way = order.reversed ? (first === "ASC" ? "DESC" : "ASC") : first;
  return db
    .prepare<object, string>(
      `WITH ${vetted} SELECT person.id FROM candidate person ${walk(wanted)} ${joins(needsRatings)}
       WHERE ${where} ORDER BY ${column} ${way} NULLS LAST, person.n DESC`,
    )
    .pluck()
    .all(values);
}

/** A page of the list as people came in, after somebody or after so many: it never reads the rest. */
export function findPage(
  db: Database.Database,
  wanted: Wanted,
  { after, skip, limit }: { after: string | null; skip: number; limit: number },
): string[] {
  const { where, rated, values } = conditionsOf(wanted);
  const further = after === null ? "" : "AND person.n < (SELECT n FROM candidate WHERE id = @after)";
  return db
    .prepare<object, string>(
      `WITH ${vetted} SELECT person.id FROM candidate person ${joins(rated)}
       WHERE ${where} ${further} ORDER BY person.n DESC LIMIT @limit OFFSET @skip`,
    )
    .pluck()
    .all({ ...values, skip, limit, ...(after === null ? {} : { after }) });
}

/** How many people answer to a filter, however many of them a page shows. */
export function count(db: Database.Database, wanted: Wanted): number {
  const { where, rated, values } = conditionsOf(wanted);
  return (
    db
      .prepare<object, number>(
        `WITH ${vetted} SELECT count(*) FROM candidate person ${walk(wanted)} ${joins(rated)} WHERE ${where}`,
      )
      .pluck()
      .get(values) ?? 0
  );
}

/** For the tabs of the list; `stale` are the vetted whose vetting is older than that instant. */
export function countViews(db: Database.Database, staleBefore: string): { all: number; vetted: number; stale: number } {
  const rated = db
    .prepare<{ staleBefore: string }, { vetted: number; stale: number }>(
      `WITH ${vetted} SELECT count(*) AS vetted, coalesce(sum(vetted.at < @staleBefore), 0) AS stale
       FROM vetted WHERE candidate IN
         (SELECT person.id FROM candidate person INDEXED BY candidate_list WHERE person.withdrawn_at IS NULL)`,
    )
    .get({ staleBefore }) ?? { vetted: 0, stale: 0 };
  const all = db.prepare<[], number>("SELECT count(*) FROM candidate WHERE withdrawn_at IS NULL").pluck().get() ?? 0;
  return { all, ...rated };
}

type Own = Omit<PersonRow, "scores" | "rate" | "claims" | "vettedAt" | "stale" | "briefs">;

/** The rows' own columns, in the order of the ids. */
export function findRows(db: Database.Database, ids: readonly string[]): (Own & RateColumns)[] {
  const rows = db
    .prepare<[string], object>(
      `SELECT person.id, name, headline, sample, level, city, state, place, rate_cents, rate_per, rate_days_per_week,
         rate_gst, rate_confirmed_at, available_from, available_confirmed_at
       FROM json_each(?) wanted JOIN candidate person ON person.id = wanted.value`,
    )
    .all(JSON.stringify(ids))
    .map((row) => fromRow(row, { flags: ["sample"] }) as Own & RateColumns);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
