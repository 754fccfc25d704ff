import { createStore } from "zustand/vanilla";
import type { AgendaRow } from "../../../shared/contract/references.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface AgendaState {
  /** Null until the first answer. */
  rows: AgendaRow[] | null;
  /** Why they could not be read. */
  error: string | null;
  load(): Promise<void>;
}

export type AgendaStore = ReturnType<typeof createAgendaStore>;

/** Whom to ring, whom to ring back and whom we have rung. */
export function createAgendaStore(client: Client) {
  const store = createStore<AgendaState>()(() => ({ rows: null, error: null, load: () => load() }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ rows: await client.ask("references.agenda", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
