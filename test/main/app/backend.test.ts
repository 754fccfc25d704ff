import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Backend, startBackend } from "../../../main/app/backend.ts";
import type { Fork, Platform } from "../../../main/app/platform.ts";
import type { News } from "../../../shared/contract/contract.ts";
import { temporaryFolder } from "../../helpers/workspace.ts";

const worker = new URL("../../helpers/fixtures/worker.ts", import.meta.url);

interface Started {
  backend: Backend;
  news: News[];
  logged: string[];
  forks: { killed: boolean; say(message: unknown): void; exit(): void; given: unknown[] }[];
  ran(): string[];
}

async function started(name = "data"): Promise<Started> {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  const logged: string[] = [];
  const forks: Started["forks"] = [];
  const platform: Platform = {
    folder,
    resources: "resources",
    key: () => Buffer.alloc(32),
    worker,
    fork: () => fakeFork(forks),
    log: (text) => void logged.push(text),
  };
  const backend = await startBackend(platform);
  onTestFinished(() => backend.close());
  const news: News[] = [];
  backend.listen((heard) => news.push(heard));
  return { backend, news, logged, forks, ran: () => readFileSync(join(folder, "ran"), "utf8").trim().split("\n") };
}

function fakeFork(all: Started["forks"]): Fork {
  let [say, exit]: [(message: unknown) => void, () => void] = [() => {}, () => {}];
  const seen: Started["forks"][number] = { killed: false, given: [], say: (m) => say(m), exit: () => exit() };
  all.push(seen);
  return {
    post: (message) => void seen.given.push(message),
    onMessage: (hear) => {
      say = hear;
    },
    onExit: (hear) => {
      exit = hear;
    },
    kill: () => {
      seen.killed = true;
    },
  };
}

test("data that can’t be opened is told in one sentence, and nothing stays running", async () => {
  await expect(started("refused")).rejects.toThrow("That key doesn’t open this.");
  await expect(started("broken")).rejects.toThrow("Assay’s engine stopped while it was starting");
});

test("a worker that dies is started again and asked once more what it owes; a call that kills it twice is given up", async () => {
  const { backend, news, logged, ran } = await started();
  const owed = backend.call("die-once", "owed");
  expect(await owed).toEqual({ ok: true, value: "owed" });
  expect(await backend.call("die", {})).toMatchObject({
    ok: false,
    error: { code: "failed", message: expect.stringContaining("is safe") },
  });
  expect(await backend.call("echo", "again")).toEqual({ ok: true, value: "again" });
  expect(ran()).toEqual(["die-once", "die-once", "die", "die", "echo"]);
  expect(news).toContainEqual({ type: "restarted" });
  expect(logged.join("")).toContain("a fault inside");
});

test("a job that was under way when the worker died ends, so that nobody waits for it", async () => {
  const { backend, news } = await started();
  await backend.call("candidates.import", {});
  const end = backend.finish("candidates.import", {});
  await backend.call("die", {});
  expect(await end).toEqual({ ok: false, error: expect.anything() });
  await expect
    .poll(() => news)
    .toContainEqual({ type: "finished", job: "j1", answer: { ok: false, error: expect.anything() } });
});

test("a worker that keeps dying is given up, in words", async () => {
  const { backend } = await started();
  for (let i = 0; i < 6; i++) await backend.call("die", {});
  expect(await backend.call("echo", 1)).toMatchObject({
    error: { message: expect.stringContaining("Start it again") },
  });
});

test("the clock stands where it was put, also after a restart", async () => {
  const { backend } = await started();
  expect(await backend.call("clock", {})).toEqual({ ok: true, value: "running" });
  backend.setClock("2026-03-10T06:55:00.000Z");
  expect(await backend.call("clock", {})).toEqual({ ok: true, value: "2026-03-10T06:55:00.000Z" });
  await backend.call("die", {});
  expect(await backend.call("clock", {})).toEqual({ ok: true, value: "2026-03-10T06:55:00.000Z" });
});

test("what the worker prints goes to the log, never to the host's own output", async () => {
  const { backend, logged } = await started();
  await backend.call("print", {});
  await expect.poll(() => logged.join("")).toMatch(/noise/);
});

test("what can’t be copied to the worker is answered, and the next call works", async () => {
  const { backend } = await started();
  expect(await backend.call("echo", () => {})).toMatchObject({ ok: false, error: { code: "bad-input" } });
  let deep: unknown = [];
  for (let i = 0; i < 200_000; i++) deep = [deep];
  expect(await backend.call("echo", deep)).toMatchObject({ ok: false, error: { code: "bad-input" } });
  expect(await backend.call("echo", 1)).toEqual({ ok: true, value: 1 });
});

test("after closing, a call is answered in words", async () => {
  const { backend } = await started();
  await backend.close();
  expect(await backend.call("echo", 1)).toMatchObject({ error: { message: expect.stringContaining("is safe") } });
});

test("a forked process answers once; leaving without an answer is a failure in words", async () => {
  const { backend, news, forks } = await started();
  await backend.call("fork", "input");
  await expect.poll(() => forks).toHaveLength(1);
  expect(forks[0]?.given).toEqual(["input"]);
  forks[0]?.exit();
  forks[0]?.say({ output: "too late" });
  await expect.poll(() => news).toHaveLength(1);
  expect(news[0]).toMatchObject({
    answer: {
      value: { failure: { code: "failed", message: expect.stringMatching(/^Writing the PDF stopped part-way/) } },
    },
  });
});

test("its processes die with the worker", async () => {
  const { backend, forks } = await started();
  await backend.call("fork", "input");
  await expect.poll(() => forks).toHaveLength(1);
  await backend.call("die", {});
  expect(forks[0]?.killed).toBe(true);
});
