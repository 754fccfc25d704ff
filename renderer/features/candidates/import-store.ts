import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client, type Running } from "../../api/client.ts";

export interface ImportState {
  /** How far the running import is; null when none runs. */
  progress: { done: number; of: number } | null;
  /** What the last one came to, a sentence a line; the first one is the sum. */
  said: string[];
  /** Reads JSON Resume files; texts stay whole or out, file by file. */
  importFiles(files: readonly File[]): Promise<void>;
  cancel(): void;
}

export type ImportStore = ReturnType<typeof createImportStore>;

/** One import at a time; `said` is what came of it, in sentences. */
export function createImportStore(client: Client) {
  let running: Running<unknown> | undefined;
  return createStore<ImportState>()((set) => ({
    progress: null,
    said: [],
    async importFiles(files) {
      if (files.length === 0) return;
      set({ progress: { done: 0, of: files.length }, said: [] });
      try {
        const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
        const run = client.run("candidates.import", { files: texts }, (done, of) => set({ progress: { done, of } }));
        running = run;
        const { imported, merged, skipped, problems } = await run.output;
        set({ said: [sum(imported, merged, skipped), ...inWords(problems)] });
      } catch (error) {
        set({ said: [asRefusal(error).message] });
      } finally {
        running = undefined;
        set({ progress: null });
      }
    },
    cancel: () => running?.cancel(),
  }));
}

function sum(imported: number, merged: number, skipped: number): string {
  const parts = [`${imported} imported`, merged > 0 && `${merged} merged`, skipped > 0 && `${skipped} left out`];
  return `${parts.filter(Boolean).join(", ")}.`;
}

const MOST_SAID = 20;

/** Each with its file and the JSON pointer in it; the same said twice is said once, and a long list ends in a count. */
function inWords(problems: Output<"candidates.import">["problems"]): string[] {
  const lines = problems.map(({ file, field, message }) => `${field ? `${file} at ${field}` : file}: ${message}`);
  const all = [...new Set(lines)];
  return all.length <= MOST_SAID ? all : [...all.slice(0, MOST_SAID), `And ${all.length - MOST_SAID} more like these.`];
}
