import type { ReactNode } from "react";
import type { Chord } from "./keys.ts";

/** One thing that can be done: the same record feeds its button, its key, the palette and the list of shortcuts. */
export interface Command {
  /** Unique among all: "history.undo". */
  id: string;
  /** As the palette says it: "Undo: moved Tamsin to 2". */
  words: string;
  keys?: Chord;
  icon?: ReactNode;
  /** Why it cannot be done now; left out when it can. */
  off?: string | undefined;
  /** It runs now: its button keeps focus while it is off. */
  busy?: boolean | undefined;
  run(): void;
}
