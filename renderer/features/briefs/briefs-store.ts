import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { asRefusal, type Client, refusedWords } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface BriefsState {
  /** All briefs, by time left; null until the first answer. */
  rows: BriefRow[] | null;
  /** Why they could not be read. */
  error: string | null;
  /** Why the last thing that was tried here was refused; gone with the next one. */
  refused: string | null;
  load(): Promise<void>;
  /** Ends a brief; false when it was refused. */
  close(id: string, reason: string): Promise<boolean>;
  /** Keeps it in sight in the navigation, or no longer. */
  pin(id: string, pinned: boolean): Promise<void>;
  /** The id of the copy; null when it was refused. */
  duplicate(id: string): Promise<string | null>;
}

export type BriefsStore = ReturnType<typeof createBriefsStore>;

/** All briefs, open and closed; which of them are shown is the address’s business. */
export function createBriefsStore(client: Client) {
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    store.setState({ refused: null });
    try {
      return await work();
    } catch (error) {
      store.setState({ refused: refusedWords(error) });
      return null;
    }
  }
  const store = createStore<BriefsState>()(() => ({
    rows: null,
    error: null,
    refused: null,
    load: () => load(),
    close: async (id, reason) => (await attempt(() => client.change("briefs.close", { id, reason }))) !== null,
    pin: async (id, pinned) => void (await attempt(() => client.change("briefs.pin", { id, pinned }))),
    duplicate: async (id) => (await attempt(() => client.change("briefs.duplicate", { id })))?.id ?? null,
  }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ rows: await client.ask("briefs.list", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
