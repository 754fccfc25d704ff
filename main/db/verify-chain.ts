import type Database from "better-sqlite3";
import { bodyDigest, type ChangeHeader, changeHash, GENESIS } from "./chain.ts";
import { type Packed, unpack } from "./change-body.ts";

interface Link extends ChangeHeader {
  body_digest: Buffer;
  hash: Buffer;
  salt: Buffer | null;
  body: Packed | null;
}

/** The first fault in the hash chain of any device, in a sentence; null when every chain holds. */
export function faultInChains(db: Database.Database): string | null {
  const links = db.prepare<[], Link>(
    `SELECT device.id AS device, device_seq, hlc, entity, row, batch.id AS batch, author, kind, contract_version,
            body_digest, hash, salt, body
     FROM change JOIN device ON device.n = change.device JOIN batch ON batch.n = change.batch ORDER BY change.id`,
  );
  const ends = new Map<string, Link>();
  for (const link of links.iterate()) {
    const fault = faultIn(link, ends.get(link.device));
    if (fault !== null) return `Change ${link.device_seq} of device ${link.device} ${fault}.`;
    ends.set(link.device, { ...link, body: null });
  }
  return null;
}

function faultIn(link: Link, before: Link | undefined): string | null {
  const expected = (before?.device_seq ?? 0) + 1;
  if (link.device_seq !== expected) return `follows a gap: change ${expected} is missing`;
  if (!changeHash(before?.hash ?? GENESIS, link, link.body_digest).equals(link.hash))
    return "was altered after it was recorded";
  if (before && link.hlc <= before.hlc) return "claims to be older than the change before it";
  return isAsRecorded(link) ? null : "holds other values than were recorded";
}

/** A body that can't be unpacked is not as it was recorded either. */
function isAsRecorded({ salt, body, body_digest }: Link): boolean {
  if (salt === null || body === null) return true;
  try {
    return bodyDigest(salt, unpack(body)).equals(body_digest);
  } catch {
    return false;
  }
}
