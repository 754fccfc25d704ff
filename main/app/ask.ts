import type { Input, Name, Output } from "../../shared/contract/contract.ts";
import { Refusal } from "../../shared/contract/operation.ts";
import type { Backend } from "./backend.ts";

/**
 * The output of an operation, a job's included, for which it waits. Throws a Refusal.
 * A member that is undefined is left out, as it would be on any wire.
 */
export const ask = async <N extends Name>(backend: Backend, name: N, input: Input<N>): Promise<Output<N>> =>
  (await askAny(backend, name, JSON.parse(JSON.stringify(input)))) as Output<N>;

/** The same for a name and an input that a person typed. */
export async function askAny(backend: Backend, name: string, input: unknown): Promise<unknown> {
  const answer = await backend.finish(name, input);
  if (answer.ok) return answer.value;
  throw new Refusal(answer.error.code, answer.error.message, answer.error.field);
}
