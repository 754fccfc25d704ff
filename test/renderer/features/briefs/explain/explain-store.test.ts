import { expect, test } from "vitest";
import { createClient } from "../../../../../renderer/api/client.ts";
import { createSaves } from "../../../../../renderer/api/saves.ts";
import { readAsked, writeAsked } from "../../../../../renderer/features/briefs/explain/asked.ts";
import { createExplainStore } from "../../../../../renderer/features/briefs/explain/explain-store.ts";
import type { Input } from "../../../../../shared/contract/contract.ts";
import { newApp } from "../../../../helpers/app.ts";
import { fakeLine } from "../../../fake-line.ts";

function screen(told: Partial<Input<"briefs.create">>) {
  const app = newApp();
  const line = { ...fakeLine({}), call: async (name: string, input: unknown) => app.dispatch(name, input) };
  const store = createExplainStore(createClient(line, createSaves().keeping));
  const client = app.ask("clients.create", { name: "Banksia Mutual" });
  const { id } = app.ask("briefs.create", { client: client.id, ...told });
  const show = (search: Record<string, unknown>): void => store.getState().show(id, readAsked(search));
  return { store, show };
}

const BUDGET = { fromCents: 100_000, toCents: 110_000, per: "day", gst: "excluded" } as const;

test("a rate starts from the upper end of the budget, and a share shows both sides of it", async () => {
  const { store, show } = screen({ budget: BUDGET, months: 6, state: "VIC" });
  show({});
  await expect.poll(() => store.getState().explained?.day).toBe(1100);
  expect(store.getState().explained?.compare?.contractYearCents).toBeGreaterThan(0);
  show({ percent: 20 });
  await expect.poll(() => store.getState().explained?.cost?.marginPercent).toBe(20);
  expect(store.getState().explained?.cost).toMatchObject({
    markupPercent: 25,
    pay: { day: 88_000 },
    cost: { day: 110_000, withGst: { day: 121_000 } },
  });
});

test("from the pay alone nothing is said of the cost until the share is known", async () => {
  const { store, show } = screen({ level: "senior" });
  show({ from: "pay" });
  await expect.poll(() => store.getState().explained?.day).toBe(1150);
  expect(store.getState().explained).toMatchObject({ cost: null, compare: null });
});

test("what an address says is read with care, and only what is unusual is written to it", () => {
  const asked = readAsked({ from: "pay", day: 900, percent: 200, base: "a lot", clientTax: false, ramp: 4 });
  expect(asked).toMatchObject({ from: "pay", day: 900, percent: null, base: null, clientTax: false, ramp: 4 });
  expect(writeAsked(asked)).toEqual({ from: "pay", day: 900, clientTax: false, ramp: 4 });
  expect(writeAsked(readAsked({}))).toEqual({});
});
