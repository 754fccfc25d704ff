import { createHash, randomBytes } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFiles } from "../../../main/db/files.ts";
import { WorkspaceError } from "../../../main/db/workspace-error.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

function shelves() {
  const folder = temporaryFolder();
  const key = randomBytes(32);
  const files = createFiles(folder, key);
  const pathOf = (hash: string) => join(folder, "files", hash.slice(0, 2), hash);
  return { folder, key, files, pathOf };
}

const resume = Buffer.from("Nguyễn Thị Ngọc, canary@example.org");

test("any bytes come back as they were put, and again after a restart", () => {
  const { folder, key, files } = shelves();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const { hash, size } = files.put(bytes);
      expect(size).toBe(bytes.length);
      expect(createFiles(folder, key).get(hash).equals(bytes)).toBe(true);
    }),
    { numRuns: 30 },
  );
  expect(files.check()).toBeNull();
});

test("nothing of a file can be read on the disk, nor its plain hash", () => {
  const { folder, files, pathOf } = shelves();
  const { hash } = files.put(resume);
  expect(readFileSync(pathOf(hash)).includes("canary")).toBe(false);
  expect(readdirSync(folder, { recursive: true }).join()).not.toContain(
    createHash("sha256").update(resume).digest("hex"),
  );
  expect(createFiles(folder, randomBytes(32)).put(resume).hash).not.toBe(hash);
});

test("the same bytes are kept once, and a damaged copy is replaced", () => {
  const { files, pathOf } = shelves();
  const { hash } = files.put(resume);
  const before = statSync(pathOf(hash)).ino;
  const bytes = readFileSync(pathOf(hash));
  files.put(resume);
  expect(readFileSync(pathOf(hash)).equals(bytes)).toBe(true);
  expect(statSync(pathOf(hash)).ino).toBe(before);
  truncateSync(pathOf(hash), 20);
  expect(files.put(resume).hash).toBe(hash);
  expect(files.get(hash).equals(resume)).toBe(true);
  expect(readdirSync(join(pathOf(hash), ".."))).toEqual([hash]);
});

test("every flipped bit and every cut is noticed", () => {
  const { files, pathOf } = shelves();
  const { hash } = files.put(resume);
  const whole = readFileSync(pathOf(hash));
  for (let bit = 0; bit < whole.length * 8; bit += 3) {
    const flipped = Buffer.from(whole);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    writeFileSync(pathOf(hash), flipped);
    expect(() => files.get(hash), `bit ${bit}`).toThrow(WorkspaceError);
  }
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(pathOf(hash), whole.subarray(0, length));
    expect(() => files.get(hash), `${length} bytes`).toThrow(
      `This file is damaged (${hash}): everything else is safe;`,
    );
  }
  expect(files.check()).toContain("This file is damaged");
});

test("a file in another's place is noticed, and so is one that a row names and nobody has", () => {
  const { files, pathOf } = shelves();
  const [one, two] = [files.put(resume).hash, files.put(Buffer.from("two")).hash];
  expect(files.check([one, two])).toBeNull();
  copyFileSync(pathOf(one), pathOf(two));
  expect(() => files.get(two)).toThrow("damaged");
  rmSync(pathOf(two));
  expect(files.check()).toBeNull();
  expect(files.check([one, two])).toContain(`The attached file ${two} is missing`);
});

test.each(["", "../assay.db", "ab/../../../etc/passwd", "A".repeat(64)])("%j names no file", (hash) => {
  const { files } = shelves();
  expect(() => files.get(hash)).toThrow("is missing");
});

test("a draft that a kill left behind does no harm, nor does a stranger's file", () => {
  const { folder, files, pathOf } = shelves();
  const { hash } = files.put(resume);
  rmSync(pathOf(hash));
  writeFileSync(`${pathOf(hash)}.tmp`, "half");
  writeFileSync(join(folder, "files", ".DS_Store"), "");
  mkdirSync(join(folder, "files", "notes"));
  expect(files.check()).toBeNull();
  files.put(resume);
  expect(files.get(hash).equals(resume)).toBe(true);
});

test("a place that can’t be written to is named, and nothing is left of the file", () => {
  const { folder, files } = shelves();
  writeFileSync(join(folder, "files"), "in the way");
  expect(() => files.put(resume)).toThrow(WorkspaceError);
  expect(readFileSync(join(folder, "files"), "utf8")).toBe("in the way");
});
