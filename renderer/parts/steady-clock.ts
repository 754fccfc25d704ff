import { LONGEST_GAP_MS } from "../../shared/domain/interviews/call-time.ts";

/** A wall clock may jump ahead this much before it is believed over the ticks: the computer slept. */
const SLEPT_MS = 2000;

/**
 * The time now, ms since 1970, that never runs back: a wall clock set back is not followed, one that went on while the
 * ticks stood still, as in sleep, is, unless it jumped by more than a call can last.
 */
export function createSteadyClock(
  wall: () => number = Date.now,
  ticks: () => number = () => performance.now(),
): () => number {
  let at = wall();
  let tick = ticks();
  return () => {
    const gone = Math.max(0, ticks() - tick);
    tick += gone;
    at += gone;
    const ahead = wall() - at;
    if (ahead > SLEPT_MS && ahead < LONGEST_GAP_MS) at = wall();
    return at;
  };
}
