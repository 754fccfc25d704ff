import type Database from "better-sqlite3";

/** Far more than the program has; beyond that the oldest are let go. */
const MOST = 1000;

/**
 * Makes `db.prepare` compile each text once. A statement that is just running is compiled afresh, and one that answers
 * plucked is kept apart from the one with the same text that answers whole rows.
 */
export function rememberStatements(db: Database.Database): void {
  const compile = db.prepare.bind(db) as (sql: string) => Database.Statement;
  const whole = new Map<string, Database.Statement>();
  const plucked = new Map<string, Database.Statement>();

  function remembered(known: Map<string, Database.Statement>, sql: string, make: () => Database.Statement) {
    const old = known.get(sql);
    if (old && !old.busy) return old;
    const statement = make();
    known.set(sql, statement);
    if (known.size > MOST) known.delete(known.keys().next().value ?? "");
    return statement;
  }
  function prepared(sql: string): Database.Statement {
    const statement = compile(sql);
    const pluck = (): Database.Statement => remembered(plucked, sql, () => compile(sql).pluck());
    return Object.assign(statement, statement.reader ? { pluck } : {});
  }
  db.prepare = ((sql: string) => remembered(whole, sql, () => prepared(sql))) as typeof db.prepare;
}
