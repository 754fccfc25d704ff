/** No call lasts so long between two looks at it: a clock that says so was set, or nobody was there. */
export const LONGEST_GAP_MS = 4 * 3_600_000;

/**
 * Where the time of a call goes on when a window comes back to it: what the computer's clock says since its start, unless
 * that is before the last thing known of it or hours after; then from that last thing. All in ms from the start.
 */
export const resumedAt = (clockMs: number, knownMs: number): number =>
  clockMs < knownMs || clockMs - knownMs > LONGEST_GAP_MS ? knownMs : clockMs;
