/** What one line measures and the bar that it is held to; `bar` is for p50, `bar95` for p95. */
export interface LineSpec {
  name: string;
  /** What the baseline does, in a few words. */
  against: string;
  /** How many people the answer is about. */
  size: number;
  unit: "ms" | "MB";
  bar: number;
  bar95?: number;
}

/** What was asked and its baseline, in the line's unit. */
export type Pair = readonly [took: number, baseline: number];

/** Lines that are measured together. */
export interface Trial {
  lines: readonly LineSpec[];
  /** Throws when an answer is not what it should be; runs after the first turn and before anything is timed. */
  check(): unknown;
  /** One pair for each line; odd turns take the baseline first where both can be done alone. */
  turn(i: number): Promise<readonly Pair[]>;
  close?(): unknown;
}

/** How long it takes, in ms. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Both in ms, the baseline first on odd turns. */
export async function inTurns(i: number, work: () => unknown, baseline: () => unknown): Promise<Pair> {
  if (i % 2 === 0) return [await timed(work), await timed(baseline)];
  const before = await timed(baseline);
  return [await timed(work), before];
}

/** Throws unless the two are the same as JSON. */
export function mustEqual(what: string, got: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: ${a} is not ${b}`);
}
