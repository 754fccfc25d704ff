import { createStore } from "zustand/vanilla";
import type { FeedbackSheet } from "../../../shared/contract/feedback.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import type { Typing } from "../../api/typing.ts";
import { type Entry, entryFromDraft, entryToDraft, keptEntry, placeOf, sameEntry } from "./entry.ts";

export interface FeedbackState {
  brief: string | null;
  /** Asked for by its id; null means the one sent last. */
  wanted: string | null;
  /** Null until the first answer. */
  sheet: FeedbackSheet | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why something was not kept, by person. */
  refused: Record<string, string>;
  /** Rows that differ from what is kept, by person. */
  entries: Record<string, Entry>;
  /** Who says what is written down now: a contact of the client. */
  contact: string | null;
  /** When they said it, ISO 8601; null is now. */
  at: string | null;
  open(brief: string, version: string | null): void;
  /** A row as it is shown: what is being written, else what is kept. */
  entryOf(candidate: string): Entry;
  write(candidate: string, change: Partial<Entry>): void;
  /** Keeps a row that changed; false when it was refused. A row without a verdict stays half-typed. */
  keep(candidate: string): Promise<boolean>;
  /** Keeps every row that changed; the first person who still needs a verdict, else null. */
  keepAll(): Promise<string | null>;
}

export type FeedbackStore = ReturnType<typeof createFeedbackStore>;

const EMPTY: Entry = { verdict: null, reason: null, words: "" };

/** What a client says of a sent version; half-written rows are on disk like any other typing. */
export function createFeedbackStore(client: Client, typing: Typing) {
  const keeping = new Map<string, Promise<boolean>>();

  const store = createStore<FeedbackState>()((set, get) => ({
    brief: null,
    wanted: null,
    sheet: null,
    error: null,
    refused: {},
    entries: {},
    contact: null,
    at: null,
    open(brief, wanted) {
      const was = get();
      if (brief !== was.brief || wanted !== was.wanted)
        set({ brief, wanted, sheet: null, error: null, refused: {}, entries: {}, contact: null, at: null });
      void load();
    },
    entryOf(candidate) {
      const { entries, sheet } = get();
      const person = sheet?.people.find((one) => one.candidate === candidate);
      return entries[candidate] ?? (person ? keptEntry(person) : EMPTY);
    },
    write(candidate, change) {
      const { sheet, entries, refused, entryOf } = get();
      const version = sheet?.version;
      const person = sheet?.people.find((one) => one.candidate === candidate);
      if (!version || !person) return;
      const entry = { ...entryOf(candidate), ...change };
      const { [candidate]: _, ...others } = entries;
      const { [candidate]: __, ...stillRefused } = refused;
      const place = placeOf(version.id, candidate);
      if (sameEntry(entry, keptEntry(person)) && entry.words === keptEntry(person).words) {
        set({ entries: others, refused: stillRefused });
        typing.clear(place);
      } else {
        set({ entries: { ...others, [candidate]: entry }, refused: stillRefused });
        typing.typed(place, entryToDraft(entry));
      }
    },
    keep(candidate) {
      // What leaves a row while it is being kept waits for that, then keeps what changed since.
      const before = keeping.get(candidate) ?? Promise.resolve(true);
      const next = before.then(() => keepNow(candidate));
      keeping.set(candidate, next);
      return next;
    },
    async keepAll() {
      const { sheet, keep } = get();
      const people = sheet?.people ?? [];
      const kept = await Promise.all(people.map(({ candidate }) => keep(candidate)));
      return people.find(({ candidate }, i) => !kept[i] || candidate in get().entries)?.candidate ?? null;
    },
  }));

  async function keepNow(candidate: string): Promise<boolean> {
    const { sheet, entries, contact, at } = store.getState();
    const version = sheet?.version;
    const person = sheet?.people.find((one) => one.candidate === candidate);
    const entry = entries[candidate];
    if (!version || !person || !entry) return true;
    const { verdict, reason } = entry;
    if (verdict === null) return true;
    const words = entry.words.trim();
    try {
      if (!sameEntry(entry, keptEntry(person)))
        await client.change("feedback.record", {
          version: version.id,
          candidate,
          verdict,
          reason,
          words: words === "" ? null : words,
          contact,
          ...(at && { at }),
        });
      await load();
    } catch (error) {
      store.setState(({ refused }) => ({ refused: { ...refused, [candidate]: asRefusal(error).message } }));
      return false;
    }
    store.setState(({ entries: { [candidate]: now, ...others } }) => {
      if (now !== entry) return {};
      typing.clear(placeOf(version.id, candidate));
      return { entries: others };
    });
    return true;
  }

  /** Half-written rows of an earlier sitting. */
  async function recall(sheet: FeedbackSheet): Promise<Record<string, Entry>> {
    const version = sheet.version;
    if (!version) return {};
    const found = await Promise.all(
      sheet.people.map(async (person) => {
        const entry = entryFromDraft(await typing.recall(placeOf(version.id, person.candidate)));
        return entry && !sameEntry(entry, keptEntry(person)) ? ([[person.candidate, entry]] as const) : [];
      }),
    );
    return Object.fromEntries(found.flat());
  }

  const load = keepFresh(client, async () => {
    const { brief, wanted } = store.getState();
    if (brief === null) return;
    const stillHere = (): boolean => store.getState().brief === brief && store.getState().wanted === wanted;
    try {
      const sheet = await client.ask("feedback.get", { brief, ...(wanted && { version: wanted }) });
      const first = store.getState().sheet === null;
      const recalled = first ? await recall(sheet) : {};
      if (!stillHere()) return;
      store.setState(({ entries, contact }) => ({
        sheet,
        error: null,
        ...(first && { entries: { ...recalled, ...entries }, contact: contact ?? sheet.brief.contact }),
      }));
    } catch (error) {
      if (stillHere()) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
