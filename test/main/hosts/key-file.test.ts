import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Folders } from "../../../main/hosts/folders.ts";
import { keyFile, readOrMakeKey } from "../../../main/hosts/key-file.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

function folders(): Folders {
  const folder = temporaryFolder();
  const made = { data: join(folder, "data"), config: join(folder, "key") };
  for (const path of Object.values(made)) mkdirSync(path);
  return made;
}
const mode = (file: string): number => statSync(file).mode & 0o777;

test("a key is made once, for its owner alone, and read again", () => {
  const here = folders();
  const key = readOrMakeKey(here);
  expect(key).toHaveLength(32);
  expect(readOrMakeKey(here).equals(key)).toBe(true);
  if (process.platform === "win32") return;
  expect(mode(keyFile(here))).toBe(0o600);
  chmodSync(keyFile(here), 0o644);
  readOrMakeKey(here);
  expect(mode(keyFile(here))).toBe(0o600);
});

test("no second key is made for data that another made", () => {
  const here = folders();
  readOrMakeKey(here);
  writeFileSync(join(here.data, "assay.db"), "data");
  rmSync(keyFile(here));
  expect(() => readOrMakeKey(here)).toThrow("is gone; without it");
});

test.each(["", "  ", "zz".repeat(32), "ab".repeat(31), "ab".repeat(33)])(
  "a damaged key (%j) is left as it is",
  (text) => {
    const here = folders();
    writeFileSync(keyFile(here), text);
    expect(() => readOrMakeKey(here)).toThrow("holds no key of 64 hex digits");
    expect(readFileSync(keyFile(here), "utf8")).toBe(text);
  },
);

test("a folder in the key's place is said to be that", () => {
  const here = folders();
  mkdirSync(keyFile(here));
  expect(() => readOrMakeKey(here)).toThrow(/can’t be read or made \(EISDIR\)/);
});
