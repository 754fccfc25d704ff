import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface TodayState {
  /** Null until the first answer. */
  today: Output<"today.list"> | null;
  /** Why it could not be read. */
  error: string | null;
  load(): Promise<void>;
}

export type TodayStore = ReturnType<typeof createTodayStore>;

/** What is due, read anew each minute. */
export function createTodayStore(client: Client) {
  const store = createStore<TodayState>()(() => ({ today: null, error: null, load: () => load() }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ today: await client.ask("today.list", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
