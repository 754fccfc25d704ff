import { createStore } from "zustand/vanilla";
import type { Brief } from "../../../shared/contract/briefs.ts";
import type { Evidence, Shortlist, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import { moved } from "./order.ts";

export interface Sentence {
  text: string;
  evidence: string[];
}
type Gate = ShortlistLine["gates"][number]["gate"];
/** Null when it was kept, else why it was refused. */
type Outcome = Promise<string | null>;

export interface BuilderState {
  id: string | null;
  brief: Brief | null;
  /** Null until the first answer for this brief. */
  shortlist: Shortlist | null;
  /** What is known of the person whose reason is being written. */
  evidence: Evidence | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why the last thing that was tried here was refused; gone with the next one. */
  refused: string | null;
  load(): Promise<void>;
  open(id: string): void;
  /** Reads what is known of one person, and keeps it fresh until another is asked for. */
  study(candidate: string | null): void;
  /** The new line; null when it was refused. */
  add(candidate: string): Promise<string | null>;
  takeOff(line: string): Outcome;
  /** Shown at once; `to` counts from 1. */
  move(line: string, to: number): Promise<void>;
  useSuggested(): Outcome;
  replace(line: string, candidate: string): Outcome;
  withdraw(line: string, why: string): Outcome;
  setReasons(line: string, reasons: Sentence[]): Outcome;
  setWatchOut(line: string, watchOut: Sentence | null): Outcome;
  passGate(line: string, gate: Gate, reason: string): Outcome;
  /** The person agrees to be put before this client. */
  recordConsent(candidate: string): Outcome;
  /** They were rung and say that it still holds. */
  confirmAgain(gate: "rate" | "availability", candidate: string): Outcome;
}

export type BuilderStore = ReturnType<typeof createBuilderStore>;

/** One shortlist in the making. */
export function createBuilderStore(client: Client) {
  let studied: string | null = null;
  /** Moves that the database has not answered yet: until then the order on screen is ahead of it. */
  let moving = 0;

  async function attempt(work: () => Promise<unknown>): Outcome {
    store.setState({ refused: null });
    try {
      await work();
      return null;
    } catch (error) {
      const { message } = asRefusal(error);
      store.setState({ refused: message });
      return message;
    }
  }
  /** A refusal is said where the words stand, by whoever asked. */
  async function keep(work: () => Promise<unknown>): Outcome {
    try {
      await work();
      return null;
    } catch (error) {
      return asRefusal(error).message;
    }
  }
  const here = (): string => store.getState().id ?? "";

  async function confirm(gate: "rate" | "availability", candidate: string): Promise<void> {
    const { rate, availableFrom } = await client.ask("candidates.get", { id: candidate });
    if (gate === "availability" && availableFrom !== null)
      await client.change("candidates.confirmAvailability", { candidate, from: availableFrom });
    if (gate === "rate" && rate !== null) {
      const { cents, per, gst, daysPerWeek } = rate;
      const days = daysPerWeek === null ? {} : { daysPerWeek };
      await client.change("candidates.confirmRate", { candidate, cents, per, gst, ...days });
    }
  }

  const store = createStore<BuilderState>()((set, get) => ({
    id: null,
    brief: null,
    shortlist: null,
    evidence: null,
    error: null,
    refused: null,
    load: () => load(),
    open(id) {
      if (id !== get().id) set({ id, brief: null, shortlist: null, evidence: null, error: null, refused: null });
      studied = null;
      void load();
    },
    study(candidate) {
      studied = candidate;
      if (get().evidence?.candidate !== candidate) set({ evidence: null });
      if (candidate !== null) void load();
    },
    async add(candidate) {
      let line: string | null = null;
      await attempt(async () => {
        ({ id: line } = await client.change("shortlists.add", { brief: here(), candidate }));
        await load();
      });
      return line;
    },
    takeOff: (id) => attempt(() => client.change("shortlists.remove", { id })),
    async move(line, to) {
      const { shortlist } = get();
      if (!shortlist) return;
      set({ shortlist: { ...shortlist, lines: moved(shortlist.lines, line, to) } });
      moving += 1;
      await attempt(() => client.change("shortlists.move", { line, to }));
      moving -= 1;
      if (moving === 0) await load();
    },
    useSuggested: () => attempt(() => client.change("shortlists.useSuggested", { brief: here() })),
    replace: (line, candidate) => attempt(() => client.change("shortlists.replace", { line, candidate })),
    withdraw: (line, why) => keep(() => client.change("shortlists.leave", why === "" ? { line } : { line, why })),
    setReasons: (line, reasons) => keep(() => client.change("shortlists.setReasons", { line, reasons })),
    setWatchOut: (line, watchOut) => keep(() => client.change("shortlists.setWatchOut", { line, watchOut })),
    passGate: (line, gate, reason) => attempt(() => client.change("shortlists.passGate", { line, gate, reason })),
    recordConsent: (candidate) => attempt(() => client.change("briefs.recordConsent", { brief: here(), candidate })),
    confirmAgain: (gate, candidate) => attempt(() => confirm(gate, candidate)),
  }));

  const load = keepFresh(client, async () => {
    const { id } = store.getState();
    if (id === null) return;
    try {
      const who = studied;
      const [brief, shortlist, evidence] = await Promise.all([
        client.ask("briefs.get", { id }),
        client.ask("shortlists.get", { brief: id }),
        who === null ? null : client.ask("shortlists.evidence", { brief: id, candidate: who }),
      ]);
      if (store.getState().id !== id) return;
      store.setState({
        brief,
        error: null,
        ...(moving === 0 && { shortlist }),
        ...(who === studied && { evidence }),
      });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
