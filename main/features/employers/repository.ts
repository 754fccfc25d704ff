import type Database from "better-sqlite3";
import type { Output } from "../../../shared/contract/contract.ts";
import { fromRow } from "../../db/rows.ts";

type Employer = Output<"employers.list">[number];

const columns = "id, name, label, domain, also_known_as, products";
const read = (row: object): Employer => fromRow(row, { json: ["alsoKnownAs", "products"] }) as Employer;

/** By name. */
export const findAll = (db: Database.Database): Employer[] =>
  db
    .prepare<[], object>(`SELECT ${columns} FROM employer WHERE withdrawn_at IS NULL ORDER BY name, id`)
    .all()
    .map(read);

/** One record a name, whatever its case and composition. */
export const findByName = (db: Database.Database, name: string): Employer | undefined =>
  findAll(db).find((employer) => key(employer.name) === key(name));

const key = (name: string): string => name.normalize("NFC").trim().toLowerCase();
