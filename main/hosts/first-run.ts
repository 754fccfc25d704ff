import { mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Platform } from "../app/platform.ts";
import type { Folders } from "./folders.ts";

/**
 * Fills a data folder that is empty with the sample placement, unless ASSAY_SAMPLE=skip. It is made beside the folder and
 * moved into place whole, so that a start that is cut short leaves an empty folder, never half a sample.
 */
export async function fillOnFirstRun(
  folders: Folders,
  platformFor: (folders: Folders) => Platform,
  say: (text: string) => void,
): Promise<void> {
  if (process.env["ASSAY_SAMPLE"] === "skip" || readdirSync(folders.data).length > 0) return;
  const draft = mkdtempSync(join(dirname(folders.data), `.${basename(folders.data)}-`));
  try {
    say("Laying out sample data once … ");
    // Loaded for this alone: every other start does without.
    const { playSample } = await import("../app/scenario/sample.ts");
    await playSample(platformFor({ ...folders, data: draft }), new Date().toISOString());
    rmdirSync(folders.data);
    renameSync(draft, folders.data);
    say("done\n");
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    say(`not this time (${error instanceof Error ? error.message : error}); Assay starts empty.\n`);
  }
}
