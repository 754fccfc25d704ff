import type Database from "better-sqlite3";
import { bodyDigest, type ChangeHeader, changeHash, GENESIS } from "./chain.ts";

interface Link extends ChangeHeader {
  body_digest: Buffer;
  prev: Buffer;
  hash: Buffer;
  salt: Buffer | null;
  json: string | null;
}

/** The first fault in the hash chain of any device, in a sentence; null when every chain holds. */
export function faultInChains(db: Database.Database): string | null {
  const links = db.prepare<[], Link>(
    `SELECT device, device_seq, hlc, entity, row, batch, author, kind, contract_version, body_digest, prev, hash, salt, json
     FROM change LEFT JOIN change_body ON change_body.change = change.id ORDER BY device, device_seq`,
  );
  let before: Link | undefined;
  for (const link of links.iterate()) {
    const fault = faultIn(link, before?.device === link.device ? before : undefined);
    if (fault !== null) return `Change ${link.device_seq} of device ${link.device} ${fault}.`;
    before = link;
  }
  return null;
}

function faultIn(link: Link, before: Link | undefined): string | null {
  const expected = (before?.device_seq ?? 0) + 1;
  if (link.device_seq !== expected) return `follows a gap: change ${expected} is missing`;
  if (!link.prev.equals(before?.hash ?? GENESIS)) return "doesn’t continue the change before it";
  if (!changeHash(link.prev, link, link.body_digest).equals(link.hash)) return "was altered after it was recorded";
  if (before && link.hlc <= before.hlc) return "claims to be older than the change before it";
  if (link.salt === null || link.json === null) return null;
  return bodyDigest(link.salt, link.json).equals(link.body_digest) ? null : "holds other values than were recorded";
}
