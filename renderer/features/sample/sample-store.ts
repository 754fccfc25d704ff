import { createStore } from "zustand/vanilla";
import type { Output } from "../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface SampleState {
  /** How much sample data is here; null until the first answer. */
  here: Output<"sample.get"> | null;
  error: string | null;
  /** What is wrong with what was said on the first screen, by field. */
  wrong: { name?: string; timeZone?: string };
  load(): Promise<void>;
  /** False when it was refused. */
  remove(): Promise<boolean>;
  /** Answers the first screen; an empty name leaves the one that is there. False when something is wrong. */
  welcome(answer: { name: string; timeZone: string; keepSample: boolean; guided?: boolean }): Promise<boolean>;
}

export type SampleStore = ReturnType<typeof createSampleStore>;

/** The sample data of the first start, and the first screen that asks about it. */
export function createSampleStore(client: Client) {
  const store = createStore<SampleState>()((set, get) => ({
    here: null,
    error: null,
    wrong: {},
    load: () => load(),
    async remove() {
      try {
        await client.change("sample.remove", {});
        set({ error: null });
        return true;
      } catch (error) {
        set({ error: asRefusal(error).message });
        return false;
      }
    },
    async welcome({ name, timeZone, keepSample, guided = false }) {
      set({ error: null, wrong: {} });
      try {
        await client.change("settings.setProfile", { timeZone, ...(name && { name }) });
        if (!keepSample && hasAny(get().here)) await client.change("sample.remove", {});
        await client.change("settings.setView", { welcomed: true, ...(guided && { guided }) });
        return true;
      } catch (error) {
        const { message, failure } = asRefusal(error);
        const field = failure.field?.slice(1);
        set(field === "name" || field === "timeZone" ? { wrong: { [field]: message } } : { error: message });
        return false;
      }
    },
  }));
  const load = keepFresh(client, async () => {
    try {
      store.setState({ here: await client.ask("sample.get", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}

/** Whether any sample record is here. */
export const hasAny = (here: SampleState["here"]): boolean =>
  here !== null && here.people + here.briefs + here.clients > 0;
