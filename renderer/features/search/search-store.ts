import { createStore } from "zustand/vanilla";
import type { SearchHit } from "../../../shared/contract/search.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { begins } from "./found.ts";

export interface SearchState {
  words: string;
  /** For the words above; until their answer comes those of the answer before it that fit them. */
  hits: readonly SearchHit[];
  waiting: boolean;
  error: string | null;
  /** Keeps the newest answer only: an earlier question may be answered later. */
  find(words: string): Promise<void>;
}

/** Finds people, briefs and clients while somebody types; an answer to older words is dropped. */
export function createSearchStore(client: Client) {
  let asked = 0;
  let known: readonly SearchHit[] = [];
  return createStore<SearchState>()((set) => ({
    words: "",
    hits: [],
    waiting: false,
    error: null,
    async find(words) {
      const mine = ++asked;
      set({ words, hits: known.filter(({ title, detail }) => begins(`${title} ${detail}`, words)), waiting: true });
      try {
        const hits = await client.ask("search.find", { words: wanted(words) });
        if (mine !== asked) return;
        known = hits;
        set({ hits, waiting: false, error: null });
      } catch (error) {
        if (mine === asked) set({ hits: [], waiting: false, error: asRefusal(error).message });
      }
    },
  }));
}

const LONGEST = 200;

/** Without the prefix that narrows the list; cut where the question may not be longer. */
const wanted = (words: string): string =>
  words
    .replace(/^[@>]\s*/u, "")
    .trim()
    .slice(0, LONGEST);
