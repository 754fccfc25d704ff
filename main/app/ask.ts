import { contract, type Input, isName, type Name, type Output } from "../../shared/contract/contract.ts";
import { type Answer, Refusal } from "../../shared/contract/operation.ts";
import type { Backend } from "./backend.ts";

/**
 * The output of an operation, a job's included, for which it waits. Throws a Refusal.
 * A member that is undefined is left out, as it would be on any wire.
 */
export const ask = async <N extends Name>(backend: Backend, name: N, input: Input<N>): Promise<Output<N>> =>
  (await askAny(backend, name, JSON.parse(JSON.stringify(input)))) as Output<N>;

/** The same for a name and an input that a person typed. */
export async function askAny(backend: Backend, name: string, input: unknown): Promise<unknown> {
  if (!isName(name) || contract[name].kind !== "job") return valueIn(await backend.call(name, input));
  const ends = new Map<string, PromiseWithResolvers<Answer>>();
  const endOf = (job: string): PromiseWithResolvers<Answer> => {
    const end = ends.get(job) ?? Promise.withResolvers<Answer>();
    ends.set(job, end);
    return end;
  };
  // Before it is asked: a short job may end before its name is known here.
  backend.listen((news) => news.type === "finished" && endOf(news.job).resolve(news.answer));
  const { job } = valueIn(await backend.call(name, input)) as { job: string };
  return valueIn(await endOf(job).promise);
}

function valueIn(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  throw new Refusal(answer.error.code, answer.error.message, answer.error.field);
}
