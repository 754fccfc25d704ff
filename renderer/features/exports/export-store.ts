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
  /** How far the export is; null while none runs. */
  exporting: { done: number; of: number } | null;
  load(): Promise<void>;
  open(id: string, variant: Variant): void;
  drawAgain(): void;
  stopDrawing(): void;
  clear(leak: Leak, replacement: string): Promise<void>;
  clearAll(): Promise<void>;
  reopen(leak: Leak): Promise<void>;
  passGate(line: string, gate: Input<"shortlists.passGate">["gate"], reason: string): Promise<void>;
  setCoverNote(words: string): Promise<void>;
  exportPdf(): Promise<void>;
  markSent(sent: Pick<Input<"exports.markSent">, "to" | "how">): Promise<boolean>;
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

  const store = createStore<ExportState>()((set, get) => ({
    id: null,
    variant: "named",
    facts: null,
    error: null,
    refused: null,
    preview: { state: "none" },
    exporting: null,
    load: () => load(),
    open(id, variant) {
      if (id === get().id && variant === get().variant) return;
      set({ id, variant, facts: null, error: null, refused: null });
      void load();
      preview.draw({ brief: id, variant });
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
    async setCoverNote(words) {
      const coverNote = words.trim() === "" ? null : words;
      if (coverNote === get().facts?.shortlist.coverNote) return;
      await change("shortlists.describe", { brief: which().brief, coverNote });
    },
    async exportPdf() {
      set({ exporting: { done: 0, of: 0 } });
      await attempt(async () => {
        const job = client.run("exports.freeze", which(), (done, of) => set({ exporting: { done, of } }));
        const { id } = await job.output;
        const file = await client.ask("exports.read", { id });
        save(file.fileName, file.base64);
      });
      set({ exporting: null });
    },
    async markSent(sent) {
      const { facts, variant } = get();
      const version = newest(facts?.versions ?? [], variant);
      return version ? change("exports.markSent", { version: version.id, ...sent }) : false;
    },
  }));

  const load = keepFresh(client, async () => {
    const { id, variant } = store.getState();
    if (id === null) return;
    try {
      const [brief, shortlist, checks, leaks, versions] = await Promise.all([
        client.ask("briefs.get", { id }),
        client.ask("shortlists.get", { brief: id }),
        client.ask("exports.preflight", { brief: id, variant }),
        client.ask("exports.leaks", { brief: id, variant }),
        client.ask("exports.versions", { brief: id }),
      ]);
      const now = store.getState();
      if (now.id !== id || now.variant !== variant) return;
      store.setState({ facts: { brief, shortlist, preflight: checks, leaks, versions }, error: null });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  client.listen((news) => {
    if (news.type === "changed" && store.getState().id !== null) preview.drawSoon(which());
  });
  return store;
}
