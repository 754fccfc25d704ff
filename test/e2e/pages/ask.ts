import { expect, type Page } from "@playwright/test";
import type { Input, Name, Output } from "../../../shared/contract/contract.ts";
import type { Answer } from "../../../shared/contract/operation.ts";

/** Asks the program behind an open window, over a socket of that window, as another window would. */
export async function ask<N extends Name>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await page.evaluate(
    ({ name, input }) =>
      new Promise<Answer>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}/socket`);
        socket.onopen = () => socket.send(JSON.stringify({ id: 0, name, input }));
        socket.onmessage = ({ data }) => {
          const message = JSON.parse(data);
          if (!("answer" in message)) return;
          socket.close();
          resolve(message.answer);
        };
      }),
    { name, input },
  );
  if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
  return answer.value as Output<N>;
}

/** Waits until half-typed words of a box are on disk. */
export const untilTyped = (page: Page, place: string, words: string): Promise<void> =>
  expect.poll(async () => (await ask(page, "drafts.get", { place })).words).toContain(words);
