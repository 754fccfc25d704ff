import { createStore } from "zustand/vanilla";
import type { BriefOverview, PersonOnBrief } from "../../../shared/contract/briefs.ts";
import type { Input, Name, Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client, refusedWords } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import { narrowed } from "../../api/looking.ts";
import { triageAsked } from "./asked.ts";

export interface OverviewState {
  id: string | null;
  /** Null until the first answer for this brief. */
  overview: BriefOverview | null;
  /** The role that its answers point to, and why; null until they were asked about. */
  triage: Output<"briefs.triage"> | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why the last thing that was tried here was refused; gone with the next one. */
  refused: string | null;
  /** Whether the workspace holds anybody who is not on this brief. */
  anyOthers: boolean;
  /** Those of them whose record holds the words looked for, newest first, as many as a list can show. */
  others: readonly { id: string; words: string }[];
  /** The answer for what was typed last is still to come; till then those known are narrowed. */
  looking: boolean;
  load(): Promise<void>;
  open(id: string): void;
  startClock(): Promise<void>;
  findOthers(words: string): Promise<void>;
  addPerson(candidate: string): Promise<void>;
  /** False when it was refused. */
  recordConsent(candidate: string): Promise<boolean>;
  setStage(candidate: string, stage: PersonOnBrief["stage"]): Promise<void>;
  addToShortlist(candidate: string): Promise<void>;
  takeOffShortlist(candidate: string): Promise<void>;
  /** False when it was refused. */
  agreeTime(dueAt: string, note: string): Promise<boolean>;
  /** False when it was refused. */
  close(reason: string): Promise<boolean>;
  reopen(): Promise<void>;
  /** False when it was refused. */
  removePerson(candidate: string): Promise<boolean>;
  /** Each gives false when it was refused. */
  confirmRate(rate: Input<"candidates.confirmRate">): Promise<boolean>;
  confirmStart(candidate: string, from: string): Promise<boolean>;
  /** Gives the frozen file to the person, byte for byte. */
  saveVersion(version: string): Promise<void>;
}

export type OverviewStore = ReturnType<typeof createOverviewStore>;

/** What is known of a brief before it is read. */
const NOTHING = {
  overview: null,
  triage: null,
  error: null,
  refused: null,
  anyOthers: false,
  others: [],
  looking: false,
} satisfies Partial<OverviewState>;

/** What one brief's overview shows and does; `save` hands a file to the person. */
export function createOverviewStore(client: Client, save: (name: string, base64: string) => void) {
  /** What is looked for among those who are not on the brief. */
  let wanted = "";
  /** What the role was asked with last. */
  let asked = "";
  type Command = Extract<
    Name,
    | "briefs.startClock"
    | "briefs.addPerson"
    | "briefs.removePerson"
    | "briefs.recordConsent"
    | "briefs.setStage"
    | "briefs.agreeTime"
    | "briefs.close"
    | "briefs.reopen"
    | "shortlists.add"
  >;

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    store.setState({ refused: null });
    try {
      await work();
      return true;
    } catch (error) {
      store.setState({ refused: refusedWords(error) });
      return false;
    }
  }
  const change = <N extends Command>(name: N, input: (brief: string) => Input<N>): Promise<boolean> => {
    const { id } = store.getState();
    return id === null ? Promise.resolve(false) : attempt(() => client.change(name, input(id)));
  };

  const store = createStore<OverviewState>()((set, get) => ({
    id: null,
    ...NOTHING,
    load: () => load(),
    open(id) {
      wanted = "";
      asked = "";
      if (id !== get().id) set({ id, ...NOTHING });
      void load();
    },
    async findOthers(words) {
      wanted = words;
      set({ others: narrowed(get().others, words), looking: true });
      await load();
    },
    startClock: async () => void (await change("briefs.startClock", (id) => ({ id }))),
    addPerson: async (candidate) => void (await change("briefs.addPerson", (brief) => ({ brief, candidate }))),
    recordConsent: (candidate) => change("briefs.recordConsent", (brief) => ({ brief, candidate })),
    setStage: async (candidate, stage) =>
      void (await change("briefs.setStage", (brief) => ({ brief, candidate, stage }))),
    addToShortlist: async (candidate) => void (await change("shortlists.add", (brief) => ({ brief, candidate }))),
    async takeOffShortlist(candidate) {
      const { id: brief } = get();
      if (brief === null) return;
      await attempt(async () => {
        const { lines } = await client.ask("shortlists.get", { brief });
        const line = lines.find((one) => one.candidate.id === candidate);
        if (line) await client.change("shortlists.remove", { id: line.id });
      });
    },
    agreeTime: (dueAt, note) => change("briefs.agreeTime", (id) => ({ id, dueAt, note })),
    close: (reason) => change("briefs.close", (id) => ({ id, reason })),
    reopen: async () => void (await change("briefs.reopen", (id) => ({ id }))),
    removePerson: (candidate) => change("briefs.removePerson", (brief) => ({ brief, candidate })),
    confirmRate: (rate) => attempt(() => client.change("candidates.confirmRate", rate)),
    confirmStart: (candidate, from) =>
      attempt(() => client.change("candidates.confirmAvailability", { candidate, from })),
    saveVersion: async (id) => {
      await attempt(async () => {
        const { fileName, base64 } = await client.ask("exports.read", { id });
        save(fileName, base64);
      });
    },
  }));

  async function role(id: string, answers: Input<"briefs.triage">): Promise<void> {
    const key = JSON.stringify(answers);
    if (key === asked) return;
    const triage = await client.ask("briefs.triage", answers);
    if (store.getState().id !== id) return;
    asked = key;
    store.setState({ triage });
  }

  const load = keepFresh(client, async () => {
    const { id } = store.getState();
    if (id === null) return;
    try {
      const words = wanted;
      const [overview, people] = await Promise.all([
        client.ask("briefs.overview", { id }),
        client.ask("candidates.list", {
          words,
          limit: Math.min(200, 50 + (store.getState().overview?.people.length ?? 0)),
        }),
      ]);
      if (store.getState().id !== id) return;
      const here = new Set(overview.people.map(({ candidate }) => candidate));
      const others = people.rows
        .filter((row) => !here.has(row.id))
        .map((row) => ({ id: row.id, words: row.headline ? `${row.name}, ${row.headline}` : row.name }));
      const anyOthers = words === "" ? people.total > here.size : store.getState().anyOthers;
      store.setState({ overview, anyOthers, error: null, ...(words === wanted && { others, looking: false }) });
      await role(id, triageAsked(overview.brief));
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message, looking: false });
    }
  });
  return store;
}
