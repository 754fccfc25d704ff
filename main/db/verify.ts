import Database from "better-sqlite3";
import { quote } from "./entities.ts";
import { faultInChains } from "./verify-chain.ts";
import { faultInRows } from "./verify-rows.ts";

/** What every fault ends with: what is safe, and what to do. */
const ADVICE = "This check changed nothing. Keep the data folder as it is, and restore a backup.";

/** Whether everything in the database holds together; a fault says in plain words what was found, what is safe and what to do. */
export type Verdict = { ok: true } | { ok: false; fault: string };

/** Reads the whole database: pages, foreign keys, full text against its text, chains, and rows against their changes. */
export function verifyDatabase(db: Database.Database): Verdict {
  for (const check of [faultInPages, faultInReferences, faultInWords, faultInChains, faultInBatches, faultInRows]) {
    const fault = attempt(() => check(db));
    if (fault !== null) return { ok: false, fault: `${fault} ${ADVICE}` };
  }
  return { ok: true };
}

const DAMAGED = "Part of the database is damaged and can’t be read.";

function attempt(check: () => string | null): string | null {
  try {
    return check();
  } catch (error) {
    if (error instanceof Database.SqliteError) return DAMAGED;
    throw error;
  }
}

function faultInPages(db: Database.Database): string | null {
  const found = db.pragma("integrity_check(1)", { simple: true });
  return found === "ok" ? null : DAMAGED;
}

function faultInReferences(db: Database.Database): string | null {
  const [stray] = db.pragma("foreign_key_check") as { table: string; rowid: number | null; parent: string }[];
  return stray ? `Row ${stray.rowid ?? "?"} of ${stray.table} refers to a ${stray.parent} that isn’t there.` : null;
}

/** The check is written as an INSERT, but FTS5 changes nothing by it. */
function faultInWords(db: Database.Database): string | null {
  const tables = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL",
    )
    .all()
    .filter(({ sql }) => /^CREATE\s+VIRTUAL\s+TABLE\b.*\bUSING\s+fts5\b/is.test(sql));
  for (const { name } of tables) {
    const table = quote(name);
    try {
      db.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run();
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error;
      return `The search index ${name} doesn’t agree with the text it was made from, so a search may miss somebody.`;
    }
  }
  return null;
}

function faultInBatches(db: Database.Database): string | null {
  const short = db
    .prepare<[], string>(
      `SELECT id FROM batch WHERE change_count <> (
         SELECT count(*) FROM change
         WHERE change.id BETWEEN batch.n AND batch.n + change_count - 1 AND change.batch = batch.n
       ) LIMIT 1`,
    )
    .pluck()
    .get();
  return short === undefined ? null : `Changes of batch ${short} are gone.`;
}
