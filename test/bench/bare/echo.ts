import { Worker } from "node:worker_threads";

/** A worker that only answers. */
export interface Echo {
  /** Resolves with the same answer once it has been there and back. */
  trip(answer: unknown): Promise<unknown>;
  close(): Promise<unknown>;
}

export function startEcho(): Echo {
  const worker = new Worker(new URL("./echo-worker.ts", import.meta.url));
  const waiting = new Map<number, (answer: unknown) => void>();
  let calls = 0;
  worker.on("message", ({ id, answer }: { id: number; answer: unknown }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  });
  return {
    trip(answer) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      waiting.set(calls, resolve);
      worker.postMessage({ id: calls++, answer });
      return promise;
    },
    close: () => worker.terminate(),
  };
}
