import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { wholeFolder } from "./whole-folder.ts";
import { temporaryFolder } from "./workspace.ts";

/** Fills the folder with a program, slowly, and runs it as soon as the folder is there. */
const PROGRAM = `
  const [module, folder] = process.argv.slice(1);
  const { wholeFolder } = await import(module);
  const { execFileSync } = await import("node:child_process");
  const { closeSync, openSync, writeSync } = await import("node:fs");
  await wholeFolder(folder, async (draft) => {
    const file = openSync(draft + "/program", "wx", 0o700);
    for (const part of ["#!/bin/sh\\n", "echo wh", "ole\\n"]) {
      writeSync(file, part);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    closeSync(file);
  });
  process.stdout.write(execFileSync(folder + "/program"));`;

test.runIf(process.platform !== "win32")("processes that want a folder at once all run what lies in it", async () => {
  const folder = join(temporaryFolder(), "below", "browser");
  const module = join(import.meta.dirname, "whole-folder.ts");
  const run = async () =>
    (await promisify(execFile)(process.execPath, ["--input-type=module", "-e", PROGRAM, module, folder])).stdout;
  expect(await Promise.all([run(), run(), run()])).toEqual(["whole\n", "whole\n", "whole\n"]);
  expect(readdirSync(join(folder, ".."))).toEqual(["browser"]);
});

test("when it can’t be filled nothing is left, and the next try begins anew", async () => {
  const folder = join(temporaryFolder(), "browser");
  const full = wholeFolder(folder, () => Promise.reject(new Error("the disk is full")));
  await expect(full).rejects.toThrow("the disk is full");
  expect(readdirSync(join(folder, ".."))).toEqual([]);
  await wholeFolder(folder, async (draft) => void mkdirSync(join(draft, "there")));
  await wholeFolder(folder, () => Promise.reject(new Error("made a second time")));
  expect(readdirSync(folder)).toEqual(["there"]);
});
