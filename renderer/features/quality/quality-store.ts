import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface QualityState {
  /** Null until the first answer. */
  onTime: Output<"quality.onTime"> | null;
  error: string | null;
  /** Counts while the screen is open; call what it gives when it closes. */
  watch(): () => void;
}

export type QualityStore = ReturnType<typeof createQualityStore>;

/** How often the 48 hours were kept, and how long each shortlist took. */
export function createQualityStore(client: Client) {
  let watched = false;
  const store = createStore<QualityState>()(() => ({
    onTime: null,
    error: null,
    watch() {
      watched = true;
      void load();
      return () => {
        watched = false;
      };
    },
  }));
  const load = keepFresh(client, async () => {
    if (!watched) return;
    try {
      store.setState({ onTime: await client.ask("quality.onTime", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
