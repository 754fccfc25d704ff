import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Folders } from "../folders.ts";

/**
 * An unused address of the running host, in a 0600 file beside the key, so that a second start can show the first
 * window. Whoever can read it can read the key as well.
 */
const spareFile = ({ config, data }: Folders): string =>
  join(config, `address-${createHash("sha256").update(data).digest("hex").slice(0, 12)}`);

/** Leaves the address, which works once, for a second start on the same data; readable by its owner alone. */
export function writeSpare(folders: Folders, address: string): void {
  rmSync(spareFile(folders), { force: true });
  writeFileSync(spareFile(folders), JSON.stringify({ address, pid: process.pid }), { mode: 0o600, flag: "wx" });
}

/** Called by the host that wrote it, when it stops. */
export const removeSpare = (folders: Folders): void => rmSync(spareFile(folders), { force: true });

/** The address that a host which still runs on this folder keeps ready, else undefined. */
export async function runningAddress(folders: Folders): Promise<string | undefined> {
  try {
    const { address, pid } = JSON.parse(readFileSync(spareFile(folders), "utf8")) as { address: string; pid: number };
    process.kill(pid, 0);
    const { status } = await fetch(new URL("/", address), { signal: AbortSignal.timeout(2000) });
    return status === 403 ? address : undefined;
  } catch {
    return undefined;
  }
}
