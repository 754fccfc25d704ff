import { createStore } from "zustand/vanilla";
import type { Guide } from "../../../shared/contract/sample.ts";
import type { GuideStep } from "../../../shared/domain/sample/guided-path.ts";
import type { Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface GuideState {
  /** Null where there is no sample to walk through, and until the first answer. */
  guide: Guide | null;
  /** The step that was ticked last, while somebody watched. */
  ticked: GuideStep | null;
  /** Keeps the path fresh until it is let go of; nobody asks for it otherwise. */
  watch(): () => void;
}

export type GuideStore = ReturnType<typeof createGuideStore>;

/** How far the guided path was walked, by what was really done. */
export function createGuideStore(client: Client) {
  let watching = 0;
  const store = createStore<GuideState>()(() => ({
    guide: null,
    ticked: null,
    watch() {
      watching += 1;
      void load();
      return () => {
        watching -= 1;
      };
    },
  }));
  const load = keepFresh(client, async () => {
    if (watching === 0) return;
    // While Assay is stopped the frame says so; the path stays as it was.
    const guide = await client.ask("sample.guide", {}).catch(() => store.getState().guide);
    const before = store.getState().guide?.steps ?? guide?.steps ?? [];
    const ticked = guide?.steps.findLast(({ id, done }) => done && before.some((one) => one.id === id && !one.done));
    store.setState({ guide, ...(ticked && { ticked: ticked.id }) });
  });
  return store;
}
