const COUNTERS = 0x10000;

/**
 * The next reading of a hybrid logical clock, above `last` even when the computer's clock has gone back.
 * Readings are 12 hexadecimal digits of ms since 1970 and 4 of a counter, so they sort as text; "" stands for none.
 * (Kulkarni and others, "Logical Physical Clocks", 2014.)
 */
export function nextHlc(last: string, now: number): string {
  const before = last === "" ? { ms: -1, counter: 0 } : readHlc(last);
  if (now > before.ms) return write(Math.floor(now), 0);
  return before.counter + 1 < COUNTERS ? write(before.ms, before.counter + 1) : write(before.ms + 1, 0);
}

/** The parts of a reading: ms since 1970 and the counter within that ms. */
export function readHlc(hlc: string): { ms: number; counter: number } {
  return { ms: Number.parseInt(hlc.slice(0, 12), 16), counter: Number.parseInt(hlc.slice(12), 16) };
}

const write = (ms: number, counter: number): string =>
  ms.toString(16).padStart(12, "0") + counter.toString(16).padStart(4, "0");
