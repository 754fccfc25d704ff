import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { FolderInUse, lockFolder } from "../../../main/db/lock.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

const module = new URL("../../../main/db/lock.ts", import.meta.url).href;

function refused(folder: string): FolderInUse {
  try {
    lockFolder(folder).release();
  } catch (error) {
    return error as FolderInUse;
  }
  throw new Error("the folder was free");
}

test("a second start is told where the first one is; once released, the folder is free and clean", () => {
  const folder = temporaryFolder();
  const lock = lockFolder(folder);
  expect(refused(folder)).toMatchObject({ fault: "locked", holder: { pid: process.pid, address: null } });
  lock.tell("http://127.0.0.1:4711");
  expect(refused(folder)).toBeInstanceOf(FolderInUse);
  expect(refused(folder).message).toBe(
    `Assay is already open on this folder (${folder}, at http://127.0.0.1:4711, process ${process.pid}): nothing was changed; use that window, or close it first.`,
  );
  lock.release();
  lock.release();
  lockFolder(folder).release();
  expect(readdirSync(folder)).toEqual(["lock.db"]);
});

test("word that is missing or spoilt still refuses", () => {
  const folder = temporaryFolder();
  const lock = lockFolder(folder);
  writeFileSync(join(folder, "lock.json"), "{");
  expect(refused(folder).holder).toBeNull();
  rmSync(join(folder, "lock.json"));
  expect(refused(folder).message).toContain(`already open on this folder (${folder}):`);
  lock.release();
});

test("two worker threads of one process exclude each other", async () => {
  const folder = temporaryFolder();
  const source = `
    import { parentPort } from "node:worker_threads";
    const { lockFolder } = await import(${JSON.stringify(module)});
    try { lockFolder(${JSON.stringify(folder)}); parentPort.postMessage("held"); } catch (error) { parentPort.postMessage(error.message); }
    setInterval(() => {}, 1000);`;
  const start = () => new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  const first = start();
  expect(await once(first, "message")).toEqual(["held"]);
  const second = start();
  expect((await once(second, "message"))[0]).toContain("already open");
  expect(refused(folder)).toBeInstanceOf(FolderInUse);
  await second.terminate();
  expect(refused(folder)).toBeInstanceOf(FolderInUse);
  await first.terminate();
  lockFolder(folder).release();
});

test("a holder that is killed leaves the folder free", async () => {
  const folder = temporaryFolder();
  const source = `
    const { lockFolder } = await import(${JSON.stringify(module)});
    lockFolder(${JSON.stringify(folder)}).tell("http://127.0.0.1:1");
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  expect(refused(folder).holder).toEqual({ pid: child.pid, address: "http://127.0.0.1:1" });
  child.kill("SIGKILL");
  await once(child, "exit");
  const lock = lockFolder(folder);
  expect(refused(folder).holder).toEqual({ pid: process.pid, address: null });
  lock.release();
});

test("a folder that isn’t there is named", () => {
  expect(() => lockFolder(join(temporaryFolder(), "nowhere"))).toThrow(/^The folder .*nowhere isn’t there/);
});
