import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createApp } from "../../main/app/create-app.ts";
import type { FromWorker } from "../../main/app/messages.ts";
import { contract, type Input, isName, type Name, type Value } from "../../shared/contract/contract.ts";
import { type Answer, Refusal } from "../../shared/contract/operation.ts";
import { temporaryFolder } from "./workspace.ts";

export interface TestApp {
  /** Anything in, the answer out. */
  dispatch(name: string, input: unknown): Answer;
  /** Typed; throws the refusal. */
  ask<N extends Name>(name: N, input: Input<N>): Value<N>;
  posted: FromWorker[];
  /** The product's clock, ms since 1970. */
  at(iso: string): void;
  hear: ReturnType<typeof createApp>["jobs"]["hear"];
}

/** The whole program in this process on a fresh workspace, its clock standing where the test says. */
export function newApp(): TestApp {
  const folder = join(temporaryFolder(), "data");
  mkdirSync(folder);
  const posted: FromWorker[] = [];
  let now = Date.parse("2026-03-10T06:20:00.000Z");
  const app = createApp({
    folder,
    key: Buffer.alloc(32, 7),
    resources: "resources",
    clock: () => now,
    post: (message) => posted.push(message),
  });
  onTestFinished(() => app.close());
  /** A refusal must be one that the contract promises. */
  function dispatch(name: string, input: unknown): Answer {
    const answer = app.dispatch(name, input);
    if (!answer.ok && isName(name) && !contract[name].errors.includes(answer.error.code))
      throw new Error(`${name} answers ${answer.error.code}, which its contract does not name`);
    return answer;
  }
  return {
    dispatch,
    ask(name, input) {
      const answer = dispatch(name, input);
      if (answer.ok) return answer.value as never;
      throw new Refusal(answer.error.code, answer.error.message, answer.error.field);
    },
    posted,
    at(iso) {
      now = Date.parse(iso);
    },
    hear: app.jobs.hear,
  };
}
