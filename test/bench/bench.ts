import type { Folders } from "../../main/hosts/folders.ts";
import { type Line, measure } from "./measure.ts";
import { type Population, populate } from "./populate.ts";
import type { Trial } from "./trial.ts";
import { trials } from "./trials/trials.ts";
import { benchFolder, foldersIn, openProgram, type Program, removeFolder } from "./workspace.ts";

/** What every trial may use. */
export interface Bench {
  people: number;
  /** For whatever a trial writes itself; removed at the end. */
  folder: string;
  /** The populated workspace, open. */
  program(): Promise<Program & Population>;
  /** The same workspace, closed, so that another process can open it. */
  closed(): Promise<Folders & Population>;
}

export interface BenchOptions {
  people: number;
  /** Only trials whose name has it. */
  only?: string | undefined;
  /** One turn, for shape and right answers. */
  once?: boolean;
  say?(text: string): void;
}

/** Runs the trials one after another, each on the workspace as the ones before left it. */
export async function runBench({ people, only, once = false, say = () => {} }: BenchOptions): Promise<Line[]> {
  if (!Object.keys(trials).some((name) => isWanted(name, only)))
    throw new Error(`--only takes a part of one of these: ${Object.keys(trials).join(", ")}`);
  const folder = benchFolder();
  const folders = foldersIn(folder);
  let population: Population | undefined;
  let open: Program | undefined;

  async function program(): Promise<Program & Population> {
    open ??= await openProgram(folders);
    population ??= await populate(open, people, say);
    return { ...open, ...population };
  }
  const bench: Bench = {
    people,
    folder,
    program,
    async closed() {
      const filled = await program();
      await open?.close();
      open = undefined;
      return { ...filled, ...folders };
    },
  };
  const lines: Line[] = [];
  try {
    for (const [name, make] of Object.entries(trials)) {
      const trial: Trial | undefined = isWanted(name, only) ? await make(bench) : undefined;
      if (!trial) continue;
      say(`${name}…`);
      const measured = await measure(trial, once);
      for (const line of measured)
        say(`  ${line.name}: ${line.p50.toFixed(2)} ${line.unit}, ${line.ratio.toFixed(2)}×`);
      lines.push(...measured);
    }
    return lines;
  } finally {
    await open?.close();
    removeFolder(folder);
  }
}

/** Whether a trial of that name is meant by the words after `--only`, with commas between them; without any, all are. */
const isWanted = (trial: string, only = ""): boolean =>
  only
    .toLowerCase()
    .split(",")
    .some((word) => trial.includes(word.trim()));
