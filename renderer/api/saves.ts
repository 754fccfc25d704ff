import { createStore } from "zustand/vanilla";
import type { News } from "../../shared/contract/contract.ts";
import type { Keeping, Unkept } from "./client.ts";

/** "Saving…" is worth saying only to someone who has had time to wonder. */
const WONDER_MS = 400;

export interface SavesState {
  /** ISO 8601 instant of the database's last acknowledgement; null before the first of this session. */
  savedAt: string | null;
  /** A change has been under way for longer than 400 ms. */
  slow: boolean;
  /** Every change that could not be kept, as one: the newest one's message, the words of all. */
  unkept: Pick<Unkept, "message" | "words"> | null;
}

/** Hears of every command and of the database's own acknowledgements. */
export function createSaves() {
  const store = createStore<SavesState>()(() => ({ savedAt: null, slow: false, unkept: null }));
  let under = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: readonly Unkept[] = [];

  function wait(next: readonly Unkept[]): void {
    waiting = next;
    const newest = waiting.at(-1);
    // A line that was handed over lies half-typed on disk as well: its words are there once.
    const whole = waiting.filter(({ halfTyped }) => !halfTyped);
    const words = (whole.length > 0 ? whole : waiting).map(({ words }) => words).filter(Boolean);
    store.setState({ unkept: newest ? { message: newest.message, words: words.join("\n") } : null });
  }
  const keeping: Keeping = {
    started() {
      under += 1;
      timer ??= setTimeout(() => store.setState({ slow: true }), WONDER_MS);
    },
    ended(key, unkept) {
      under -= 1;
      if (under === 0) {
        clearTimeout(timer);
        timer = undefined;
        store.setState({ slow: false });
      }
      const others = waiting.filter((one) => one.key !== key);
      if (unkept) wait([...others, unkept]);
      else if (others.length < waiting.length) wait(others);
    },
  };
  /** Tries again what was not kept, one change after another; the bar comes back if that fails too. */
  async function retry(): Promise<void> {
    const again = waiting;
    wait([]);
    for (const one of again) await one.retry().catch(() => undefined);
  }
  const hear = (news: News): void => {
    if (news.type === "changed") store.setState({ savedAt: news.at });
  };
  return { ...store, keeping, hear, retry };
}
