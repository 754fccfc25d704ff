import { expect, test } from "vitest";
import { createSampleStore } from "../../../../renderer/features/sample/sample-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { Settings } from "../../../../shared/contract/settings.ts";
import { fakeClient } from "../../fake-client.ts";

const SOME = { people: 4, briefs: 1, clients: 1 };
const settings: Settings = {
  ...{ name: "Ada", agency: null, email: null, phone: null, timeZone: "Australia/Perth", theme: "system" },
  ...{
    navFolded: false,
    density: "standard",
    textSize: 100,
    letterKeys: true,
    paletteUses: {},
    welcomed: true,
    guided: false,
    place: null,
    firstRun: false,
    folder: "/home/kit/Assay",
    syncedBy: null,
  },
};

test("starting empty keeps who the person is, removes the sample and remembers the answer", async () => {
  const { client, line } = fakeClient({
    "sample.get": () => SOME,
    "sample.remove": () => SOME,
    "settings.setProfile": () => settings,
    "settings.setView": () => settings,
  });
  const store = createSampleStore(client);
  await store.getState().load();
  expect(await store.getState().welcome({ name: "Ada", timeZone: "Australia/Perth", keepSample: false })).toBe(true);
  expect(line.calls.slice(1)).toEqual([
    { name: "settings.setProfile", input: { name: "Ada", timeZone: "Australia/Perth" } },
    { name: "sample.remove", input: {} },
    { name: "settings.setView", input: { welcomed: true } },
  ]);
});

test("looking around leaves the sample, and no name leaves the name that is there", async () => {
  const { client, line } = fakeClient({
    "sample.get": () => SOME,
    "settings.setProfile": () => settings,
    "settings.setView": () => settings,
  });
  const store = createSampleStore(client);
  await store.getState().load();
  await store.getState().welcome({ name: "", timeZone: "Australia/Perth", keepSample: true });
  expect(line.calls[1]).toEqual({ name: "settings.setProfile", input: { timeZone: "Australia/Perth" } });
  expect(line.calls.map(({ name }) => name)).not.toContain("sample.remove");
});

test("a name that cannot be kept is said at its field, and nothing else is done", async () => {
  const { client, line } = fakeClient({
    "settings.setProfile": () => {
      throw new Refusal("bad-input", "Keep this to 300 characters.", "/name");
    },
  });
  const store = createSampleStore(client);
  expect(await store.getState().welcome({ name: "x", timeZone: "UTC", keepSample: false })).toBe(false);
  expect(store.getState().wrong).toEqual({ name: "Keep this to 300 characters." });
  expect(line.calls).toHaveLength(1);
});

test("that nobody answered is no longer said once somebody does", async () => {
  let stopped = true;
  const { client } = fakeClient({
    "sample.get": () => {
      if (stopped) throw new Refusal("failed", "Assay has stopped.");
      return { people: 2, briefs: 1, clients: 1 };
    },
  });
  const store = createSampleStore(client);
  await store.getState().load();
  expect(store.getState().error).toBe("Assay has stopped.");
  stopped = false;
  await store.getState().load();
  expect(store.getState()).toMatchObject({ error: null, here: { people: 2 } });
});
