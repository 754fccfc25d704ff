import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { runNode } from "../bare/process.ts";
import type { Bench } from "../bench.ts";
import { mustEqual, type Trial } from "../trial.ts";

const MB = 2 ** 20;

/** What the process that owns the database takes while nobody asks anything. */
export async function memory(bench: Bench): Promise<Trial> {
  const { data, config, people } = await bench.closed();
  const atRest = async (...folders: string[]): Promise<number> =>
    Number(await runNode(["test/bench/bare/at-rest.ts", ...folders])) / MB;
  const empty = async (): Promise<number> =>
    Number(await runNode(["-e", "setTimeout(() => console.log(process.memoryUsage().rss), 1000)"])) / MB;
  return {
    lines: [{ name: "memory at rest", against: "an empty Node process", size: people, unit: "MB", bar: 3 }],
    check: () => {},
    turn: async () => [[await atRest(data, config), await empty()]],
  };
}

/** What the database takes on the disk once its log is folded in, history and indexes included. */
export async function size(bench: Bench): Promise<Trial> {
  const { data, people, textBytes } = await bench.closed();
  const bytes = () =>
    readdirSync(data)
      .filter((file) => file.startsWith("assay.db"))
      .reduce((sum, file) => sum + statSync(join(data, file)).size, 0);
  return {
    lines: [{ name: "database size", against: "the text's bytes", size: people, unit: "MB", bar: 3.5 }],
    check: () => mustEqual("an empty log", bytes() > textBytes, true),
    turn: async () => [[bytes() / MB, textBytes / MB]],
  };
}
