import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { builtHost } from "../helpers/built.ts";
import type { Told } from "./type-child.ts";

/** The promise to a person: whatever was typed longer ago than this is on disk. */
const PROMISE_MS = 250;

/** Counts over all kills; all but `tried` and `worstMs` should be 0. */
export interface TypingOutcome {
  tried: number;
  /** Kept lines that were gone. */
  lost: number;
  /** Kills after which the box lacked words typed more than 250 ms before. */
  late: number;
  /** Starts after which the data did not open, or verifying it found a fault. */
  corrupt: number;
  /** The longest stretch of typing that one kill took, in ms. */
  worstMs: number;
}

const child = join(import.meta.dirname, "type-child.ts");

/** What one life of the program told before it was killed. */
interface Life {
  keys: { at: number; words: string }[];
  entered: string | undefined;
  kept: string[];
  killedAt: number;
}

/**
 * `kill -9` at random moments while lines are typed; the next start must show every kept line, and the half-typed one but
 * for its last 250 ms. `harm` is done to the data folder after each kill, to see that it is noticed; `goesOn` hears of every
 * kill and ends it early.
 */
export async function killWhileTyping(
  n: number,
  harm: (data: string) => void = () => {},
  goesOn: (tried: number, faults: number) => boolean = () => true,
): Promise<TypingOutcome> {
  const outcome: TypingOutcome = { tried: 0, lost: 0, late: 0, corrupt: 0, worstMs: 0 };
  const folder = mkdtempSync(join(tmpdir(), "assay-faults-"));
  for (const name of ["data", "key"]) mkdirSync(join(folder, name));
  const lines = new Set<string>();
  let before: Life | undefined;
  let last = false;
  for (let i = 0; !last; i++) {
    last = i >= n || !goesOn(outcome.tried, outcome.lost + outcome.late + outcome.corrupt);
    const life = await live(folder, String(i), !last, (found) => compare(found, lines, before, outcome));
    if (!life) outcome.corrupt++;
    for (const line of life?.kept ?? []) lines.add(line);
    before = life;
    if (!last) {
      outcome.tried++;
      harm(join(folder, "data"));
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

type Found = Extract<Told, { found: unknown }>["found"];

/** Starts the program, hands on what it found, and kills it once it has typed for a while; undefined when it did not start. */
async function live(
  folder: string,
  round: string,
  types: boolean,
  found: (found: Found) => void,
): Promise<Life | undefined> {
  const life: Life = { keys: [], entered: undefined, kept: [], killedAt: 0 };
  const program = fork(child, [join(folder, "data"), join(folder, "key"), round, builtHost()], { silent: true });
  const exited = new Promise<false>((resolve) => program.once("exit", () => resolve(false)));
  const started = await Promise.race([hear(program, life, found), exited]);
  // Up to two lines, so that many kills fall between Enter and the answer.
  if (started && types) await wait(Math.random() * 6000);
  life.killedAt = Date.now();
  program.kill("SIGKILL");
  await exited;
  return started ? life : undefined;
}

function hear(program: ChildProcess, life: Life, found: (found: Found) => void): Promise<true> {
  return new Promise((resolve) => {
    program.on("message", (told: Told) => {
      if ("found" in told) {
        found(told.found);
        resolve(true);
      } else if ("key" in told) {
        if (life.keys.length > 0 && told.key.words.length === 1) life.keys = [];
        life.keys.push(told.key);
        life.entered = undefined;
      } else if ("enter" in told) life.entered = told.enter;
      else life.kept.push(told.kept);
    });
  });
}

function compare(found: Found, lines: Set<string>, before: Life | undefined, outcome: TypingOutcome): void {
  if (found.fault !== null) outcome.corrupt++;
  const there = new Set(found.lines);
  for (const line of lines) if (!there.has(line)) outcome.lost++;
  if (!before) return;
  const { keys, entered, killedAt } = before;
  if (entered !== undefined && there.has(entered)) return;
  const missing = keys.find(({ words }) => !found.draft.startsWith(words));
  if (!missing) return;
  const ms = killedAt - missing.at;
  outcome.worstMs = Math.max(outcome.worstMs, ms);
  if (ms > PROMISE_MS) outcome.late++;
}
