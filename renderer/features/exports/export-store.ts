import { createStore } from "zustand/vanilla";
import type { Brief } from "../../../shared/contract/briefs.ts";
import type { Input, Name } from "../../../shared/contract/contract.ts";
import type { Leak, Preflight, Variant, Version } from "../../../shared/contract/exports.ts";
import type { Shortlist } from "../../../shared/contract/shortlists.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";
import { createPreview, type PreviewState } from "./preview.ts";

/** What one variant of one brief looks like before it goes out. */
export interface Facts {
  brief: Brief;
  shortlist: Shortlist;
  preflight: Preflight;
  leaks: Leak[];
  versions: Version[];
}

export interface ExportState {
  id: string | null;
  variant: Variant;
  /** Null until the first answer for this brief and variant. */
  facts: Facts | null;
  /** Why it could not be read. */
  error: string | null;
  /** Why the last thing that was tried here was refused; gone with the next one. */
  refused: string | null;
  preview: PreviewState;
  /** The frozen version that is on screen; null once anything that it prints has changed since. */
  frozen: Version | null;
  /** How far the export is; null while none runs. */
  exporting: { done: number; of: number } | null;
  load(): Promise<void>;
  open(id: string, variant: Variant): void;
  /** The screen is left: nothing is drawn or read for it any more. */
  leave(): void;
  drawAgain(): void;
  stopDrawing(): void;
  clear(leak: Leak, replacement: string): Promise<void>;
  clearAll(): Promise<void>;
  reopen(leak: Leak): Promise<void>;
  passGate(line: string, gate: Input<"shortlists.passGate">["gate"], reason: string): Promise<void>;
  /** An empty one is none. */
  setCoverNote(brief: string, words: string): Promise<void>;
  exportPdf(): Promise<void>;
  /** Gives the frozen file on screen to the person again, byte for byte. */
  saveAgain(): Promise<void>;
  markSent(sent: Pick<Input<"exports.markSent">, "to" | "how" | "at">): Promise<boolean>;
}

export type ExportStore = ReturnType<typeof createExportStore>;

type Change = Extract<
  Name,
  | "exports.clearLeak"
  | "exports.clearLeaks"
  | "exports.reopenLeak"
  | "exports.markSent"
  | "shortlists.passGate"
  | "shortlists.describe"
>;

/** The version of a variant that was frozen last. */
export const newest = (versions: readonly Version[], variant: Variant): Version | undefined =>
  versions.find((version) => version.variant === variant);

