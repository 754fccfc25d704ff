import { createStore } from "zustand/vanilla";
import type { Brief } from "../../../../shared/contract/briefs.ts";
import type { Client as ClientRecord } from "../../../../shared/contract/clients.ts";
import type { Input, Output } from "../../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../../api/client.ts";
import { keepFresh } from "../../../api/fresh.ts";
import type { Typing } from "../../../api/typing.ts";
import { type Desk, keepCaller } from "./caller.ts";
import { type FieldName, fields, isCaller, isText, type TextName, type Told, type Typed } from "./fields.ts";
import { decode, encode, type HalfTyped, isNothing, leftBehind, nothingTyped, placeOf } from "./half-typed.ts";
import { aroundOf, shownOf } from "./shown.ts";

/** Prose is kept once nobody has typed for this long, not only when its field is left. */
const PAUSE_MS = 1500;

type Names = Pick<Output<"playbook.get">, "triggers" | "specialisations" | "languages">;

export interface CaptureState {
  /** Null while the organisation is not known yet. */
  id: string | null;
  brief: Brief | null;
  clients: readonly ClientRecord[];
  names: Names;
  half: HalfTyped;
  /** Half-typed words of an earlier visit are back. */
  recalled: boolean;
  /** What is wrong with one field, by its name; its words are kept as they were typed. */
  wrong: Partial<Record<string, string>>;
  /** What a field became elsewhere while other words were typed into it: it is kept once somebody has picked. */
  clash: Partial<Record<FieldName, string>>;
  /** How a budget is meant before there is one. */
  basis: Partial<{ per: "day" | "month"; gst: "excluded" | "included" }>;
  /** Why it could not be read. */
  error: string | null;
  load(): Promise<void>;
  /** Null opens a new one; `began` hears of its id once the organisation is kept. */
  open(id: string | null, began: (id: string) => void): void;
  away(): void;
  type(name: FieldName, words: string): void;
  /** The field was left: its words are kept, or it says why not. */
  keep(name: FieldName): Promise<void>;
  /** Of a field that was changed elsewhere meanwhile: the words here are kept, or go. */
  decide(name: FieldName, mine: boolean): Promise<void>;
  /** Keeps every field. */
  keepAll(): Promise<void>;
  caretAt(name: string, caret: number | null): void;
  /** An answer that was chosen. */
  tell(told: Told): Promise<boolean>;
  setBasis(basis: CaptureState["basis"]): void;
  /** Null follows the answers again; gives why it was refused, or null. */
  chooseRole(title: Brief["role"], reason: string | null): Promise<string | null>;
  /** The line of the note box joins their words. */
  keepNote(): Promise<void>;
  addNeed(need: Omit<Input<"briefs.addNeed">, "brief">): Promise<boolean>;
  changeNeed(need: Input<"briefs.updateNeed">): Promise<boolean>;
  removeNeed(id: string): Promise<boolean>;
  /** False when it was refused. */
  startClock(): Promise<boolean>;
}

export type CaptureStore = ReturnType<typeof createCaptureStore>;

