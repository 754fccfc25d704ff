import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { explain, WorkspaceError } from "./workspace-error.ts";

/** The only program that may use a data folder, for as long as it holds this. */
export interface FolderLock {
  /** Leaves word for a second start where this one is to be found, like "http://127.0.0.1:4711"; never a secret. */
  tell(address: string): void;
  release(): void;
}

/** Who holds a folder, as far as they left word. */
export interface Holder {
  pid: number;
  address: string | null;
}

/** The folder is in use by another start of Assay. */
export class FolderInUse extends WorkspaceError {
  readonly holder: Holder | null;
  constructor(folder: string, holder: Holder | null) {
    const where = holder ? `, ${holder.address ? `at ${holder.address}, ` : ""}process ${holder.pid}` : "";
    super(
      "locked",
      `Assay is already open on this folder (${folder}${where}): nothing was changed; use that window, or close it first.`,
    );
    this.name = "FolderInUse";
    this.holder = holder;
  }
}

/** Keeps every lock reachable: a database that nobody refers to is closed by the garbage collector, and free. */
const held = new Set<Database.Database>();

/**
 * Takes the folder for this process or worker thread, or throws a FolderInUse. The lock is SQLite's own on an empty
 * `lock.db`: the system frees it when the process dies, however it dies, and SQLite keeps threads apart as well. Nothing
 * else may open `lock.db`, since closing it again would drop the lock.
 */
export function lockFolder(folder: string): FolderLock {
  const word = join(folder, "lock.json");
  const db = take(folder, word);
  const write = (address: string | null): void =>
    writeFileSync(word, JSON.stringify({ pid: process.pid, address } satisfies Holder), { mode: 0o600 });
  try {
    write(null);
  } catch (error) {
    db.close();
    throw explain(error, folder);
  }
  held.add(db);
  return {
    tell: write,
    release() {
      if (!held.delete(db)) return;
      rmSync(word, { force: true });
      db.close();
    },
  };
}

function take(folder: string, word: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = new Database(join(folder, "lock.db"), { timeout: 0 });
    db.pragma("journal_mode = memory");
    db.exec("BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY"))
      throw new FolderInUse(folder, readHolder(word));
    throw explain(noFolder(error, folder), folder);
  }
}

function noFolder(error: unknown, folder: string): unknown {
  if (!(error instanceof TypeError)) return error;
  return new WorkspaceError(
    "missing",
    `The folder ${folder} isn’t there: nothing was changed; check its name or plug in its disk.`,
  );
}

function readHolder(word: string): Holder | null {
  try {
    const { pid, address } = JSON.parse(readFileSync(word, "utf8")) as Partial<Holder>;
    return typeof pid === "number" ? { pid, address: typeof address === "string" ? address : null } : null;
  } catch {
    return null;
  }
}
