import { createStore } from "zustand/vanilla";
import type { Brief } from "../../../shared/contract/briefs.ts";
import type { Output } from "../../../shared/contract/contract.ts";
import type { Evidence, Shortlist } from "../../../shared/contract/shortlists.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

/** How many people stand side by side. */
export const fewest = 2;
/** More columns could not be read. */
export const most = 5;

export interface CompareState {
  id: string | null;
  /** Whom the address asks for; empty for those on the shortlist. */
  ids: readonly string[];
  brief: Brief | null;
  shortlist: Shortlist | null;
  /** Null until the first answer, and while too few are chosen. */
  compared: Output<"shortlists.compare"> | null;
  /** What is known of each, as far as it was asked for. */
  evidence: Readonly<Record<string, Evidence>>;
  error: string | null;
  load(): Promise<void>;
  open(id: string, ids: readonly string[]): void;
  /** Reads what stands behind the cells of one person. */
  study(candidate: string): Promise<void>;
}

export type CompareStore = ReturnType<typeof createCompareStore>;

/** People of one brief side by side. */
export function createCompareStore(client: Client) {
  const store = createStore<CompareState>()((set, get) => ({
    id: null,
    ids: [],
    brief: null,
    shortlist: null,
    compared: null,
    evidence: {},
    error: null,
    load: () => load(),
    open(id, ids) {
      if (id !== get().id) set({ id, brief: null, shortlist: null, compared: null, evidence: {}, error: null });
      set({ ids });
      void load();
    },
    async study(candidate) {
      const { id } = get();
      if (id === null) return;
      try {
        const found = await client.ask("shortlists.evidence", { brief: id, candidate });
        if (get().id === id) set({ evidence: { ...get().evidence, [candidate]: found } });
      } catch (error) {
        set({ error: asRefusal(error).message });
      }
    },
  }));

  const load = keepFresh(client, async () => {
    const { id } = store.getState();
    if (id === null) return;
    try {
      const [brief, shortlist] = await Promise.all([
        client.ask("briefs.get", { id }),
        client.ask("shortlists.get", { brief: id }),
      ]);
      const { ids } = store.getState();
      const candidates = chosen(shortlist, ids);
      const compared =
        candidates.length < fewest ? null : await client.ask("shortlists.compare", { brief: id, candidates });
      if (store.getState().id === id && store.getState().ids === ids)
        store.setState({ brief, shortlist, compared, evidence: {}, error: null });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}

/** Those asked for who are on the brief, in that order; asked for nobody, those who stand on the list. */
export function chosen({ lines, ready, nearly }: Shortlist, ids: readonly string[]): string[] {
  const known = new Set([
    ...lines.map((line) => line.candidate.id),
    ...[...ready, ...nearly].map((one) => one.candidate),
  ]);
  const asked = [...new Set(ids)].filter((id) => known.has(id));
  const standing = lines.filter(({ left }) => left === null).map(({ candidate }) => candidate.id);
  return (ids.length === 0 ? standing : asked).slice(0, most);
}
