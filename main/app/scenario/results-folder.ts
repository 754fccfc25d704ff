import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../../shared/contract/operation.ts";
import { folderProblem } from "../folder-problem.ts";

/** Everything that a run leaves in its folder, in the order in which it is put there. */
const RESULTS = ["workspace", "named.pdf", "blind.pdf", "summary.json"] as const;

/** A new folder inside the one that was asked for, in which a run works until its results are whole. */
export interface ResultsFolder {
  /** Absolute path to work in. */
  work: string;
  /** Moves the results into place, in the stead of an earlier run's; on any error everything is as it was. */
  keep(): void;
  /** Removes whatever of this run is still there, and the folders that were made for it. */
  discard(): void;
}

/** Throws a Refusal when the folder cannot be made or holds something that no run left there. */
export function openResultsFolder(out: string): ResultsFolder {
  refuseStrangers(out);
  const { made, work } = makeIn(out);
  let kept = false;
  return {
    work,
    keep() {
      swap(work, out);
      kept = true;
    },
    discard() {
      rmSync(work, { recursive: true, force: true });
      if (made && !kept) rmSync(made, { recursive: true, force: true });
    },
  };
}

function makeIn(out: string): { made: string | undefined; work: string } {
  let made: string | undefined;
  try {
    made = mkdirSync(out, { recursive: true });
    return { made, work: mkdtempSync(join(out, ".assay-demo-")) };
  } catch (error) {
    if (made) rmSync(made, { recursive: true, force: true });
    throw new Refusal("refused", `The folder ${out} can’t be used: ${folderProblem(error)}; nothing was written.`);
  }
}

/** What an earlier run left, untouched since, may be replaced; anything else under these names may be somebody's. */
function refuseStrangers(out: string): void {
  const there = RESULTS.filter((name) => existsSync(join(out, name)));
  if (there.length === 0 || (there.length === RESULTS.length && isUntouched(out))) return;
  throw new Refusal(
    "refused",
    `${join(out, there[0] ?? "")} is there already and isn’t as a demo left it; choose another folder. Nothing was written.`,
  );
}

/** A run writes its summary last, so whatever is newer was changed since. */
function isUntouched(out: string): boolean {
  try {
    const summary = join(out, "summary.json");
    const { versions } = JSON.parse(readFileSync(summary, "utf8")) as { versions?: unknown };
    if (!Array.isArray(versions)) return false;
    const written = statSync(summary).mtimeMs;
    const inside = readdirSync(join(out, "workspace"), { recursive: true, encoding: "utf8" });
    const files = [...inside.map((name) => join("workspace", name)), "named.pdf", "blind.pdf"];
    return files.every((name) => statSync(join(out, name)).mtimeMs <= written);
  } catch {
    return false;
  }
}

function swap(work: string, out: string): void {
  const old = join(work, "replaced");
  const moved: [from: string, to: string][] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    moved.push([from, to]);
  };
  mkdirSync(old);
  try {
    for (const name of RESULTS) {
      if (existsSync(join(out, name))) move(join(out, name), join(old, name));
      move(join(work, name), join(out, name));
    }
  } catch (error) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    throw error;
  }
}
