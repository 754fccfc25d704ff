import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface BriefsState {
  /** All briefs, by time left; null until the first answer. */
  rows: BriefRow[] | null;
  /** Why they could not be read. */
  error: string | null;
  load(): Promise<void>;
}

export type BriefsStore = ReturnType<typeof createBriefsStore>;

export function createBriefsStore(client: Client) {
  const store = createStore<BriefsState>()(() => ({ rows: null, error: null, load: () => load() }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ rows: await client.ask("briefs.list", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
