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
  unkept: Unkept | null;
}

/** Hears of every command and of the database's own acknowledgements. */
export function createSaves() {
  const store = createStore<SavesState>()(() => ({ savedAt: null, slow: false, unkept: null }));
  let under = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keeping: Keeping = {
    started() {
      under += 1;
      timer ??= setTimeout(() => store.setState({ slow: true }), WONDER_MS);
    },
    ended(unkept) {
      under -= 1;
      if (under === 0) {
        clearTimeout(timer);
        timer = undefined;
        store.setState({ slow: false });
      }
      if (unkept) store.setState({ unkept });
    },
  };
  /** Tries the change again that was not kept; the bar comes back if that fails too. */
  function retry(): void {
    const { unkept } = store.getState();
    store.setState({ unkept: null });
    void unkept?.retry().catch(() => undefined);
  }
  const hear = (news: News): void => {
    if (news.type === "changed") store.setState({ savedAt: news.at });
  };
  return { ...store, keeping, hear, retry };
}
