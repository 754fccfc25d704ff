import type { Variant } from "../../../shared/contract/exports.ts";
import { asRefusal, type Client, type Running } from "../../api/client.ts";

interface Which {
  brief: string;
  variant: Variant;
}

/** The PDF on screen: drawn, being drawn (with the last one still shown), or why there is none. */
export type PreviewState =
  | { state: "none" }
  | { state: "drawing"; base64: string | null; done: number; of: number }
  | { state: "drawn"; base64: string }
  | { state: "stopped" }
  | { state: "failed"; message: string };

/** Several changes in a row make one drawing. */
const SOON_MS = 300;

/** Draws the PDF of whatever is open, one job at a time; a newer wish ends an older one. */
export function createPreview(client: Client, tell: (state: PreviewState) => void) {
  let running: Running<{ base64: string; pages: number }> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: { key: string; base64: string } | null = null;

  function draw(which: Which): void {
    clearTimeout(timer);
    running?.cancel();
    const key = `${which.brief} ${which.variant}`;
    const last = shown?.key === key ? shown.base64 : null;
    tell({ state: "drawing", base64: last, done: 0, of: 0 });
    const mine = client.run("exports.preview", which, (done, of) => {
      if (running === mine) tell({ state: "drawing", base64: last, done, of });
    });
    running = mine;
    mine.output.then(
      ({ base64 }) => {
        if (running !== mine) return;
        running = undefined;
        shown = { key, base64 };
        tell({ state: "drawn", base64 });
      },
      (error: unknown) => {
        if (running !== mine) return;
        running = undefined;
        const { failure, message } = asRefusal(error);
        tell(failure.code === "cancelled" ? { state: "stopped" } : { state: "failed", message });
      },
    );
  }

  return {
    draw,
    drawSoon(which: Which): void {
      clearTimeout(timer);
      timer = setTimeout(() => draw(which), SOON_MS);
    },
    stop(): void {
      clearTimeout(timer);
      running?.cancel();
      running = undefined;
      tell({ state: "stopped" });
    },
  };
}
