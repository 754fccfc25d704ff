import { expect, test } from "vitest";
import { createClient } from "../../../../renderer/api/client.ts";
import { createSaves } from "../../../../renderer/api/saves.ts";
import { createFiguresStore } from "../../../../renderer/features/rates/figures-store.ts";
import { newApp } from "../../../helpers/app.ts";
import { fakeLine } from "../../fake-line.ts";

/** The screen over the real program. */
async function figures() {
  const app = newApp();
  const line = { ...fakeLine({}), call: async (name: string, input: unknown) => app.dispatch(name, input) };
  const store = createFiguresStore(createClient(line, createSaves().keeping));
  store.getState().watch();
  await expect.poll(() => store.getState().figures?.length ?? 0).toBeGreaterThan(20);
  const figure = () => store.getState().figures?.find(({ id }) => id === "day.mid.from");
  return { store, figure };
}

test("a figure is put right with its source, its past is kept, and the playbook’s comes back", async () => {
  const { store, figure } = await figures();
  const { edit, set, reset } = store.getState();
  expect(await set({ figure: "day.mid.from", value: 800, source: "Our own placements", asOf: "2026-02" })).toBe(true);
  expect(figure()).toMatchObject({
    value: 800,
    shipped: 750,
    source: { words: "Our own placements", asOf: "2026-02" },
  });
  edit("day.mid.from");
  await expect.poll(() => store.getState().history?.length).toBe(1);
  expect(await reset("day.mid.from")).toBe(true);
  expect(figure()?.value).toBe(750);
  expect(store.getState().open).toBeNull();
});

test("a figure that can’t be says why at its field, and stays open", async () => {
  const { store, figure } = await figures();
  store.getState().edit("day.mid.from");
  const input = { figure: "day.mid.from", value: 2000, source: "A slip of the finger", asOf: "2026-02" };
  expect(await store.getState().set(input)).toBe(false);
  expect(store.getState().wrong["value"]).toMatch(/can’t be 2000/u);
  expect(store.getState().open).toBe("day.mid.from");
  expect(figure()?.value).toBe(750);
});
