import type Database from "better-sqlite3";
import type { Row, Value } from "./change-types.ts";

/** A foreign key to another entity's id. */
interface Reference {
  /** The table that holds the column. */
  from: string;
  column: string;
  /** The table whose id the column names. */
  to: string;
}

/** A table whose rows are written through change records only. */
export interface Entity {
  name: string;
  /** Its columns and their STRICT types, without the local rowid. */
  columns: ReadonlyMap<string, string>;
  references: readonly Reference[];
  /** Columns that fill themselves when a new row leaves them out. */
  defaulted: readonly string[];
  read(id: string): Row | undefined;
  insert(row: Row): void;
  update(id: string, patch: Row): void;
  /** Ids of the rows whose `column` names one of the targets. */
  referrers(column: string, targets: readonly string[]): string[];
}

/** The tables that hold entities; asking for any other is a mistake in the program and throws. */
export interface Entities {
  of(name: string): Entity;
  /** Every foreign key that points at the entity's id. */
  referring(name: string): readonly Reference[];
  names(): readonly string[];
}

const ownTables = /^(change|field_head|batch|device|undo_floor|sqlite_.*)$/;

/** Reads tables, columns and foreign keys once each; the schema may not change afterwards. */
export function createEntities(db: Database.Database): Entities {
  const known = new Map<string, Entity>();
  let all: readonly string[] | undefined;
  const pointing = new Map<string, Reference[]>();

  function of(name: string): Entity {
    const entity = known.get(name) ?? discover(db, name);
    known.set(name, entity);
    return entity;
  }
  function names(): readonly string[] {
    all ??= db
      .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
      .pluck()
      .all()
      .filter((name) => !ownTables.test(name) && isEntity(columnsOf(db, name)));
    return all;
  }
  return {
    of,
    names,
    referring(name) {
      const found =
        pointing.get(name) ?? names().flatMap((from) => of(from).references.filter(({ to }) => to === name));
      pointing.set(name, found);
      return found;
    },
  };
}

interface Column {
  name: string;
  type: string;
  pk: number;
  fallback: string | null;
}

const columnsOf = (db: Database.Database, table: string): Column[] =>
  db.prepare<[string], Column>("SELECT name, type, pk, dflt_value AS fallback FROM pragma_table_info(?)").all(table);

const isEntity = (columns: Column[]): boolean =>
  ["id", "withdrawn_at"].every((name) => columns.some((column) => column.name === name && column.type === "TEXT"));

function discover(db: Database.Database, name: string): Entity {
  const found = columnsOf(db, name);
  if (ownTables.test(name) || !isEntity(found)) throw new Error(`"${name}" is no entity`);
  const columns = new Map(
    found.filter(({ name, pk }) => name === "id" || pk === 0).map(({ name, type }) => [name, type]),
  );
  const references = db
    .prepare<[string], Omit<Reference, "from">>(
      `SELECT "from" AS "column", "table" AS "to" FROM pragma_foreign_key_list(?) WHERE coalesce("to", 'id') = 'id'`,
    )
    .all(name)
    .map((reference) => ({ from: name, ...reference }));
  const statements = new Map<string, Database.Statement<Value[]>>();
  const prepared = (sql: string): Database.Statement<Value[]> => {
    const statement = statements.get(sql) ?? db.prepare<Value[]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  const inserts = new Map<string, string>();
  const insertOf = (columns: string[]): string => {
    const key = columns.join();
    const sql = inserts.get(key) ?? `INSERT INTO ${quote(name)} (${list(columns)}) VALUES (${columns.map(() => "?")})`;
    inserts.set(key, sql);
    return sql;
  };
  const read = db.prepare<[string], Row>(`SELECT ${list([...columns.keys()])} FROM ${quote(name)} WHERE id = ?`);

  return {
    name,
    columns,
    references,
    defaulted: found.filter(({ fallback }) => fallback !== null).map(({ name }) => name),
    read: (id) => read.get(id),
    insert(row) {
      prepared(insertOf(Object.keys(row))).run(...Object.values(row));
    },
    update(id, patch) {
      const sets = Object.keys(patch).map((column) => `${quote(column)} = ?`);
      prepared(`UPDATE ${quote(name)} SET ${sets} WHERE id = ?`).run(...Object.values(patch), id);
    },
    referrers: (column, targets) =>
      db
        .prepare<[string], string>(
          `SELECT id FROM ${quote(name)} WHERE ${quote(column)} IN (SELECT value FROM json_each(?))`,
        )
        .pluck()
        .all(JSON.stringify(targets)),
  };
}

/** A name as SQL takes it. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const list = (names: string[]): string => names.map(quote).join(", ");

/** The row as the table will hold it; an unknown column or a value that STRICT would change is a mistake and throws. */
export function fitting(entity: Entity, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const type = entity.columns.get(name);
      if (type === undefined) throw new Error(`${entity.name} has no column "${name}"`);
      if (!fits(type, value))
        throw new Error(`${entity.name}.${name} takes no ${value === undefined ? value : typeof value}`);
      return [name, typeof value === "string" ? value.toWellFormed() : value];
    }),
  );
}

function fits(type: string, value: Value): boolean {
  if (value === null) return true;
  switch (type) {
    case "TEXT":
      return typeof value === "string";
    case "INT":
    case "INTEGER":
      return Number.isSafeInteger(value);
    case "REAL":
      return Number.isFinite(value);
    default:
      return false;
  }
}
