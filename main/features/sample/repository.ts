import type Database from "better-sqlite3";

const TABLES = { people: "candidate", briefs: "brief", clients: "client" } as const;

/** Ids of the sample records that are here, by what they are. */
export const sampleIds = (db: Database.Database): Record<keyof typeof TABLES, string[]> => ({
  people: idsOf(db, TABLES.people),
  briefs: idsOf(db, TABLES.briefs),
  clients: idsOf(db, TABLES.clients),
});

const idsOf = (db: Database.Database, table: string): string[] =>
  db.prepare<[], string>(`SELECT id FROM read_${table} WHERE sample = 1`).pluck().all();
