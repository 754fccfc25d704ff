import { Worker } from "node:worker_threads";
import { Refusal } from "../../shared/contract/operation.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";
import type { Platform } from "./platform.ts";

/** One run of the worker that owns the database. */
export interface WorkerThread {
  /** Throws when the message holds what cannot be copied. */
  post(message: ToWorker): void;
  /** Rejects with a Refusal whose sentence says why the data could not be opened. */
  ready: Promise<void>;
  exited: Promise<void>;
  terminate(): void;
}

/**
 * The thread that holds the database; `ready` rejects with the refusal, in words, when the workspace could not be
 * opened.
 */
export function startWorker(platform: Platform, hear: (message: FromWorker) => void): WorkerThread {
  const { folder, resources, log } = platform;
  const workerData: WorkerData = { folder, resources, key: platform.key() };
  // Its output is taken from the host's own, where a terminal's answers go.
  const worker = new Worker(platform.worker, { workerData, stdout: true, stderr: true });
  const ready = Promise.withResolvers<void>();
  const exited = Promise.withResolvers<void>();
  ready.promise.catch(() => {});
  for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (text) => log(String(text)));

  worker.on("message", (message: FromWorker) => {
    if (message.type === "ready") ready.resolve();
    else if (message.type === "refused") ready.reject(new Refusal(message.failure.code, message.failure.message));
    else hear(message);
  });
  worker.once("error", (error) => log(error instanceof Error ? `${error.stack}\n` : String(error)));
  worker.once("exit", () => {
    ready.reject(new Refusal("failed", "Assay’s engine stopped while it was starting. Nothing was changed."));
    exited.resolve();
  });
  return {
    post: (message) => worker.postMessage(message),
    ready: ready.promise,
    exited: exited.promise,
    terminate: () => void worker.terminate(),
  };
}
