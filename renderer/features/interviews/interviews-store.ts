import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export type InterviewRow = Output<"interviews.list">[number];

export interface InterviewsState {
  /** All interviews, the newest first; null until the first answer. */
  rows: InterviewRow[] | null;
  /** Why they could not be read. */
  error: string | null;
  load(): Promise<void>;
}

export type InterviewsStore = ReturnType<typeof createInterviewsStore>;

/** Those to come and those held, at most 500. */
export function createInterviewsStore(client: Client) {
  const store = createStore<InterviewsState>()(() => ({ rows: null, error: null, load: () => load() }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ rows: await client.ask("interviews.list", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
