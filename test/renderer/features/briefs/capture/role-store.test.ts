import { expect, test } from "vitest";
import { createClient } from "../../../../../renderer/api/client.ts";
import { createSaves } from "../../../../../renderer/api/saves.ts";
import { untold } from "../../../../../renderer/features/briefs/capture/fields.ts";
import { createRoleStore } from "../../../../../renderer/features/briefs/capture/role-store.ts";
import { newApp } from "../../../../helpers/app.ts";
import { fakeLine } from "../../../fake-line.ts";

function panel() {
  const app = newApp();
  const asked: string[] = [];
  const call = async (name: Parameters<typeof app.dispatch>[0], input: unknown) => {
    asked.push(name);
    return app.dispatch(name, input);
  };
  const store = createRoleStore(createClient({ ...fakeLine({}), call }, createSaves().keeping));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
  return { store, asked, settled };
}

test("an answer asks only what it can move: a title for the difficulty, a rate for the level, nothing for a city", async () => {
  const { store, asked, settled } = panel();
  const { told } = store.getState();
  told(untold);
  await settled();
  expect(asked.splice(0).toSorted()).toEqual(["briefs.triage", "rates.guide"]);
  told({ ...untold, difficulty: "application" });
  await settled();
  expect(asked.splice(0)).toEqual(["briefs.triage"]);
  expect(store.getState().triage).toMatchObject({ title: "backend-engineer", askNext: { field: "systems" } });
  told({ ...untold, difficulty: "application", level: "senior" });
  await settled();
  expect(asked.splice(0)).toEqual(["rates.guide"]);
  expect(store.getState().guide?.band).toMatchObject({ from: 950, to: 1150 });
  told({ ...untold, difficulty: "application", level: "senior", ...{ city: "Perth" } });
  await settled();
  expect(asked).toEqual([]);
});

test("answers that come quickly leave the picture of the last one", async () => {
  const { store, settled } = panel();
  const { told } = store.getState();
  for (const difficulty of ["application", "strategy", "connections"] as const) told({ ...untold, difficulty });
  await settled();
  expect(store.getState().triage?.title).toBe("api-engineer");
});

test("a brittle system is a broken landscape, and a budget lies over its bands", async () => {
  const { store, settled } = panel();
  store.getState().told({
    ...untold,
    systems: [{ name: "Ledger", kind: "erp", state: "brittle" }],
    budget: { fromCents: 90_000, toCents: 100_000, per: "day", gst: "excluded" },
  });
  await settled();
  const { guide } = store.getState();
  expect(guide?.budget).toEqual({ from: 900, to: 1000, words: "Their budget straddles mid and senior." });
  expect(guide?.arrows.filter(({ applies }) => applies).map(({ id }) => id)).toEqual(["complexity"]);
});

test("opened again it asks again, since figures may have been put right", async () => {
  const { store, asked, settled } = panel();
  store.getState().told(untold);
  await settled();
  store.getState().open();
  store.getState().told(untold);
  await settled();
  expect(asked).toHaveLength(4);
});
