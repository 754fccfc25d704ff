import type { ParseArgsOptionsConfig } from "node:util";
import type { Backend } from "../../app/backend.ts";
import type { Platform } from "../../app/platform.ts";
import type { Folders } from "../folders.ts";

/** How a host makes a Platform; `log` takes what only a developer wants to see. */
export type PlatformFor = (folders: Folders, log: (text: string) => void) => Platform;

/** What a verb works with. */
export interface Desk {
  words: string[];
  options: Record<string, string | boolean | undefined>;
  platformFor(folders: Folders): Platform;
  /** Opens the data; closed when the verb has ended, however it ended. */
  open(): Promise<Backend>;
  /** The result, on stdout. */
  say(text: string): void;
  /** Whatever is no result, on stderr. */
  note(text: string): void;
}

/** One word of the command line. */
export interface Verb {
  /** "call NAME --json '{…}'". */
  usage: string;
  /** What it does, in a few words. */
  does: string;
  options: ParseArgsOptionsConfig;
  /** Exit status; a Refusal becomes one line of JSON on stderr and status 1. */
  run(desk: Desk): Promise<number>;
}
