import type Database from "better-sqlite3";
import type { SearchHit } from "../../../shared/contract/search.ts";

type Row = Omit<SearchHit, "kind">;

const people = "SELECT id, name AS title, coalesce(headline, 'No headline yet') AS detail FROM read_candidate";
const briefs = `
  SELECT brief.id, brief.title, client.name AS detail FROM read_brief brief
  JOIN read_client client ON client.id = brief.client`;

/** Newest first. */
export const findPeople = (db: Database.Database, match: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, number], Row>(
      `${people} WHERE n IN (SELECT rowid FROM candidate_words WHERE candidate_words MATCH ?) ORDER BY n DESC LIMIT ?`,
    )
    .all(match, limit)
    .map((row) => ({ kind: "candidate", ...row }));

export const recentPeople = (db: Database.Database, limit: number): SearchHit[] =>
  db
    .prepare<[number], Row>(`${people} ORDER BY n DESC LIMIT ?`)
    .all(limit)
    .map((row) => ({ kind: "candidate", ...row }));

export const findBriefs = (db: Database.Database, like: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, string, number], Row>(
      `${briefs} WHERE instr(lower(brief.title), ?) OR instr(lower(client.name), ?)
       ORDER BY brief.created_at DESC LIMIT ?`,
    )
    .all(like, like, limit)
    .map((row) => ({ kind: "brief", ...row }));

export const recentBriefs = (db: Database.Database, limit: number): SearchHit[] =>
  db
    .prepare<[number], Row>(`${briefs} WHERE brief.closed_at IS NULL ORDER BY brief.created_at DESC LIMIT ?`)
    .all(limit)
    .map((row) => ({ kind: "brief", ...row }));

export const findClients = (db: Database.Database, like: string, limit: number): SearchHit[] =>
  db
    .prepare<[string, number], Row>(
      "SELECT id, name AS title, 'Client' AS detail FROM read_client WHERE instr(lower(name), ?) ORDER BY name LIMIT ?",
    )
    .all(like, limit)
    .map((row) => ({ kind: "client", ...row }));
