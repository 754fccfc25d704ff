import type { LineSpec, Pair, Trial } from "./trial.ts";

/** One line of the result; `baseline`, `ratio` and `bar` are at p50, the members in 95 at p95. */
export interface Line extends Omit<LineSpec, "bar95"> {
  n: number;
  p50: number;
  p95: number;
  baseline: number;
  baseline95: number;
  ratio: number;
  ratio95: number;
  bar95: number | null;
  met: boolean;
}

/** Tries once, checks the answers, throws one full pass away and times the next; `once` stops after the check. */
export async function measure(trial: Trial, once: boolean): Promise<Line[]> {
  try {
    const probe = await trial.turn(0);
    await trial.check();
    const pairs = once ? [probe] : await timedPass(trial, probe);
    return trial.lines.map((spec, i) =>
      lineOf(
        spec,
        pairs.map((turn) => turn[i] ?? [Number.NaN, Number.NaN]),
      ),
    );
  } finally {
    await trial.close?.();
  }
}

/** The first turn of all is slow with what is done once, so a second says how long one takes. */
async function timedPass(trial: Trial, first: readonly Pair[]): Promise<(readonly Pair[])[]> {
  const rounds = roundsFor(trial, Math.max(...first.flat()) < 1000 ? await trial.turn(1) : first);
  await pass(trial, 2, rounds);
  return pass(trial, 2 + rounds, rounds);
}

async function pass(trial: Trial, from: number, rounds: number): Promise<(readonly Pair[])[]> {
  const pairs: (readonly Pair[])[] = [];
  for (let i = 0; i < rounds; i++) pairs.push(await trial.turn(from + i));
  return pairs;
}

/** 2,000 under 1 ms, 400 under 10 ms, 30 under a second, 5 above; by the slowest thing that is timed. */
function roundsFor({ lines }: Trial, probe: readonly Pair[]): number {
  if (lines.every(({ unit }) => unit !== "ms")) return 5;
  const slowest = Math.max(...probe.flat());
  if (slowest < 1) return 2000;
  if (slowest < 10) return 400;
  return slowest < 1000 ? 30 : 5;
}

function lineOf({ bar95, ...spec }: LineSpec, pairs: readonly Pair[]): Line {
  const took = pairs.map(([ms]) => ms);
  const bare = pairs.map(([, ms]) => ms);
  const [p50, p95, baseline, baseline95] = [at(took, 0.5), at(took, 0.95), at(bare, 0.5), at(bare, 0.95)];
  const [ratio, ratio95] = [p50 / baseline, p95 / baseline95];
  const met = ratio <= spec.bar && (bar95 === undefined || ratio95 <= bar95);
  return { ...spec, n: pairs.length, p50, p95, baseline, baseline95, ratio, ratio95, bar95: bar95 ?? null, met };
}

/** The value that so much of the list does not exceed. */
export function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
