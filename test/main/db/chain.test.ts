import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { bodyDigest, type ChangeHeader, changeHash, GENESIS } from "../../../main/db/chain.ts";

const header: ChangeHeader = {
  device: "d",
  device_seq: 1,
  hlc: "019cd50b18000000",
  entity: "note",
  row: "r",
  batch: "b",
  author: "ada",
  kind: "do",
  contract_version: 2,
};
const digest = bodyDigest(Buffer.alloc(32, 7), '{"fields":{}}');

test("a body's digest is the SHA-256 of its salt and its JSON", () => {
  const plain = createHash("sha256").update(Buffer.alloc(32, 7)).update('{"fields":{}}').digest();
  expect(digest).toEqual(plain);
});

test("a change's hash is the SHA-256 of the hash before it, its header as a JSON array, and the digest", () => {
  const canonical = '["d",1,"019cd50b18000000","note","r","b","ada","do",2]';
  const plain = createHash("sha256").update(Buffer.alloc(32)).update(canonical).update(digest).digest();
  expect(changeHash(GENESIS, header, digest)).toEqual(plain);
});

test("every part of the header, the link and the body count", () => {
  const others = [
    ...Object.keys(header).map((part) => changeHash(GENESIS, { ...header, [part]: "other" }, digest)),
    changeHash(digest, header, digest),
    changeHash(GENESIS, header, GENESIS),
    changeHash(GENESIS, header, digest),
  ];
  expect(new Set(others.map((hash) => hash.toString("hex"))).size).toBe(others.length);
});
