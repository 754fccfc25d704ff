import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { PersonRow, PersonsBrief } from "../../../shared/contract/candidates.ts";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Input, Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

type List = Output<"candidates.list">;
/** Who is asked for, and in which order. */
export type Asked = Omit<Input<"candidates.list">, "skip" | "limit" | "after" | "find">;

/** What the panel beside the list shows beyond the row. */
export interface Peek {
  id: string;
  claims: Claim[];
  briefs: PersonsBrief[];
}

export interface PeopleState {
  asked: Asked | null;
  /** Rows by their place from 0, as far as they were read. */
  rows: ReadonlyMap<number, PersonRow>;
  /** Null until the first answer. */
  total: number | null;
  views: List["views"] | null;
  /** The row that the arrow keys stand on; kept while other screens are open. */
  current: number;
  peek: Peek | null;
  /** Briefs that somebody can join, by time left. */
  briefs: BriefRow[] | null;
  error: string | null;
  /** Why the last thing that was tried here was refused. */
  refused: string | null;
  load(): Promise<void>;
  /** Reads the briefs, so that the list can be asked for with the scores of one. */
  loadBriefs(): Promise<void>;
  /** Shows who is asked for; `find` is somebody to stand on, when they are among them. */
  open(asked: Asked, find: string | undefined): Promise<void>;
  /** Which rows are in sight; those not read yet are. */
  see(first: number, last: number): void;
  stand(place: number): void;
  show(id: string | undefined): Promise<void>;
  addToBrief(candidate: string, brief: string): Promise<void>;
  /** The new person's id, or what is wrong with a field. */
  create(person: Input<"candidates.create">): Promise<{ id: string } | { field: string; message: string }>;
  /** Those whose names begin alike: somebody may be here already. */
  alike(name: string): Promise<PersonRow[]>;
}

export type PeopleStore = ReturnType<typeof createPeopleStore>;

const joinable = (briefs: readonly BriefRow[]): BriefRow[] => briefs.filter(({ view }) => view !== "closed");

/** Rows are read in pages of so many. */
const PAGE = 100;

/** The list of people, of which only pages in sight are held, and who is shown beside it. */
export function createPeopleStore(client: Client) {
  let sight: [number, number] = [0, PAGE - 1];
  const reading = new Set<number>();

  const store = createStore<PeopleState>()((set, get) => ({
    asked: null,
    rows: new Map(),
    total: null,
    views: null,
    current: 0,
    peek: null,
    briefs: null,
    error: null,
    refused: null,
    load: () => load(),
    async loadBriefs() {
      try {
        set({ briefs: joinable(await client.ask("briefs.list", {})) });
      } catch (error) {
        set({ briefs: [], error: asRefusal(error).message });
      }
    },
    async open(asked, find) {
      const same = JSON.stringify(asked) === JSON.stringify(get().asked);
      if (!same) {
        reading.clear();
        sight = [0, PAGE - 1];
        set({ asked, refused: null });
      }
      await load();
      if (!same && get().asked === asked && get().current !== 0) set({ current: 0 });
      if (find !== undefined) await standOn(find);
    },
    see(first, last) {
      sight = [first, last];
      for (const page of pagesIn(sight)) if (!get().rows.has(page * PAGE)) void read(page);
    },
    stand: (place) => set({ current: place }),
    async show(id) {
      if (id === undefined) return set({ peek: null });
      await loadPeek(id);
    },
    async addToBrief(candidate, brief) {
      set({ refused: null });
      try {
        await client.change("briefs.addPerson", { brief, candidate });
      } catch (error) {
        set({ refused: asRefusal(error).message });
      }
    },
    async create(person) {
      try {
        const { id } = await client.change("candidates.create", person);
        return { id };
      } catch (error) {
        const { failure, message } = asRefusal(error);
        return { field: failure.field?.slice(1) ?? "name", message };
      }
    },
    async alike(name) {
      if (name.trim().length < 3) return [];
      const { rows } = await client.ask("candidates.list", { words: name.slice(0, 200), limit: 3 });
      return rows;
    },
  }));

  async function standOn(id: string): Promise<void> {
    const { asked, rows } = store.getState();
    for (const [place, row] of rows) if (row.id === id) return store.setState({ current: place });
    try {
      const { at } = await client.ask("candidates.list", { ...asked, limit: 1, find: id });
      if (at !== null && store.getState().asked === asked) store.setState({ current: at });
    } catch {
      // Who cannot be found is stood on by nobody; the list itself says what went wrong.
    }
  }

  const pagesIn = ([first, last]: [number, number]): number[] => {
    const from = Math.floor(first / PAGE);
    return Array.from({ length: Math.max(1, Math.floor(last / PAGE) - from + 1) }, (_, i) => from + i);
  };
  const ask = (asked: Asked, page: number): Promise<List> =>
    client.ask("candidates.list", { ...asked, skip: page * PAGE, limit: PAGE });
  const placed = (page: number, { rows }: List): [number, PersonRow][] => rows.map((row, i) => [page * PAGE + i, row]);

  /** One more page of the same list. */
  async function read(page: number): Promise<void> {
    const { asked } = store.getState();
    if (!asked || reading.has(page)) return;
    reading.add(page);
    try {
      const list = await ask(asked, page);
      const { rows, asked: still } = store.getState();
      if (still === asked) store.setState({ rows: new Map([...rows, ...placed(page, list)]) });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    } finally {
      reading.delete(page);
    }
  }

  async function loadPeek(id: string): Promise<void> {
    try {
      const [claims, briefs] = await Promise.all([
        client.ask("claims.list", { candidate: id }),
        client.ask("candidates.briefs", { id }),
      ]);
      store.setState({ peek: { id, claims, briefs } });
    } catch {
      // Somebody who is gone is shown no longer.
      store.setState({ peek: null });
    }
  }

  /** Reads what is in sight anew and lets go of the rest. */
  const load = keepFresh(client, async () => {
    const { asked, peek } = store.getState();
    if (!asked) return;
    try {
      const pages = pagesIn(sight);
      const [briefs, ...lists] = await Promise.all([
        client.ask("briefs.list", {}),
        ...pages.map((page) => ask(asked, page)),
        ...(peek ? [loadPeek(peek.id)] : []),
      ]);
      const read = lists.slice(0, pages.length) as List[];
      if (store.getState().asked !== asked) return;
      const rows = new Map(pages.flatMap((page, i) => (read[i] ? placed(page, read[i]) : [])));
      const { total = 0, views = null } = read[0] ?? {};
      store.setState({ rows, total, views, briefs: joinable(briefs), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