/** One brief as it is taken on the phone: kept field by field, and half-typed words on disk besides. */
export function createCaptureStore(client: Client, typing: Typing) {
  let began: (id: string) => void = () => undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** One thing is kept after another, so that an answer finds the brief that a name began. */
  let last: Promise<unknown> = Promise.resolve();
  const made = new Set<string>();
  /** What a field said when its words under way were begun. */
  const begunOver = new Map<FieldName, string>();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  }
  const get = (): CaptureState => store.getState();
  const set = (part: Partial<CaptureState>): void => store.setState(part);

  function halve(part: Partial<HalfTyped>): void {
    const half = { ...get().half, ...part, made: [...made] };
    set({ half });
    // What lies on disk is not written over before it was read.
    if (!get().recalled) return;
    const place = placeOf(get().id);
    if (isNothing(half)) typing.clear(place);
    else typing.typed(place, encode(half));
  }
  function wrong(name: string, words: string | undefined): void {
    const { [name]: _, ...others } = get().wrong;
    set({ wrong: words === undefined ? others : { ...others, [name]: words } });
  }
  /** The words are kept: the field reads from the brief again, unless somebody has typed on. */
  function settle(name: FieldName, words: string): void {
    wrong(name, undefined);
    const { [name]: now, ...others } = get().half.typed;
    if (now === words) halve({ typed: others as Typed });
    if (now !== words && isText(name)) begunOver.set(name, keptWords(name));
    else begunOver.delete(name);
  }
  const keptWords = (name: TextName): string => fields[name].read(shownOf(get()), aroundOf(get(), name));
  /** Looks whether a field was changed elsewhere under words that somebody types. */
  function compare(): void {
    const found = Object.keys(get().half.typed).flatMap((name) => {
      const [field, before] = [name as FieldName, begunOver.get(name as FieldName)];
      if (before === undefined || !isText(field)) return [];
      const now = keptWords(field);
      return now === before || now === get().half.typed[field] ? [] : [[field, now] as const];
    });
    set({ clash: Object.fromEntries(found) });
  }
  /** What a field says when a change was refused; when it could not be written, the bar says so and the words stay. */
  function refused(name: string, error: unknown): false {
    const { message, failure } = asRefusal(error);
    if (failure.code !== "failed") wrong(name, message);
    // What was shown as chosen goes back to what is kept.
    void load();
    return false;
  }

  const desk: Desk = {
    brief: () => get().brief,
    clients: () => get().clients,
    pending: () => get().half.pending,
    callStartedAt: () => get().half.callStartedAt ?? new Date().toISOString(),
    made,
    keptBrief: (brief) => set({ brief }),
    keptClient: (one) => set({ clients: [...get().clients.filter(({ id }) => id !== one.id), one] }),
    began(brief) {
      typing.clear(placeOf(null));
      set({ id: brief.id, brief });
      halve({ pending: {} });
      began(brief.id);
    },
  };
  const caller = keepCaller(client, desk);

  async function tell(told: Told, name = Object.keys(told)[0] ?? ""): Promise<boolean> {
    const { id, half } = get();
    if (id === null) {
      halve({ pending: { ...half.pending, ...told } });
      return true;
    }
    try {
      set({ brief: await client.change("briefs.update", { id, ...told }) });
      wrong(name, undefined);
      return true;
    } catch (error) {
      return refused(name, error);
    }
  }

  async function keepNow(name: FieldName): Promise<void> {
    const words = get().half.typed[name];
    if (words === undefined || get().clash[name] !== undefined) return;
    if (isCaller(name)) return keepCallerNow(name, words);
    if (!isText(name)) return;
    const around = aroundOf(get(), name);
    const shown = shownOf(get());
    const field = fields[name];
    const told = words === field.read(shown, around) ? {} : field.parse(words, shown, around);
    if (typeof told === "string") return wrong(name, told);
    if (Object.keys(told).length > 0 && !(await tell(told, name))) return;
    settle(name, words);
    // Both ends of a budget are kept by either.
    for (const other of ["budgetFrom", "budgetTo"] as const) {
      const used = around.settled[other];
      if (told.budget !== undefined && used !== undefined) settle(other, used);
    }
  }

  async function keepCallerNow(name: Parameters<typeof caller>[0], words: string): Promise<void> {
    try {
      const problem = await caller(name, words);
      if (problem === "later") return;
      if (problem !== null) return wrong(name, problem);
      settle(name, words);
      // What waited for this name can be kept now.
      if (name === "organisation" || name === "contactName")
        for (const other of leftBehind(get().half)) if (other !== name) await keepNow(other);
    } catch (error) {
      refused(name, error);
    }
  }

  async function changeNeeds(name: string, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      wrong(name, undefined);
      await load();
      return true;
    } catch (error) {
      return refused(name, error);
    }
  }

  async function recall(id: string | null): Promise<void> {
    const words = await typing.recall(placeOf(id));
    if (get().id !== id || get().recalled) return;
    const { typed, callStartedAt, ...found } = decode(words);
    for (const one of found.made) made.add(one);
    const now = get().half;
    set({
      recalled: true,
      half: {
        ...found,
        at: now.at && Object.keys(now.typed).length > 0 ? now.at : found.at,
        typed: { ...typed, ...now.typed },
        callStartedAt: callStartedAt ?? now.callStartedAt,
      },
    });
    if (Object.keys(now.typed).length > 0) halve({});
  }

  const store = createStore<CaptureState>()(() => ({
    id: null,
    brief: null,
    clients: [],
    names: { triggers: [], specialisations: [], languages: [] },
    half: nothingTyped(),
    recalled: false,
    wrong: {},
    clash: {},
    basis: {},
    error: null,
    load: () => load(),
    open(id, hear) {
      began = hear;
      if (id !== get().id || !get().recalled) {
        made.clear();
        begunOver.clear();
        set({ id, brief: null, half: nothingTyped(), recalled: false, wrong: {}, clash: {}, basis: {}, error: null });
      }
      void load();
    },
    away() {
      began = () => undefined;
    },
    type(name, words) {
      const { half } = get();
      const callStartedAt = half.callStartedAt ?? new Date().toISOString();
      if (half.typed[name] === undefined && isText(name)) begunOver.set(name, keptWords(name));
      halve({ typed: { ...half.typed, [name]: words }, callStartedAt });
      clearTimeout(pause);
      if (isText(name) && fields[name].pauses) pause = setTimeout(() => void get().keep(name), PAUSE_MS);
    },
    keep: (name) => inTurn(() => keepNow(name)),
    async decide(name, mine) {
      if (isText(name)) begunOver.set(name, keptWords(name));
      const { [name]: _, ...others } = get().half.typed;
      if (!mine) halve({ typed: others as Typed });
      compare();
      if (mine) await get().keep(name);
    },
    keepAll: () =>
      inTurn(async () => {
        for (const name of Object.keys(get().half.typed) as FieldName[]) await keepNow(name);
      }),
    caretAt: (name, caret) => halve({ at: { name, caret } }),
    tell(told) {
      const { brief } = get();
      if (brief) set({ brief: { ...brief, ...(told as Partial<Brief>) } });
      return inTurn(() => tell(told));
    },
    setBasis(basis) {
      set({ basis: { ...get().basis, ...basis } });
      const { budget } = shownOf(get());
      if (budget) void get().tell({ budget: { ...budget, ...basis } });
    },
    chooseRole: (title, reason) =>
      inTurn(async () => {
        const { id, half } = get();
        try {
          if (id === null) halve({ pending: { ...half.pending, role: title, roleReason: reason } });
          else set({ brief: await client.change("briefs.chooseTitle", { id, title, reason }) });
          return null;
        } catch (error) {
          return asRefusal(error).message;
        }
      }),
    async keepNote() {
      const { note = "", words, ...others } = get().half.typed;
      if (note.trim() === "") return;
      const before = words ?? shownOf(get()).words ?? "";
      halve({ typed: { ...others, words: before === "" ? note : `${before}\n${note}` } });
      await get().keep("words");
    },
    addNeed: (need) =>
      inTurn(async () => {
        const { id: brief } = get();
        return brief !== null && changeNeeds("need", () => client.change("briefs.addNeed", { brief, ...need }));
      }),
    changeNeed: (need) => inTurn(() => changeNeeds(need.id, () => client.change("briefs.updateNeed", need))),
    removeNeed: (id) => inTurn(() => changeNeeds(id, () => client.change("briefs.removeNeed", { id }))),
    async startClock() {
      await get().keepAll();
      const { id } = get();
      if (id === null) return false;
      try {
        set({ brief: await client.change("briefs.startClock", { id }) });
        halve({ at: null });
        return true;
      } catch (error) {
        return refused("start", error);
      }
    },
  }));

  const load = keepFresh(client, async () => {
    const { id } = get();
    try {
      if (!get().recalled) await recall(id);
      const [brief, clients, names] = await Promise.all([
        id === null ? null : client.ask("briefs.get", { id }),
        client.ask("clients.list", {}),
        client.ask("playbook.get", {}),
      ]);
      if (get().id !== id) return;
      const first = get().brief === null;
      set({ brief, clients, names, error: null });
      if (!first) compare();
      // Words that an earlier visit could not keep are tried again, or say why not.
      if (first && brief) for (const name of leftBehind(get().half)) void get().keep(name);
    } catch (error) {
      if (get().id === id) set({ error: asRefusal(error).message });
    }
  });
  return store;
}
