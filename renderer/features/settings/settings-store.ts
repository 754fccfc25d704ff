import { createStore } from "zustand/vanilla";
import type { Input } from "../../../shared/contract/contract.ts";
import type { Settings } from "../../../shared/contract/settings.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface SettingsState {
  /** Null until the first answer. */
  settings: Settings | null;
  error: string | null;
  /** What is wrong with one field, by its name. */
  wrong: Partial<Record<keyof Settings, string>>;
  load(): Promise<void>;
  setProfile(change: Input<"settings.setProfile">): Promise<void>;
  /** Shown at once, kept after. */
  setView(change: Input<"settings.setView">): Promise<void>;
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

/** Who works here and how this computer shows things; the whole window follows it. */
export function createSettingsStore(client: Client) {
  const store = createStore<SettingsState>()((set, get) => ({
    settings: null,
    error: null,
    wrong: {},
    load: () => load(),
    async setProfile(change) {
      try {
        set({ settings: await client.change("settings.setProfile", change), error: null, wrong: {} });
      } catch (error) {
        const { message, failure } = asRefusal(error);
        const field = failure.field?.slice(1) as keyof Settings | undefined;
        set(field ? { wrong: { [field]: message } } : { error: message });
      }
    },
    async setView(change) {
      const { settings } = get();
      if (settings) set({ settings: { ...settings, ...(change as Partial<Settings>) } });
      try {
        set({ settings: await client.change("settings.setView", change), error: null });
      } catch (error) {
        set({ settings, error: asRefusal(error).message });
      }
    },
  }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ settings: await client.ask("settings.get", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
