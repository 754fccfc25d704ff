import { expect, test, vi } from "vitest";
import { createSettingsStore } from "../../../../renderer/features/settings/settings-store.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { Settings } from "../../../../shared/contract/settings.ts";
import { fakeClient } from "../../fake-client.ts";
import { changed } from "../../fake-line.ts";

const settings: Settings = {
  name: "Kit Marlowe",
  agency: null,
  email: null,
  phone: null,
  timeZone: "Australia/Sydney",
  theme: "system",
  navFolded: false,
  density: "standard" as const,
  textSize: 100 as const,
  letterKeys: true,
  paletteUses: {},
  welcomed: true,
  guided: false,
  place: null,
  firstRun: false,
  folder: "/home/kit/Assay",
  syncedBy: null,
};

test("a look is shown at once and put back when it couldn’t be kept", async () => {
  const answer = Promise.withResolvers<Settings>();
  const { client } = fakeClient({ "settings.get": () => settings, "settings.setView": () => answer.promise });
  const store = createSettingsStore(client);
  await store.getState().load();
  const kept = store.getState().setView({ theme: "dark" });
  expect(store.getState().settings?.theme).toBe("dark");
  answer.reject(new Refusal("failed", "Your disk is full."));
  await kept;
  expect(store.getState()).toMatchObject({ settings: { theme: "system" }, error: "Your disk is full." });
});

test("a refusal of one field is said at that field", async () => {
  const { client } = fakeClient({
    "settings.setProfile": () => {
      throw new Refusal("bad-input", "That isn’t an email address.", "/email");
    },
  });
  const store = createSettingsStore(client);
  await store.getState().setProfile({ agency: "x" });
  expect(store.getState()).toMatchObject({ error: null, wrong: { email: "That isn’t an email address." } });
});

test("a change made elsewhere is shown here", async () => {
  let name = "Kit";
  const { client, line } = fakeClient({ "settings.get": () => ({ ...settings, name }) });
  const store = createSettingsStore(client);
  await store.getState().load();
  name = "Kit Marlowe";
  line.send(changed());
  await vi.waitFor(() => expect(store.getState().settings?.name).toBe("Kit Marlowe"));
});
