import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { syncFolder, writeDurably } from "./durable.ts";
import { explain, WorkspaceError } from "./workspace-error.ts";

/** Attached files, each kept once and encrypted under `files/<first two>/<hash>` in the data folder. */
export interface Files {
  /** On disk when it returns, so that a row may name it; the hash is 64 hexadecimal digits, the size is in bytes. */
  put(bytes: Uint8Array): { hash: string; size: number };
  /** The bytes as they were put, or a WorkspaceError when the file is missing or damaged. */
  get(hash: string): Buffer;
  /** The first fault among all files kept and all hashes given, in a sentence; null when every one is whole. */
  check(hashes?: Iterable<string>): string | null;
}

const MAGIC = Buffer.from("ASSAYF\0\u0001", "latin1"); // the last byte is the version of the format
const NONCE = 12;
const TAG = 16;
const HASH = /^[0-9a-f]{64}$/;

/** Opens the files of a data folder; `key` is the 32-byte data key. AES-256-GCM, named by HMAC-SHA-256 of the plaintext. */
export function createFiles(folder: string, key: Buffer): Files {
  const root = join(folder, "files");
  const secret = Buffer.from(hkdfSync("sha256", key, new Uint8Array(), "assay files encryption v1", 32));
  const naming = Buffer.from(hkdfSync("sha256", key, new Uint8Array(), "assay files naming v1", 32));
  const hashOf = (bytes: Uint8Array): string => createHmac("sha256", naming).update(bytes).digest("hex");
  const pathOf = (hash: string): string => join(root, hash.slice(0, 2), hash);

  function seal(hash: string, bytes: Uint8Array): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.concat([MAGIC, Buffer.from(hash)]));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([MAGIC, nonce, body, cipher.getAuthTag()]);
  }

  function unseal(hash: string): Buffer {
    const sealed = readFileSync(pathOf(hash));
    if (sealed.length < MAGIC.length + NONCE + TAG || !sealed.subarray(0, MAGIC.length).equals(MAGIC))
      throw damaged(hash);
    const nonce = sealed.subarray(MAGIC.length, MAGIC.length + NONCE);
    const cipher = createDecipheriv("aes-256-gcm", secret, nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.concat([MAGIC, Buffer.from(hash)])).setAuthTag(sealed.subarray(-TAG));
    let bytes: Buffer;
    try {
      bytes = Buffer.concat([cipher.update(sealed.subarray(MAGIC.length + NONCE, -TAG)), cipher.final()]);
    } catch (error) {
      throw damaged(hash, error);
    }
    if (hashOf(bytes) !== hash) throw damaged(hash);
    return bytes;
  }

  function get(hash: string): Buffer {
    if (!HASH.test(hash) || !existsSync(pathOf(hash)))
      throw new WorkspaceError(
        "missing",
        `The attached file ${hash} is missing: everything else is safe; restore it from a backup or attach it again.`,
      );
    try {
      return unseal(hash);
    } catch (error) {
      throw explain(error, pathOf(hash));
    }
  }

  function faultOf(hash: string): string | null {
    try {
      get(hash);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  return {
    put(bytes) {
      const hash = hashOf(bytes);
      const kept = { hash, size: bytes.length };
      if (existsSync(pathOf(hash)) && faultOf(hash) === null) return kept;
      try {
        const shelf = join(root, hash.slice(0, 2));
        if (mkdirSync(shelf, { recursive: true, mode: 0o700 })) [root, folder].forEach(syncFolder);
        writeDurably(pathOf(hash), seal(hash, bytes));
      } catch (error) {
        throw explain(error, root);
      }
      return kept;
    },
    get,
    check(hashes = []) {
      for (const hash of hashes) {
        const fault = faultOf(hash);
        if (fault !== null) return fault;
      }
      for (const shelf of existsSync(root) ? readdirSync(root).sort() : []) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
        for (const name of readdirSync(join(root, shelf)).sort()) {
          const fault = HASH.test(name) && name.startsWith(shelf) ? faultOf(name) : null;
          if (fault !== null) return fault;
        }
      }
      return null;
    },
  };
}

function damaged(hash: string, cause?: unknown): WorkspaceError {
  return new WorkspaceError(
    "damaged",
    `This file is damaged (${hash}): everything else is safe; restore it from a backup or attach it again.`,
    { cause },
  );
}
