import { createStore } from "zustand/vanilla";
import type { Input } from "../../../shared/contract/contract.ts";
import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import type { KeptLine } from "../../../shared/domain/interviews/held-line.ts";
import { asRefusal, type Client, refusedWords } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import type { Typing } from "../../api/typing.ts";
import { createSteadyClock } from "../../parts/steady-clock.ts";
import { createClockSet } from "./clock-set.ts";
import { keepStep } from "./keep-step.ts";
import {
  type Entry,
  emptyEntry,
  entryFromDraft,
  isBegun,
  lacking,
  nextStep,
  placeOf,
  type Step,
  stepsOf,
} from "./steps.ts";

export interface ReferenceCallState {
  referee: string | null;
  /** Null until the first answer. */
  sheet: RefereeSheet | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why the last wish was refused. */
  refused: string | null;
  /** What is being written, by step; on disk like any other typing. */
  entries: Record<string, Entry>;
  /** The step that is asked now; null is the first that nothing was said to. */
  current: string | null;
  /** How we know them, chosen before the call begins. */
  identity: ReferenceCall["identity"];
  open(referee: string): void;
  /** Ms since the call began. */
  elapsed(): number;
  ring(): Promise<boolean>;
  /** The opening was read: they go on, or they decline. */
  answerOpening(consent: boolean): Promise<boolean>;
  callBack(at: string | null): Promise<boolean>;
  identify(identity: ReferenceCall["identity"]): Promise<void>;
  recordConsent(): Promise<boolean>;
  setReferee(change: Omit<Input<"references.updateReferee">, "id">): Promise<boolean>;
  go(step: string): void;
  write(step: string, change: Partial<Entry>): void;
  /** Keeps a step and moves to the next; false when something is lacking. */
  keep(step: string): Promise<boolean>;
  /** Keeps all that is begun, then ends the call; false when something is lacking, which is then the current step. */
  finish(): Promise<boolean>;
  keepNote(line: KeptLine): Promise<boolean>;
  editNote(id: string, text: string): Promise<boolean>;
  withdrawNote(id: string): Promise<boolean>;
}

export type ReferenceCallStore = ReturnType<typeof createReferenceCallStore>;

/** The call that goes on, else the last one. */
export const callOf = ({ sheet }: Pick<ReferenceCallState, "sheet">): ReferenceCall | undefined => sheet?.calls[0];

/** The step asked now: what was half-written comes before what nothing was said to. */
export function currentStep({ sheet, current, entries }: ReferenceCallState): Step | undefined {
  if (!sheet) return undefined;
  const steps = stepsOf(sheet, callOf({ sheet }));
  const begun = steps.find(({ id, kind }) => id in entries && kind !== "quote")?.id;
  const id = current ?? begun ?? nextStep(steps, null, ({ said, extra }) => said !== null || extra) ?? steps.at(-1)?.id;
  return steps.find((step) => step.id === id);
}

const MINUTE_MS = 60_000;

