import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "../platform.ts";
import { readPlaybook } from "../read-playbook.ts";
import { playScenario } from "./play/play-scenario.ts";
import { pdfName, type Summary, summaryOf } from "./play/summary.ts";
import { readScenario } from "./read-scenario.ts";
import { openResultsFolder } from "./results-folder.ts";

export interface DemoOptions {
  /** Absolute path of the folder for the results; made when it is not there. */
  out: string;
  /** Absolute path of a scenario; left out, the one that ships inside. */
  from?: string | undefined;
  /** Absolute path of the resources that ship with the program. */
  resources: string;
  /** How the host opens a data folder that is there and empty. */
  platformFor(folder: string): Platform;
  /** Told what is being done, a line at a time. */
  progress(line: string): void;
}

/**
 * Plays one scenario and leaves `workspace`, `named.pdf`, `blind.pdf` and `summary.json` in the folder, or nothing at all.
 * Throws a `ScenarioError` for what is wrong with the scenario and a Refusal for everything else.
 */
export async function runDemo({ out, from, resources, platformFor, progress }: DemoOptions): Promise<Summary> {
  const started = performance.now();
  const read = readScenario(
    from ?? join(resources, "scenarios", "banksia", "scenario.json"),
    readPlaybook(join(resources, "playbooks", "api-engineer")).shortlist.gates,
  );
  const folder = openResultsFolder(out);
  const stop = (): never => {
    folder.discard();
    return process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const workspace = join(folder.work, "workspace");
    mkdirSync(workspace, { mode: 0o700 });
    const exported = await playScenario(read, platformFor(workspace), progress);
    for (const { variant, bytes } of exported) writeFileSync(join(folder.work, pdfName(variant)), bytes);
    const summary = summaryOf(read.scenario, read.resumes, exported, performance.now() - started);
    writeFileSync(join(folder.work, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
    folder.keep();
    progress(`Done: ${out}`);
    return summary;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    folder.discard();
  }
}
