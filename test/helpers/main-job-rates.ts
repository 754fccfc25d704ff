import { expect } from "vitest";
import type { Ask, Refused } from "./main-job.ts";

/** What a rate comes to, and a figure put right and back, on an empty workspace. */
export async function reckon(ask: Ask, refused: Refused): Promise<void> {
  const budget = { fromCents: 90_000, toCents: 100_000, per: "day" as const };
  expect(await ask("rates.guide", { level: "senior", systems: 4, budget })).toMatchObject({
    band: { from: 950, to: 1150 },
    budget: { words: "Their budget straddles mid and senior." },
  });
  const share = { kind: "margin", percent: 20 } as const;
  expect(await ask("rates.cost", { from: "pay", centsPerDay: 88_000, share })).toMatchObject({
    cost: { day: 110_000 },
    markupPercent: 25,
  });
  expect((await ask("rates.compare", { centsPerDay: 110_000, state: "VIC" })).superCents).toBe(1_404_000);
  expect((await ask("rates.figures", {})).find(({ id }) => id === "day.senior.from")?.value).toBe(950);
  const set = { figure: "day.senior.from", value: 960, source: "Our own year", asOf: "2026-11" };
  expect((await ask("rates.setFigure", set)).words).toBe("A$960 a day");
  await expect(ask("rates.setFigure", { ...set, value: 700 })).rejects.toMatchObject(refused("refused", "/value"));
  expect((await ask("playbook.get", {})).bands[1]?.from).toBe(960);
  expect((await ask("rates.resetFigure", { figure: set.figure })).value).toBe(950);
  expect((await ask("rates.figureHistory", { figure: set.figure })).map(({ words }) => words)).toEqual([
    "Set “Senior starts at” back to A$950 a day",
    "Set “Senior starts at” to A$960 a day",
  ]);
}
