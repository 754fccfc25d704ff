import type { LineState } from "../../renderer/api/line.ts";
import {
  contract,
  isName,
  type Name,
  type News,
  type Output,
  type ParsedInput,
} from "../../shared/contract/contract.ts";
import { type Answer, Refusal } from "../../shared/contract/operation.ts";

/** What each operation answers; a job's output comes as news. */
export type Answers = { [N in Name]?: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>> };

/** A line that answers like the contract: input and output are checked against their schemas. */
export function fakeLine(answers: Answers) {
  const listeners: ((news: News) => void)[] = [];
  const watchers: ((state: LineState) => void)[] = [];
  const calls: { name: string; input: unknown }[] = [];
  let jobs = 0;

  const send = (news: News): void => {
    for (const hear of listeners) hear(news);
  };
  async function outcome(name: Name, input: unknown): Promise<Answer> {
    try {
      const answer = answers[name] as ((input: unknown) => unknown) | undefined;
      if (!answer) throw new Error(`the test gives no answer to ${name}`);
      const value = await answer(contract[name].input.parse(input));
      return { ok: true, value: contract[name].output.parse(value) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.failure };
      throw error;
    }
  }
  return {
    calls,
    send,
    /** Breaks or mends the line. */
    become(state: LineState): void {
      for (const hear of watchers) hear(state);
    },
    async call(name: string, input: unknown): Promise<Answer> {
      calls.push({ name, input });
      if (!isName(name)) throw new Error(`the contract has no ${name}`);
      if (contract[name].kind !== "job") return outcome(name, input);
      const job = `job-${++jobs}`;
      void outcome(name, input).then((answer) => send({ type: "finished", job, answer }));
      return { ok: true, value: { job } };
    },
    listen: (hear: (news: News) => void) => void listeners.push(hear),
    watch(hear: (state: LineState) => void): void {
      watchers.push(hear);
      hear("open");
    },
  };
}

export const changed = (words: string | null = null, kind: "do" | "undo" | "redo" = "do"): News => ({
  type: "changed",
  rows: [],
  words,
  at: "2026-03-12T03:03:22.000Z",
  kind,
});
