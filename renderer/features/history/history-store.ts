import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

/** A record whose history can be read. */
export interface RecordRef {
  entity: string;
  id: string;
  name: string;
}

export interface HistoryState {
  /** Names of what would be undone and redone. */
  undo: string | null;
  redo: string | null;
  /** What was done last, for the status line; stays until the next action. */
  said: string | null;
  /** Which way the last change of this session went: an undo is followed by the offer to do it again. */
  last: keyof typeof VERBS | null;
  /** The record whose history is shown, and its steps, newest first. */
  record: RecordRef | null;
  steps: Output<"history.of"> | null;
  error: string | null;
  load(): Promise<void>;
  stepBack(): Promise<void>;
  stepForward(): Promise<void>;
  show(record: RecordRef | null): void;
}

/** What stands before the name of a step, here and in the history of a record. */
export const VERBS = { do: "", undo: "Undone: ", redo: "Done again: " };

export type HistoryStore = ReturnType<typeof createHistoryStore>;

/** What undo and redo would do, and the past of the record that is open. */
export function createHistoryStore(client: Client) {
  async function step(kind: "undo" | "redo"): Promise<void> {
    try {
      const { words } = await client.change(`history.${kind}`, {});
      store.setState({ said: VERBS[kind] + words });
    } catch (error) {
      const { failure, message } = asRefusal(error);
      // A change that failed is told above every screen already.
      if (failure.code !== "failed") store.setState({ said: message });
    }
  }
  const store = createStore<HistoryState>()((set, get) => ({
    undo: null,
    redo: null,
    said: null,
    last: null,
    record: null,
    steps: null,
    error: null,
    load: () => load(),
    stepBack: () => step("undo"),
    stepForward: () => step("redo"),
    show(record) {
      if (record?.id === get().record?.id) return;
      set({ record, steps: null, error: null });
      if (record) void load();
    },
  }));
  async function loadSteps({ entity, id }: RecordRef): Promise<void> {
    const steps = await client.ask("history.of", { entity, id });
    if (store.getState().record?.id === id) store.setState({ steps, error: null });
  }
  const load = keepFresh(client, async () => {
    try {
      store.setState(await client.ask("history.state", {}));
      const { record } = store.getState();
      if (record) await loadSteps(record);
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  client.listen((news) => {
    if (news.type !== "changed") return;
    store.setState({ last: news.kind, ...(news.words && { said: VERBS[news.kind] + news.words }) });
  });
  return store;
}
