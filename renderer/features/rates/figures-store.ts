import { createStore } from "zustand/vanilla";
import type { Input, Output } from "../../../shared/contract/contract.ts";
import type { RateFigure } from "../../../shared/contract/rates.ts";
import { asRefusal, type Client } from "../../api/client.ts";
import { keepFresh } from "../../api/fresh.ts";

export interface FiguresState {
  /** Null until the first answer. */
  figures: readonly RateFigure[] | null;
  /** The figure that is being put right. */
  open: string | null;
  /** Who set the open one to what, newest first; null until it was asked about. */
  history: Output<"rates.figureHistory"> | null;
  error: string | null;
  /** What is wrong with what was typed, by its field. */
  wrong: Partial<Record<string, string>>;
  /** Counts while the screen is open; call what it gives when it closes. */
  watch(): () => void;
  edit(figure: string | null): void;
  /** False when it was refused: the words stay. */
  set(input: Input<"rates.setFigure">): Promise<boolean>;
  reset(figure: string): Promise<boolean>;
}

export type FiguresStore = ReturnType<typeof createFiguresStore>;

/** The figures of rates and of law that people may put right. */
export function createFiguresStore(client: Client) {
  let watched = false;

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      store.setState({ wrong: {}, open: null, history: null });
      await load();
      return true;
    } catch (error) {
      const { message, failure } = asRefusal(error);
      store.setState({ wrong: { [failure.field?.slice(1) ?? "value"]: message } });
      return false;
    }
  }

  const store = createStore<FiguresState>()((set, get) => ({
    figures: null,
    open: null,
    history: null,
    error: null,
    wrong: {},
    watch() {
      watched = true;
      void load();
      return () => {
        watched = false;
        set({ open: null, history: null, wrong: {} });
      };
    },
    edit(figure) {
      set({ open: figure, history: null, wrong: {} });
      if (figure === null) return;
      void client.ask("rates.figureHistory", { figure }).then(
        (history) => get().open === figure && set({ history }),
        (error: unknown) => get().open === figure && set({ wrong: { history: asRefusal(error).message } }),
      );
    },
    set: (input) => attempt(() => client.change("rates.setFigure", input)),
    reset: (figure) => attempt(() => client.change("rates.resetFigure", { figure })),
  }));

  const load = keepFresh(client, async () => {
    if (!watched) return;
    try {
      store.setState({ figures: await client.ask("rates.figures", {}), error: null });
    } catch (error) {
      store.setState({ error: asRefusal(error).message });
    }
  });
  return store;
}
