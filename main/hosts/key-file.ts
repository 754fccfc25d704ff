import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../shared/contract/operation.ts";
import { databaseFile, type Folders } from "./folders.ts";

/** Outside the data folder, so that a copy of that folder opens nothing. */
export const keyFile = (folders: Folders): string => join(folders.config, "key");

/** The 32 bytes of the key file, 0600; made on first use, and never beside a database that another key made. */
export function readOrMakeKey(folders: Folders): Buffer {
  const file = keyFile(folders);
  try {
    if (!existsSync(file)) makeKey(file, databaseFile(folders));
    return readKey(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = String(error) } = error as { code?: string };
    throw new Refusal("refused", `The key file ${file} can’t be read or made (${code}). Nothing was changed.`);
  }
}

function readKey(file: string): Buffer {
  const text = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new Refusal(
      "refused",
      `The key file ${file} is damaged: it holds no key of 64 hex digits. The data is untouched.`,
    );
  // Windows keeps no such bits; there the folder of the person's profile guards it.
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return Buffer.from(text, "hex");
}

function makeKey(file: string, database: string): void {
  if (existsSync(database))
    throw new Refusal("refused", `The key ${file} is gone; without it ${database} can’t be read. Nothing was changed.`);
  // Whole or absent: written under another name, then given its own, unless another process was first.
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(draft, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx", flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
