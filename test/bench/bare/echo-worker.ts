import { parentPort } from "node:worker_threads";

/** Answers each message at once with what it was given: a trip with nothing at the end. */
parentPort?.on("message", ({ id, answer }: { id: number; answer: unknown }) =>
  parentPort?.postMessage({ type: "answer", id, answer }),
);
