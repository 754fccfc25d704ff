import type { ReferenceCall } from "../../../shared/contract/references.ts";
import { resumedAt } from "../../../shared/domain/interviews/call-time.ts";

/** By how many ms the computer's clock was set since a call was last open, found once for each call that this window comes to. */
export function createClockSet() {
  let known: { call: string; ms: number } | undefined;
  return {
    of({ id, at, notes }: ReferenceCall, now: number): number {
      if (known?.call !== id) {
        const clockMs = now - Date.parse(at);
        known = { call: id, ms: clockMs - resumedAt(clockMs, notes.at(-1)?.stampMs ?? 0) };
      }
      return known.ms;
    },
  };
}
