import { createStore } from "zustand/vanilla";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import type { Client as ClientRecord } from "../../../shared/contract/clients.ts";
import type { FeedbackTheme } from "../../../shared/contract/feedback.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export type Contact = ClientRecord["contacts"][number];
export type ContactField = "name" | "position" | "email" | "phone";

export interface ClientState {
  id: string | null;
  /** Null until the first answer for this client. */
  client: ClientRecord | null;
  /** By time left. */
  briefs: BriefRow[];
  themes: FeedbackTheme[];
  /** Why they could not be read. */
  error: string | null;
  /** What is wrong with one field: by contact and field, "name" alone for the client's own. */
  wrong: Record<string, string>;
  load(): Promise<void>;
  open(id: string): void;
  rename(name: string): Promise<void>;
  setContact(contact: string, field: ContactField, value: string): Promise<void>;
  /** False when it was refused. */
  addContact(name: string): Promise<boolean>;
}

export type ClientStore = ReturnType<typeof createClientStore>;

/** Where the fault of a field is said; `contact` is "new" for the one that is being added. */
export const faultKey = (contact: string, field: ContactField): string => `${contact} ${field}`;

/** One client: who speaks for them, what they asked for, and what they look at in people. */
export function createClientStore(client: Client) {
  const store = createStore<ClientState>()((set, get) => {
    async function attempt(key: string, work: () => Promise<unknown>): Promise<boolean> {
      const { [key]: _, ...others } = get().wrong;
      try {
        await work();
        set({ wrong: others });
        return true;
      } catch (error) {
        set({ wrong: { ...others, [key]: asRefusal(error).message } });
        return false;
      }
    }
    return {
      id: null,
      client: null,
      briefs: [],
      themes: [],
      error: null,
      wrong: {},
      load: () => load(),
      open(id) {
        if (id !== get().id) set({ id, client: null, briefs: [], themes: [], error: null, wrong: {} });
        void load();
      },
      async rename(name) {
        const { id } = get();
        if (id !== null) await attempt("name", () => client.change("clients.update", { id, name }));
      },
      async setContact(id, field, value) {
        const set = { id, [field]: value === "" && field !== "name" ? null : value };
        await attempt(faultKey(id, field), () => client.change("clients.updateContact", set));
      },
      async addContact(name) {
        const { id } = get();
        if (id === null) return false;
        return attempt(faultKey("new", "name"), () => client.change("clients.addContact", { client: id, name }));
      },
    };
  });

  const load = keepFresh(client, async () => {
    const { id } = store.getState();
    if (id === null) return;
    try {
      const [found, briefs, themes] = await Promise.all([
        client.ask("clients.get", { id }),
        client.ask("briefs.list", {}),
        client.ask("feedback.themes", { client: id }),
      ]);
      if (store.getState().id !== id) return;
      store.setState({ client: found, briefs: briefs.filter((brief) => brief.client.id === id), themes, error: null });
    } catch (error) {
      if (store.getState().id === id) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
