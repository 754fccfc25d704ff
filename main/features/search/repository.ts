import type Database from "better-sqlite3";
import type { SearchHit } from "../../../shared/contract/search.ts";

type Row = Omit<SearchHit, "kind" | "sample"> & { sample: number };

const hitOf =
  (kind: SearchHit["kind"]) =>
  ({ sample, ...row }: Row): SearchHit => ({ kind, ...row, sample: sample === 1 });

const people = "SELECT id, name AS title, coalesce(headline, 'No headline yet') AS detail, sample FROM read_candidate";
const briefs = `
  SELECT brief.id, brief.title, client.name AS detail, brief.sample FROM read_brief brief
  JOIN read_client client ON client.id = brief.client`;

/** Newest first; other names stand beside the headline, since they may be what was found. */
export const findPeople = (db: Database.Database, match: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, number], Row & { names: string }>(
      // CROSS JOIN: the words give their people newest first, and stop at the limit.
      `SELECT person.id, person.name AS title, coalesce(person.headline, 'No headline yet') AS detail, person.sample,
         person.also_known_as AS names
       FROM candidate_words CROSS JOIN read_candidate person ON person.n = candidate_words.rowid
       WHERE candidate_words MATCH ? ORDER BY candidate_words.rowid DESC LIMIT ?`,
    )
    .all(match, limit)
    .map(({ names, ...row }) =>
      hitOf("candidate")(names === "[]" ? row : { ...row, detail: alsoKnown(row.detail, names) }),
    );

const alsoKnown = (detail: string, names: string): string =>
  `${detail}, also known as ${(JSON.parse(names) as string[]).join(", ")}`;

/** By their names alone, from A. */
export function peopleWhere(db: Database.Database, meant: (name: string) => boolean, limit: number): SearchHit[] {
  const hits: SearchHit[] = [];
  const names = db.prepare<[], { id: string; name: string }>(
    "SELECT id, name FROM read_candidate ORDER BY name COLLATE NOCASE",
  );
  const ids: string[] = [];
  for (const { id, name } of names.iterate()) {
    if (meant(name)) ids.push(id);
    if (ids.length === limit) break;
  }
  const one = db.prepare<[string], Row>(`${people} WHERE id = ?`);
  for (const id of ids) {
    const row = one.get(id);
    if (row) hits.push(hitOf("candidate")(row));
  }
  return hits;
}

/** Those who were added last, for a search without words. */
export const recentPeople = (db: Database.Database, limit: number): SearchHit[] =>
  db.prepare<[number], Row>(`${people} ORDER BY n DESC LIMIT ?`).all(limit).map(hitOf("candidate"));

/** By a part of the title or of the client’s name; `like` is in lower case. */
export const findBriefs = (db: Database.Database, like: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, string, number], Row>(
      `${briefs} WHERE instr(lower(brief.title), ?) OR instr(lower(client.name), ?)
       ORDER BY brief.created_at DESC LIMIT ?`,
    )
    .all(like, like, limit)
    .map(hitOf("brief"));

/** Open ones, newest first, for a search without words. */
export const recentBriefs = (db: Database.Database, limit: number): SearchHit[] =>
  db
    .prepare<[number], Row>(`${briefs} WHERE brief.closed_at IS NULL ORDER BY brief.created_at DESC LIMIT ?`)
    .all(limit)
    .map(hitOf("brief"));

/** By a part of the name; `like` is in lower case. */
export const findClients = (db: Database.Database, like: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, number], Row>(
      "SELECT id, name AS title, 'Client' AS detail, sample FROM read_client WHERE instr(lower(name), ?) ORDER BY name LIMIT ?",
    )
    .all(like, limit)
    .map(hitOf("client"));
