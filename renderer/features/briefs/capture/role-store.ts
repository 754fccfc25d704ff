import { createStore } from "zustand/vanilla";
import type { Input, Output } from "../../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../../api/client.ts";
import { guideAsked, triageAsked } from "../asked.ts";

type Asked = "briefs.triage" | "rates.guide";

export interface RoleState {
  /** Each null until its first answer; the last answer stays while the next one is on its way. */
  triage: Output<"briefs.triage"> | null;
  guide: Output<"rates.guide"> | null;
  error: string | null;
  /** The panel was opened: figures may have been put right since. */
  open(): void;
  /** What was told so far; only an answer that changes what would be asked asks again. */
  told(of: Parameters<typeof triageAsked>[0] & Parameters<typeof guideAsked>[0]): void;
}

export type RoleStore = ReturnType<typeof createRoleStore>;

/** The role that answers point to, and the rate beside it, as a call goes on. */
export function createRoleStore(client: Client) {
  const last: Partial<Record<Asked, string>> = {};

  async function ask<N extends Asked>(name: N, input: Input<N>, keep: (answer: Output<N>) => void): Promise<void> {
    const key = JSON.stringify(input);
    if (last[name] === key) return;
    last[name] = key;
    try {
      const answer = await client.ask(name, input);
      if (last[name] === key) keep(answer);
    } catch (error) {
      if (last[name] !== key) return;
      delete last[name];
      store.setState({ error: asRefusal(error).message });
    }
  }

  const store = createStore<RoleState>()((set) => ({
    triage: null,
    guide: null,
    error: null,
    open() {
      delete last["briefs.triage"];
      delete last["rates.guide"];
    },
    told(of) {
      void ask("briefs.triage", triageAsked(of), (triage) => set({ triage, error: null }));
      void ask("rates.guide", guideAsked(of), (guide) => set({ guide, error: null }));
    },
  }));
  return store;
}
