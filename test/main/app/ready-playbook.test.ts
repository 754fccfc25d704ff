import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PlaybookError, readPlaybook } from "../../../main/app/read-playbook.ts";
import { makeReady, readyPlaybook } from "../../../main/app/ready-playbook.ts";

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "assay-playbook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const playbook = join(folder, "api-engineer");
  cpSync("resources/playbooks/api-engineer", playbook, { recursive: true });
  return playbook;
}

test("a playbook that was checked at build is the same playbook, and is not read again", () => {
  const folder = copied();
  const read = readPlaybook(folder);
  expect(readyPlaybook(folder)).toEqual(read);
  makeReady(folder);
  expect(readyPlaybook(folder)).toEqual(read);
  const ready = JSON.parse(readFileSync(`${folder}.json`, "utf8"));
  writeFileSync(`${folder}.json`, JSON.stringify({ ...ready, playbook: "as it was made ready" }));
  expect(readyPlaybook(folder)).toBe("as it was made ready");
});

test("one whose files were edited since is read again, with its faults named; so is one with a file too many", () => {
  const folder = copied();
  makeReady(folder);
  appendFileSync(join(folder, "about.yaml"), "\nid: twice\n");
  expect(() => readyPlaybook(folder)).toThrow(PlaybookError);
  const other = copied();
  makeReady(other);
  writeFileSync(join(other, "stranger.yaml"), "a: 1\n");
  expect(() => readyPlaybook(other)).toThrow("a playbook has no such part");
  rmSync(other, { recursive: true });
  expect(() => readyPlaybook(other)).toThrow(PlaybookError);
});
