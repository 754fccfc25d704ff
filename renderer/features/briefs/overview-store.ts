import { createStore } from "zustand/vanilla";
import type { BriefOverview, PersonOnBrief } from "../../../shared/contract/briefs.ts";
import type { Input, Name } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface OverviewState {
  id: string | null;
  /** Null until the first answer for this brief. */
  overview: BriefOverview | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why the last thing that was tried here was refused; gone with the next one. */
  refused: string | null;
  /** People in the workspace who are not on this brief. */
  others: { id: string; words: string }[];
  load(): Promise<void>;
  open(id: string): void;
  startClock(): Promise<void>;
  addPerson(candidate: string): Promise<void>;
  /** False when it was refused. */
  recordConsent(candidate: string): Promise<boolean>;
  setStage(candidate: string, stage: PersonOnBrief["stage"]): Promise<void>;
  /** False when it was refused. */
  close(reason: string): Promise<boolean>;
  /** Gives the frozen file to the person, byte for byte. */
  saveVersion(version: string): Promise<void>;
}

export type OverviewStore = ReturnType<typeof createOverviewStore>;

/** What one brief's overview shows and does; `save` hands a file to the person. */
export function createOverviewStore(client: Client, save: (name: string, base64: string) => void) {
  type Command = Extract<
    Name,
    "briefs.startClock" | "briefs.addPerson" | "briefs.recordConsent" | "briefs.setStage" | "briefs.close"
  >;

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    store.setState({ refused: null });
    try {
      await work();
      return true;
    } catch (error) {
      store.setState({ refused: asRefusal(error).message });
      return false;
    }
  }
  const change = <N extends Command>(name: N, input: (brief: string) => Input<N>): Promise<boolean> => {
    const { id } = store.getState();
    return id === null ? Promise.resolve(false) : attempt(() => client.change(name, input(id)));
  };

  const store = createStore<OverviewState>()((set, get) => ({
    id: null,
    overview: null,
    error: null,
    refused: null,
    others: [],
    load: () => load(),
    open(id) {
      if (id !== get().id) set({ id, overview: null, error: null, refused: null, others: [] });
      void load();
    },
    startClock: async () => void (await change("briefs.startClock", (id) => ({ id }))),
    addPerson: async (candidate) => void (await change("briefs.addPerson", (brief) => ({ brief, candidate }))),
    recordConsent: (candidate) => change("briefs.recordConsent", (brief) => ({ brief, candidate })),
    setStage: async (candidate, stage) =>
      void (await change("briefs.setStage", (brief) => ({ brief, candidate, stage }))),
    close: (reason) => change("briefs.close", (id) => ({ id, reason })),
    saveVersion: async (id) => {
      await attempt(async () => {
        const { fileName, base64 } = await client.ask("exports.read", { id });
        save(fileName, base64);
      });
    },
  }));

  const load = keepFresh(client, async () => {
    const { id } = store.getState();
    if (id === null) return;
    try {
      const [overview, people] = await Promise.all([
        client.ask("briefs.overview", { id }),
        client.ask("candidates.list", { limit: 200 }),
      ]);
      if (store.getState().id !== id) return;
      const here = new Set(overview.people.map(({ candidate }) => candidate));
      const others = people.rows
        .filter((row) => !here.has(row.id))
        .map((row) => ({ id: row.id, words: row.headline ? `${row.name}, ${row.headline}` : row.name }));
      store.setState({ overview, others, error: null });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
