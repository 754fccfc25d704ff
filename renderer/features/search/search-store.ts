import { createStore } from "zustand/vanilla";
import { asRefusal, type Client } from "../../api/client.ts";
import { bare, type Found, leftOf, NOTHING, narrowing } from "./found.ts";

export interface SearchState {
  words: string;
  /** For the words above; until their answer comes that of the answer before it which fits them. */
  found: Found;
  waiting: boolean;
  /** Notes from before are still being taken into the index. */
  building: boolean;
  error: string | null;
  /** Keeps the newest answer only: an earlier question may be answered later. */
  find(words: string): Promise<void>;
}

/** Finds people, briefs and clients while somebody types; an answer to older words is dropped. */
export function createSearchStore(client: Client) {
  let asked = 0;
  let known = NOTHING;

  async function answer(words: string): Promise<Found & { building: boolean }> {
    const by = narrowing(words);
    const wanted = bare(words).slice(0, LONGEST);
    const among = by === "all" ? "all" : by === "facts" || by === "said" ? by : null;
    const [hits, evidence] = await Promise.all([
      by === "all" || by === "people" ? client.ask("search.find", { words: wanted }) : [],
      among !== null && wanted !== "" ? client.ask("search.evidence", { words: wanted, among }) : null,
    ]);
    const { facts, said, building } = evidence ?? { ...NOTHING, building: false };
    const none = wanted !== "" && (by === "all" || by === "people") && hits.length + facts.length + said.length === 0;
    // A name mistyped: looked for only then, since every name has to be read for it.
    return {
      hits: none ? await client.ask("search.find", { words: wanted, slips: true }) : hits,
      facts,
      said,
      building,
    };
  }

  return createStore<SearchState>()((set) => ({
    words: "",
    found: NOTHING,
    waiting: false,
    building: false,
    error: null,
    async find(words) {
      const mine = ++asked;
      set({ words, found: leftOf(known, words), waiting: true });
      try {
        let whole = false;
        while (!whole) {
          const { building, ...found } = await answer(words);
          if (mine !== asked) return;
          known = found;
          set({ found, waiting: false, building, error: null });
          whole = !building;
        }
      } catch (error) {
        if (mine === asked) set({ found: NOTHING, waiting: false, building: false, error: asRefusal(error).message });
      }
    },
  }));
}

const LONGEST = 200;
