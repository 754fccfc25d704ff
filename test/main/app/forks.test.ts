import { beforeEach, expect, test, vi } from "vitest";
import { createForks } from "../../../main/app/forks.ts";
import type { Platform } from "../../../main/app/platform.ts";
import type { FromFork } from "../../../main/documents/forked.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function forksOf(fork: Platform["fork"]) {
  const heard: [string, FromFork][] = [];
  const platform = { fork, log: () => {} } as unknown as Platform;
  return { heard, forks: createForks(platform, (name, message) => heard.push([name, message])) };
}

const living: Platform["fork"] = () => ({ post() {}, onMessage() {}, onExit() {}, kill() {} });

test("two run at once, the others wait their turn", () => {
  const fork = vi.fn(living);
  const { forks } = forksOf(fork);
  for (const name of ["a", "b", "c", "d"]) forks.start(name, "write-pdf", {});
  expect(fork).toHaveBeenCalledTimes(2);
  forks.stop("c");
  forks.stop("a");
  expect(fork).toHaveBeenCalledTimes(3);
  forks.stopAll();
  expect(fork).toHaveBeenCalledTimes(3);
});

test("one that takes too long is stopped and said to have been", () => {
  const { forks, heard } = forksOf(living);
  forks.start("a", "read-resumes", {});
  vi.advanceTimersByTime(121_000);
  expect(heard).toEqual([
    ["a", { failure: { code: "failed", message: expect.stringContaining("longer than 120 seconds") } }],
  ]);
});

test("one that can’t be started, or given its input, fails in words and holds up nobody", () => {
  const { forks, heard } = forksOf(() => {
    throw new Error("no more processes");
  });
  for (const name of ["a", "b", "c"]) forks.start(name, "write-pdf", {});
  expect(heard).toHaveLength(3);
  const deaf = forksOf(() => ({
    ...living("write-pdf"),
    post: () => {
      throw new Error("can’t be cloned");
    },
  }));
  deaf.forks.start("a", "write-pdf", {});
  expect(deaf.heard).toEqual([["a", { failure: { code: "failed", message: expect.stringContaining("its input") } }]]);
});
