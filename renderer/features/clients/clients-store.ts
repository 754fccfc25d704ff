import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { Client as ClientRecord } from "../../../shared/contract/clients.ts";
import { asRefusal, type Client, refusedWords } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

/** A client and what runs for them, by time left. */
export interface ClientRow {
  client: ClientRecord;
  briefs: BriefRow[];
}

export interface ClientsState {
  /** By name; null until the first answer. */
  rows: ClientRow[] | null;
  /** Why they could not be read. */
  error: string | null;
  /** Why the last client could not be added. */
  refused: string | null;
  load(): Promise<void>;
  /** Its id, or null when it was refused. */
  add(name: string): Promise<string | null>;
}

export type ClientsStore = ReturnType<typeof createClientsStore>;

/** All clients, each with its briefs. */
export function createClientsStore(client: Client) {
  const store = createStore<ClientsState>()((set) => ({
    rows: null,
    error: null,
    refused: null,
    load: () => load(),
    async add(name) {
      try {
        set({ refused: null });
        return (await client.change("clients.create", { name })).id;
      } catch (error) {
        set({ refused: refusedWords(error) });
        return null;
      }
    },
  }));
  const load = keepFresh(client, async () => {
    try {
      const [clients, briefs] = await Promise.all([client.ask("clients.list", {}), client.ask("briefs.list", {})]);
      const rows = clients.map((one) => ({
        client: one,
        briefs: briefs.filter((brief) => brief.client.id === one.id),
      }));
      store.setState({ rows, error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
