import type { Input, Name, Output } from "../../../../shared/contract/contract.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import { ask } from "../../ask.ts";
import type { Backend } from "../../backend.ts";
import { type Path, pointerOf, ScenarioError } from "../scenario-error.ts";

/** Asks one operation, a job to its end. */
export type Ask = <N extends Name>(name: N, input: Input<N>) => Promise<Output<N>>;

/** Something that happened at a time, done by operations. */
export interface Step {
  /** ISO 8601 in UTC. */
  at: string;
  /** Where the scenario says it. */
  path: Path;
  run(ask: Ask): Promise<unknown>;
}

/** Does every step with the product's clock standing at its time; of two at one time the earlier in the list comes first. */
export async function playSteps(backend: Backend, steps: readonly Step[]): Promise<void> {
  for (const step of steps.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) await playStep(backend, step);
}

/** Does one step at its time; what an operation refuses is reported at the step's place in the scenario. */
export async function playStep(backend: Backend, { at, path, run }: Step): Promise<void> {
  backend.setClock(at);
  try {
    await run((name, input) => ask(backend, name, input));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = error.failure;
    if (code === "failed") throw new Refusal(code, `${message} Nothing was written.`);
    const pointer = pointerOf(path);
    throw new ScenarioError(
      `${pointer} was refused (${message.replace(/( Nothing was changed)?\.$/, "")}); nothing was written.`,
      pointer,
    );
  }
}

/** The earlier of two moments. */
export const earlier = (a: string, b: string): string => (a < b ? a : b);
/** The later of two moments. */
export const later = (a: string, b: string): string => (a > b ? a : b);
/** So much later, but never after the other moment. */
export const after = (at: string, ms: number, notAfter: string): string =>
  earlier(new Date(Date.parse(at) + ms).toISOString(), notAfter);