/** Pre-flight, leaks, preview and export of one variant; `save` hands a file to the person. */
export function createExportStore(client: Client, save: (name: string, base64: string) => void) {
  const preview = createPreview(client, (state) => store.setState({ preview: state }));
  /** What was frozen last and is still what the page would say. */
  const frozen = new Map<Variant, { version: Version; base64: string }>();

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    store.setState({ refused: null });
    try {
      await work();
      return true;
    } catch (error) {
      const { failure, message } = asRefusal(error);
      store.setState({ refused: failure.code === "cancelled" ? null : message });
      return false;
    }
  }
  const change = <N extends Change>(name: N, input: Input<N>): Promise<boolean> =>
    attempt(() => client.change(name, input));
  const which = (): { brief: string; variant: Variant } => {
    const { id, variant } = store.getState();
    return { brief: id ?? "", variant };
  };

  function showFrozen(version: Version, base64: string): void {
    const { id, variant } = store.getState();
    if (id !== version.brief) return;
    frozen.set(version.variant, { version, base64 });
    if (variant !== version.variant) return;
    store.setState({ frozen: version });
    preview.showFrozen({ brief: version.brief, variant: version.variant }, base64);
  }
  function thaw(variant: Variant): void {
    if (!frozen.delete(variant)) return;
    store.setState({ frozen: null });
    preview.drawSoon(which());
  }
  /** The bytes of a version that are not on screen yet; undefined where they are. */
  async function unseen(version: Version | null): Promise<string | undefined> {
    if (!version || frozen.get(version.variant)?.version.id === version.id) return;
    return (await client.ask("exports.read", { id: version.id })).base64;
  }

  const store = createStore<ExportState>()((set, get) => ({
    id: null,
    variant: "named",
    facts: null,
    error: null,
    refused: null,
    preview: { state: "none" },
    frozen: null,
    exporting: null,
    load: () => load(),
    open(id, variant) {
      if (id === get().id && variant === get().variant) return;
      if (id !== get().id) frozen.clear();
      const known = frozen.get(variant);
      set({ id, variant, facts: null, frozen: known?.version ?? null, error: null, refused: null });
      void load();
      if (known) preview.showFrozen({ brief: id, variant }, known.base64);
      else preview.draw({ brief: id, variant });
    },
    leave() {
      frozen.clear();
      set({ id: null, facts: null, frozen: null, refused: null });
      preview.close();
    },
    drawAgain: () => preview.draw(which()),
    stopDrawing: () => preview.stop(),
    clear: async ({ path, start, end }, replacement) =>
      void (await change("exports.clearLeak", { ...which(), path, start, end, replacement })),
    async clearAll() {
      const open = get().facts?.leaks.filter(({ cleared }) => cleared === null) ?? [];
      const places = open.map(({ path, start, end, suggestion }) => ({ path, start, end, replacement: suggestion }));
      if (places.length > 0) await change("exports.clearLeaks", { ...which(), places });
    },
    reopen: async ({ path, start, end }) => void (await change("exports.reopenLeak", { ...which(), path, start, end })),
    passGate: async (line, gate, reason) => void (await change("shortlists.passGate", { line, gate, reason })),
    async setCoverNote(brief, words) {
      const coverNote = words.trim() === "" ? null : words;
      const { facts } = get();
      if (facts?.brief.id === brief && coverNote === facts.shortlist.coverNote) return;
      await change("shortlists.describe", { brief, coverNote });
    },
    async exportPdf() {
      set({ exporting: { done: 0, of: 0 } });
      preview.giveWay();
      await attempt(async () => {
        const job = client.run("exports.freeze", which(), (done, of) => set({ exporting: { done, of } }));
        const version = await job.output;
        const { fileName, base64 } = await client.ask("exports.read", { id: version.id });
        save(fileName, base64);
        showFrozen(version, base64);
      });
      set({ exporting: null });
      void load();
    },
    async saveAgain() {
      const { frozen } = get();
      if (!frozen) return;
      await attempt(async () => {
        const file = await client.ask("exports.read", { id: frozen.id });
        save(file.fileName, file.base64);
      });
    },
    async markSent(sent) {
      const { facts, variant } = get();
      const version = newest(facts?.versions ?? [], variant);
      return version ? change("exports.markSent", { version: version.id, ...sent }) : false;
    },
  }));

  const load = keepFresh(client, async () => {
    const { id, variant, facts, exporting } = store.getState();
    if (id === null) return;
    // An export ends with one read: between freezing and handing over, the next number is not yet the page's.
    if (exporting && facts) return;
    try {
      const [brief, shortlist, checks, leaks, versions] = await Promise.all([
        client.ask("briefs.get", { id }),
        client.ask("shortlists.get", { brief: id }),
        client.ask("exports.preflight", { brief: id, variant }),
        client.ask("exports.leaks", { brief: id, variant }),
        client.ask("exports.versions", { brief: id }),
      ]);
      const { unchanged } = checks;
      const base64 = await unseen(unchanged);
      const now = store.getState();
      if (now.id !== id || now.variant !== variant) return;
      store.setState({ facts: { brief, shortlist, preflight: checks, leaks, versions }, error: null });
      if (!unchanged) thaw(variant);
      else if (base64 !== undefined) showFrozen(unchanged, base64);
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  client.listen((news) => {
    if (news.type !== "changed" || store.getState().id === null) return;
    const only = (entity: string): boolean => news.rows.length > 0 && news.rows.every((row) => row.entity === entity);
    if (only("sending")) return;
    // The version that is being frozen here comes to the screen by itself; any other one gives the next page another number.
    const { exporting, variant } = store.getState();
    if (exporting && only("version") && news.kind !== "undo") return;
    for (const other of frozen.keys()) if (other !== variant) frozen.delete(other);
    // A frozen one stays on screen until the next read tells whether anything that it prints has changed.
    if (!frozen.has(variant)) preview.drawSoon(which());
  });
  return store;
}
