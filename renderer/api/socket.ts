import type { News } from "../../shared/contract/contract.ts";
import type { Answer } from "../../shared/contract/operation.ts";
import { type Line, type LineState, STOPPED } from "./line.ts";

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5000;

/** What a WebSocket must offer, so that tests can hand in their own. */
export type Socket = Pick<WebSocket, "addEventListener" | "send" | "close">;

/** One WebSocket for calls and news. When it breaks, calls under way are answered, and it is opened anew until it holds. */
export function overSocket(open: () => Socket): Line {
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Set<(news: News) => void>();
  const watchers = new Set<(state: LineState) => void>();
  const first = Promise.withResolvers<void>();
  let state: LineState = "connecting";
  let socket: Socket | undefined;
  let retryMs = FIRST_RETRY_MS;
  let calls = 0;

  function become(next: LineState): void {
    if (next === state) return;
    state = next;
    for (const hear of watchers) hear(state);
  }

  function connect(): void {
    const mine = open();
    mine.addEventListener("open", () => {
      socket = mine;
      retryMs = FIRST_RETRY_MS;
      become("open");
      first.resolve();
    });
    mine.addEventListener("message", ({ data }) => hear(JSON.parse(data)));
    mine.addEventListener("close", () => {
      socket = undefined;
      for (const answer of waiting.values()) answer(STOPPED);
      waiting.clear();
      become("stopped");
      first.resolve();
      setTimeout(connect, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    });
  }

  function hear(message: { news: News } | { id: number; answer: Answer }): void {
    if ("news" in message) for (const listener of listeners) listener(message.news);
    else {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    }
  }

  connect();
  return {
    async call(name, input) {
      await first.promise;
      const line = socket;
      if (!line) return STOPPED;
      const id = calls++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        line.send(JSON.stringify({ id, name, input }));
      });
    },
    listen: (listener) => void listeners.add(listener),
    watch(watcher) {
      watchers.add(watcher);
      watcher(state);
    },
  };
}