/** One referee and the calls to them, from the candidate's consent to the leave to quote. */
export function createReferenceCallStore(client: Client, typing: Typing) {
  const now = createSteadyClock();
  /** The call whose half-typed answers were brought back. */
  let recalled: string | null = null;
  const keeping = new WeakMap<Entry, Promise<boolean>>();
  const clockSet = createClockSet();
  /** The ringing that is being kept: how we know them may be said meanwhile. */
  let starting: Promise<boolean> = Promise.resolve(true);

  const store = createStore<ReferenceCallState>()((set, get) => ({
    referee: null,
    sheet: null,
    error: null,
    refused: null,
    entries: {},
    current: null,
    identity: "not-confirmed",
    open(referee) {
      if (referee !== get().referee) {
        recalled = null;
        set({ referee, sheet: null, error: null, refused: null, entries: {}, current: null });
      }
      void load();
    },
    elapsed: () => {
      const call = callOf(get());
      return call ? Math.max(0, now() - Date.parse(call.at) - clockSet.of(call, now())) : 0;
    },
    ring: () => {
      starting = wish(({ referee, sheet, identity }) => {
        recalled = null;
        set({ entries: {}, current: null });
        const brief = sheet?.brief?.id;
        return client.change("references.start", {
          referee,
          identity,
          ...(sheet && { minutes: sheet.minutes }),
          ...(brief && { brief }),
        });
      });
      return starting;
    },
    answerOpening: (consent) => wish(({ call }) => client.change("references.open", { call, consent })),
    async callBack(at) {
      if (callOf(get())?.state === "open" && !(await keepBegun())) return false;
      return wish(({ call }) => client.change("references.callBack", { call, at }));
    },
    async identify(identity) {
      set({ identity });
      await starting;
      const state = callOf(get())?.state;
      if (state === "ringing" || state === "open")
        await wish(({ call }) => client.change("references.identify", { call, identity }));
    },
    recordConsent: () => wish(({ referee }) => client.change("references.recordConsent", { referee })),
    setReferee: (change) => wish(({ referee: id }) => client.change("references.updateReferee", { id, ...change })),
    go: (current) => set({ current, refused: null }),
    write(id, change) {
      const { sheet, entries } = get();
      const call = callOf(get());
      const step = sheet && stepsOf(sheet, call).find((one) => one.id === id);
      if (!call || !step) return;
      const entry = { ...(entries[id] ?? step.said ?? emptyEntry), ...change };
      const { [id]: _, ...others } = entries;
      if (isBegun(entry)) {
        set({ entries: { ...others, [id]: entry }, current: id, refused: null });
        typing.typed(placeOf(call.id, id), JSON.stringify(entry));
      } else {
        set({ entries: others, current: id, refused: null });
        typing.clear(placeOf(call.id, id));
      }
    },
    async keep(id) {
      const { sheet, entries } = get();
      const step = sheet && stepsOf(sheet, callOf(get())).find((one) => one.id === id);
      const entry = entries[id];
      if (!sheet || !step) return false;
      const why = entry ? lacking(step, entry) : null;
      if (why !== null) return refuse(why);
      const skipped = (one: Step): boolean => one.said !== null || one.extra || one.id in entries || one.id === id;
      // The next question is there at once: they are talking already.
      set({ current: nextStep(stepsOf(sheet, callOf(get())), id, skipped) ?? "quote", refused: null });
      // Leave to quote is kept with the end of the call.
      if (!entry || step.kind === "quote") return true;
      if (await keepOnce(step, entry)) {
        drop(id, entry);
        return true;
      }
      set({ current: id });
      return false;
    },
    async finish() {
      if (!(await keepBegun())) return false;
      const permission = get().entries["quote"]?.answer;
      if (permission !== "named" && permission !== "unnamed" && permission !== "no") {
        set({ current: "quote" });
        return refuse("Ask whether they may be quoted, then finish.");
      }
      const minutes = Math.min(600, Math.max(1, Math.round(get().elapsed() / MINUTE_MS)));
      const done = await wish(({ call }) => client.change("references.finish", { call, permission, minutes }));
      if (done) drop("quote", get().entries["quote"]);
      return done;
    },
    keepNote: ({ claim, criterion, ...line }) =>
      wish(({ call }) =>
        client.change("references.addNote", {
          call,
          ...line,
          ...(criterion && { criterion }),
          ...(claim && { claim }),
        }),
      ),
    editNote: (id, text) => wish(() => client.change("interviews.editNote", { id, text })),
    withdrawNote: (id) => wish(() => client.change("interviews.withdrawNote", { id })),
  }));

  /** Keeps every answer that is begun; false where something is lacking, which is then the step asked now. */
  async function keepBegun(): Promise<boolean> {
    const { sheet, keep } = store.getState();
    const steps = sheet ? stepsOf(sheet, callOf({ sheet })) : [];
    for (const { id, kind } of steps) {
      if (kind === "quote" || !(id in store.getState().entries)) continue;
      store.setState({ current: id });
      if (!(await keep(id))) return false;
    }
    return true;
  }
  /** An answer whose keeping is under way is not kept a second time. */
  function keepOnce(step: Step, entry: Entry): Promise<boolean> {
    const known = keeping.get(entry) ?? wish(({ call }) => keepStep(client, call, step, entry));
    keeping.set(entry, known);
    void known.then((kept) => kept || keeping.delete(entry));
    return known;
  }
  function refuse(refused: string | null): false {
    store.setState({ refused });
    return false;
  }
  /** The words were kept: the box is empty, unless more was written meanwhile. */
  function drop(id: string, entry: Entry | undefined): void {
    const { entries } = store.getState();
    const call = callOf(store.getState());
    if (!call || entries[id] !== entry) return;
    const { [id]: _, ...others } = entries;
    store.setState({ entries: others });
    typing.clear(placeOf(call.id, id));
  }
  async function wish(
    change: (
      on: { referee: string; call: string; sheet: RefereeSheet | null } & Pick<ReferenceCallState, "identity">,
    ) => Promise<unknown>,
  ): Promise<boolean> {
    const state = store.getState();
    if (!state.referee) return false;
    try {
      const { referee, sheet, identity } = state;
      await change({ referee, sheet, identity, call: callOf(state)?.id ?? "" });
      store.setState({ refused: null });
      await load();
      return true;
    } catch (error) {
      return refuse(refusedWords(error));
    }
  }

  async function recall(sheet: RefereeSheet, call: ReferenceCall): Promise<Record<string, Entry>> {
    const found = await Promise.all(
      stepsOf(sheet, call).map(async ({ id }) => {
        const entry = entryFromDraft(await typing.recall(placeOf(call.id, id)));
        return entry && isBegun(entry) ? ([[id, entry]] as const) : [];
      }),
    );
    return Object.fromEntries(found.flat());
  }
  const load = keepFresh(client, async () => {
    const { referee } = store.getState();
    if (referee === null) return;
    try {
      const sheet = await client.ask("references.sheet", { referee });
      const call = callOf({ sheet });
      const fresh = call?.state === "open" && recalled !== call.id;
      const found = fresh ? await recall(sheet, call) : {};
      if (store.getState().referee !== referee) return;
      if (fresh) recalled = call.id;
      store.setState(({ entries }) => ({
        sheet,
        error: null,
        entries: { ...found, ...entries },
        ...(call && { identity: call.identity }),
      }));
    } catch (error) {
      if (store.getState().referee === referee) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
