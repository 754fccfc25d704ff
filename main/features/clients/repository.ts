import type Database from "better-sqlite3";
import type { Client } from "../../../shared/contract/clients.ts";

type Contact = Client["contacts"][number];
interface ClientRow {
  id: string;
  name: string;
  sample: number;
  createdAt: string;
}

const columns = "id, name, sample, created_at AS createdAt";
const live = "withdrawn_at IS NULL";

/** By name, each with its contacts. */
export const findAll = (db: Database.Database): Client[] =>
  db
    .prepare<[], ClientRow>(`SELECT ${columns} FROM client WHERE ${live} ORDER BY name, id`)
    .all()
    .map((row) => whole(db, row));

/** With its contacts; undefined once the client was withdrawn. */
export function find(db: Database.Database, id: string): Client | undefined {
  const row = db.prepare<[string], ClientRow>(`SELECT ${columns} FROM client WHERE id = ? AND ${live}`).get(id);
  return row && whole(db, row);
}

/** Undefined once the contact was withdrawn. */
export const findContact = (db: Database.Database, id: string): Contact | undefined =>
  db
    .prepare<[string], Contact>(`SELECT id, name, position, email, phone FROM contact WHERE id = ? AND ${live}`)
    .get(id);

const whole = (db: Database.Database, { sample, ...row }: ClientRow): Client => ({
  ...row,
  sample: sample === 1,
  contacts: db
    .prepare<[string], Contact>(
      `SELECT id, name, position, email, phone FROM contact WHERE client = ? AND ${live} ORDER BY created_at, id`,
    )
    .all(row.id),
});
