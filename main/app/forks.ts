import { FORK_LIMITS, type ForkName, type FromFork } from "../documents/forked.ts";
import type { Fork, Platform } from "./platform.ts";

/** Processes of their own, by name; each answers exactly once with an output or a failure, unless it is stopped. */
export interface Forks {
  start(fork: string, name: ForkName, input: unknown): void;
  stop(fork: string): void;
  stopAll(): void;
}

/** More at once would only take the memory and the processor from one another. */
const AT_ONCE = 2;

interface Running {
  process: Fork;
  timer: NodeJS.Timeout;
}

/**
 * Runs jobs in processes of their own, a few at a time, the rest in a queue; `hear` gets their messages under the name
 * given at the start, and one failure each when a process dies or outlives its limits.
 */
export function createForks(platform: Platform, hear: (fork: string, message: FromFork) => void): Forks {
  const running = new Map<string, Running>();
  const queue = new Map<string, { name: ForkName; input: unknown }>();

  function next(): void {
    for (const [fork, { name, input }] of queue) {
      if (running.size >= AT_ONCE) return;
      queue.delete(fork);
      begin(fork, name, input);
    }
  }

  function begin(fork: string, name: ForkName, input: unknown): void {
    const { does, seconds, megabytes } = FORK_LIMITS[name];
    const fail = (why: string): void =>
      end(fork, { failure: { code: "failed", message: `${does} ${why}. Nothing was changed.` } });
    const process = made(name);
    if (!process) {
      hear(fork, { failure: { code: "failed", message: `${does} couldn’t be started. Nothing was changed.` } });
      return;
    }
    const timer = setTimeout(() => fail(`took longer than ${seconds} seconds and was stopped`), seconds * 1000);
    running.set(fork, { process, timer });
    process.onMessage((message) => {
      const said = message as FromFork;
      if ("progress" in said) return running.has(fork) ? hear(fork, said) : undefined;
      end(fork, said);
    });
    process.onExit(() => fail(`stopped part-way; it may have needed more than its ${megabytes} MB`));
    try {
      process.post(input);
    } catch (error) {
      platform.log(`${error}\n`);
      fail("couldn’t be given its input");
    }
  }

  function made(name: ForkName): Fork | undefined {
    try {
      return platform.fork(name);
    } catch (error) {
      platform.log(`${error}\n`);
      return undefined;
    }
  }

  function end(fork: string, message: FromFork): void {
    if (stop(fork)) hear(fork, message);
  }

  function stop(fork: string): boolean {
    queue.delete(fork);
    const found = running.get(fork);
    if (!found) return false;
    running.delete(fork);
    clearTimeout(found.timer);
    found.process.kill();
    next();
    return true;
  }

  return {
    start(fork, name, input) {
      queue.set(fork, { name, input });
      next();
    },
    stop: (fork) => void stop(fork),
    stopAll() {
      queue.clear();
      for (const fork of [...running.keys()]) stop(fork);
    },
  };
}
