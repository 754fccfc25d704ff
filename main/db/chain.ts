import { hash } from "node:crypto";

/** What a change record says about itself apart from the values, in the order that its hash covers. */
export interface ChangeHeader {
  device: string;
  device_seq: number;
  hlc: string;
  entity: string;
  row: string;
  batch: string;
  author: string;
  kind: ChangeKind;
  contract_version: number;
}

/** Whether a batch did something new, undid a batch or redid it. */
export type ChangeKind = "do" | "undo" | "redo";

/** The `prev` of a device's first change: 32 zero bytes. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 of the 32-byte salt and the body's JSON as UTF-8. */
export const bodyDigest = (salt: Uint8Array, json: string): Buffer =>
  hash("sha256", Buffer.concat([salt, Buffer.from(json)]), "buffer");

/** SHA-256 of the hash before it, the header as a JSON array in its fixed order, and the body's digest. */
export function changeHash(prev: Uint8Array, header: ChangeHeader, digest: Uint8Array): Buffer {
  const { device, device_seq, hlc, entity, row, batch, author, kind, contract_version } = header;
  const canonical = JSON.stringify([device, device_seq, hlc, entity, row, batch, author, kind, contract_version]);
  return hash("sha256", Buffer.concat([prev, Buffer.from(canonical), digest]), "buffer");
}
