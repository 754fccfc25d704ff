import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Playbook } from "../../shared/domain/playbook/playbook.ts";
import { readPlaybook } from "./read-playbook.ts";

/** A playbook that was read and checked when the program was built, and of which files. */
interface Ready {
  files: string;
  playbook: Playbook;
}

/** Checks a playbook once, at build, so that no start has to; its files stay the playbook, and one edited since is read again. */
export function makeReady(folder: string): void {
  const ready: Ready = { files: digestOf(folder), playbook: readPlaybook(folder) };
  writeFileSync(besides(folder), JSON.stringify(ready));
}

/** The playbook in the folder; throws PlaybookError like `readPlaybook`, which it asks unless the files are those checked at build. */
export function readyPlaybook(folder: string): Playbook {
  if (!existsSync(besides(folder))) return readPlaybook(folder);
  const { files, playbook } = JSON.parse(readFileSync(besides(folder), "utf8")) as Ready;
  return files === digestOf(folder) ? playbook : readPlaybook(folder);
}

const besides = (folder: string): string => `${folder}.json`;

/** Names and bytes of all that lies there; empty where it can't be read, which is for `readPlaybook` to say. */
function digestOf(folder: string): string {
  const hash = createHash("sha256");
  try {
    for (const name of readdirSync(folder).sort()) {
      const bytes = readFileSync(join(folder, name));
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  } catch {
    return "";
  }
  return hash.digest("hex");
}
