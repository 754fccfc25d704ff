import { createStore } from "zustand/vanilla";
import type { Brief } from "../../../../shared/contract/briefs.ts";
import type { Output } from "../../../../shared/contract/contract.ts";
import { asRefusal, type Client } from "../../../api/client.ts";
import { keepFresh } from "../../../api/fresh.ts";
import { guideAsked } from "../asked.ts";
import type { ExplainAsked } from "./asked.ts";

/** One answer to everything that was asked. */
export interface Explained {
  asked: ExplainAsked;
  brief: Brief;
  guide: Output<"rates.guide">;
  /** Dollars a day that it starts from; null while neither a budget nor a level nor a figure says one. */
  day: number | null;
  /** Null while the client’s cost can’t be told: from the pay alone it takes the share. */
  cost: Output<"rates.cost"> | null;
  compare: Output<"rates.compare"> | null;
}

export interface ExplainState {
  /** The last one stays while the next is on its way. */
  explained: Explained | null;
  error: string | null;
  show(id: string, asked: ExplainAsked): void;
  away(): void;
}

export type ExplainStore = ReturnType<typeof createExplainStore>;

/** One brief’s rate from both sides, and a permanent hire beside it. */
export function createExplainStore(client: Client) {
  let wanted: { id: string; asked: ExplainAsked } | null = null;

  async function explain(id: string, asked: ExplainAsked): Promise<Explained> {
    const brief = await client.ask("briefs.get", { id });
    const guide = await client.ask("rates.guide", guideAsked(brief));
    const day = asked.day ?? guide.budget?.to ?? guide.band?.to ?? null;
    const cost =
      day === null || (asked.from === "pay" && asked.percent === null)
        ? null
        : await client.ask("rates.cost", {
            from: asked.from,
            centsPerDay: Math.round(day * 100),
            share: { kind: asked.kind, percent: asked.percent ?? 0 },
            daysPerWeek: brief.daysPerWeek ?? 5,
            months: brief.months,
            superOwed: asked.superOwed,
            payrollTaxState: asked.agencyTax ? brief.state : null,
          });
    const compare =
      cost &&
      (await client.ask("rates.compare", {
        centsPerDay: cost.cost.day,
        baseCents: asked.base === null ? null : asked.base * 100,
        daysPerWeek: Math.min(brief.daysPerWeek ?? 5, 5),
        state: brief.state,
        payrollTax: asked.clientTax,
        hiringCents: asked.hiring * 100,
        rampWeeks: asked.ramp,
      }));
    return { asked, brief, guide, day, cost, compare };
  }

  const store = createStore<ExplainState>()((set, get) => ({
    explained: null,
    error: null,
    show(id, asked) {
      if (get().explained?.brief.id !== id) set({ explained: null, error: null });
      wanted = { id, asked };
      void load();
    },
    away() {
      wanted = null;
    },
  }));

  const load = keepFresh(client, async () => {
    const now = wanted;
    if (now === null) return;
    try {
      const explained = await explain(now.id, now.asked);
      if (wanted === now) store.setState({ explained, error: null });
    } catch (error) {
      if (wanted === now) store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
