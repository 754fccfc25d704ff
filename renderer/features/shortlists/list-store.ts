import { createStore } from "zustand/vanilla";
import type { ListedShortlist } from "../../../shared/contract/shortlists.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface ListState {
  /** By time left; null until the first answer. */
  rows: ListedShortlist[] | null;
  error: string | null;
  load(): Promise<void>;
}

export type ListStore = ReturnType<typeof createListStore>;

/** Every brief that has a shortlist. */
export function createListStore(client: Client) {
  const store = createStore<ListState>()(() => ({ rows: null, error: null, load: () => load() }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ rows: await client.ask("shortlists.list", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
