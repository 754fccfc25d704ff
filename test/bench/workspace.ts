import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { type Backend, startBackend } from "../../main/app/backend.ts";
import type { Platform } from "../../main/app/platform.ts";
import { databaseFile, type Folders } from "../../main/hosts/folders.ts";
import { contract, type Input, type Name, type Output } from "../../shared/contract/contract.ts";
import type { Answer } from "../../shared/contract/operation.ts";
import { builtPlatform } from "../helpers/built.ts";

/** The program on its own data, in a worker as always. */
export interface Program {
  backend: Backend;
  folders: Folders;
  /** The output; a job is waited for. Throws what was refused. */
  ask<N extends Name>(name: N, input: Input<N>): Promise<Output<N>>;
  /** The same file through a second connection that only reads. */
  sql: Database.Database;
  close(): Promise<void>;
}

/** A folder on the same disk as the program, which `/tmp` need not be. */
export function benchFolder(): string {
  const above = join(process.cwd(), ".cache", "bench");
  mkdirSync(above, { recursive: true });
  return mkdtempSync(join(above, "run-"));
}

export function foldersIn(folder: string): Folders {
  const folders = { data: join(folder, "data"), config: join(folder, "key") };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  return folders;
}

export const quietPlatform = (folders: Folders): Platform =>
  builtPlatform(folders, (text) => process.stderr.write(text));

export async function openProgram(folders: Folders, platform = quietPlatform(folders)): Promise<Program> {
  const backend = await startBackend(platform);
  const ends = new Map<string, PromiseWithResolvers<Answer>>();
  const endOf = (job: string): PromiseWithResolvers<Answer> => {
    const end = ends.get(job) ?? Promise.withResolvers<Answer>();
    ends.set(job, end);
    return end;
  };
  backend.listen((news) => news.type === "finished" && endOf(news.job).resolve(news.answer));
  const sql = unlocked(databaseFile(folders), platform.key(), { readonly: true });
  return {
    backend,
    folders,
    sql,
    async ask(name, input) {
      const answer = await backend.call(name, input);
      if (contract[name].kind !== "job" || !answer.ok) return valueIn(answer) as never;
      const { job } = answer.value as { job: string };
      const end = await endOf(job).promise;
      ends.delete(job);
      return valueIn(end) as never;
    },
    async close() {
      sql.close();
      await backend.close();
    },
  };
}

export function valueIn(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.error.code}: ${answer.error.message} ${answer.error.field ?? ""}`);
}

/** A connection with the key set and nothing else. */
export function unlocked(file: string, key: Buffer, options: Database.Options = {}): Database.Database {
  const db = new Database(file, options);
  db.pragma("cipher = 'sqlcipher'");
  db.pragma("legacy = 4");
  db.pragma(`key = "x'${key.toString("hex")}'"`);
  return db;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
