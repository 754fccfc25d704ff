import type { Transport } from "../../shared/contract/contract.ts";
import type { Answer } from "../../shared/contract/operation.ts";

/** "connecting" only until the first answer; "stopped" until the program behind the window is back. */
export type LineState = "connecting" | "open" | "stopped";

/** A transport that can break and mend. `watch` tells at once, then on every change. */
export interface Line extends Transport {
  watch(hear: (state: LineState) => void): void;
}

/** Said while nobody is there to ask. A browser's window comes back once it has been to the fresh address. */
export const STOPPED_WORDS =
  "Assay has stopped. Everything kept is safe. Start it again and open the address it shows, in this browser; this window then goes on by itself.";

/** What every call is answered then. */
export const STOPPED: Answer = { ok: false, error: { code: "failed", message: STOPPED_WORDS } };
