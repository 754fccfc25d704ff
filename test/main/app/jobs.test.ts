import { expect, test } from "vitest";
import { createJobs } from "../../../main/app/jobs.ts";
import type { FromWorker } from "../../../main/app/messages.ts";

const failed = { ok: false, error: { code: "failed", message: "No." } } as const;

test("what a job commits is recorded as the operation's, and its end is told after its name", async () => {
  const said: FromWorker[] = [];
  const recorded: string[] = [];
  const jobs = createJobs(
    (message) => said.push(message),
    (operation, work) => {
      recorded.push(operation);
      return work();
    },
  );
  const { job } = jobs.start(
    "candidates.import",
    async ({ progress, commit }) => {
      progress(1, 2);
      return commit(() => "kept");
    },
    () => failed,
  );
  expect(said).toEqual([]);
  await expect
    .poll(() => said)
    .toEqual([
      { type: "news", news: { type: "progress", job, done: 1, of: 2 } },
      { type: "news", news: { type: "finished", job, answer: { ok: true, value: "kept" } } },
    ]);
  expect(recorded).toEqual(["candidates.import"]);
});

test("a job that was cancelled commits nothing more", async () => {
  const recorded: string[] = [];
  const said: FromWorker[] = [];
  const jobs = createJobs(
    (message) => said.push(message),
    (operation, work) => {
      recorded.push(operation);
      return work();
    },
  );
  const { job } = jobs.start(
    "exports.freeze",
    async ({ commit }) => commit(() => "kept"),
    () => failed,
  );
  expect(jobs.cancel(job)).toBe(true);
  await expect.poll(() => said).toEqual([{ type: "news", news: { type: "finished", job, answer: failed } }]);
  expect(recorded).toEqual([]);
});
