import { hkdfSync, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writeDurably } from "./durable.ts";

/** What a key and the mark beside a database say of each other; without a mark nobody can tell. */
export type KeyVerdict = "right" | "wrong" | "unknown";

/**
 * SQLite gives one error for a wrong key and for a damaged file, so a mark derived from the key (32 bytes by HKDF,
 * from which the key cannot be found) lies beside the database and tells which it was.
 */
export function checkKey(file: string, key: Buffer): KeyVerdict {
  if (!existsSync(markOf(file))) return "unknown";
  const mark = readFileSync(markOf(file));
  return mark.length === 32 ? (timingSafeEqual(mark, derive(key)) ? "right" : "wrong") : "unknown";
}

/** Puts the mark beside a database that opened with this key. */
export function markKey(file: string, key: Buffer): void {
  if (checkKey(file, key) !== "right") writeDurably(markOf(file), derive(key));
}

const markOf = (file: string): string => `${file}.key-check`;
const derive = (key: Buffer): Buffer =>
  Buffer.from(hkdfSync("sha256", key, new Uint8Array(), "assay key check v1", 32));
