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

interface Drawing {
  key: string;
  /** Whether the person waits for it, or it is only likely to be asked for next. */
  shown: boolean;
  job: Running<{ base64: string; pages: number }>;
}

/** Several changes in a row make one drawing. */
const SOON_MS = 300;

/** The other variant waits until the first is read, so that whoever passes through costs nothing. */
const AHEAD_MS = 600;

const keyOf = ({ brief, variant }: Which): string => `${brief} ${variant}`;
const otherOf = ({ brief, variant }: Which): Which => ({ brief, variant: variant === "named" ? "blind" : "named" });

/**
 * Draws the PDF of whatever is open, one job at a time; a newer wish ends an older one. Once it is drawn the other
 * variant is drawn ahead, so that changing over shows it at once.
 */
export function createPreview(client: Client, tell: (state: PreviewState) => void) {
  const fresh = new Map<string, string>();
  let running: Drawing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let aheadTimer: ReturnType<typeof setTimeout> | undefined;
  /** What is on screen, perhaps out of date. */
  let last: { key: string; base64: string } | null = null;

  function end(): void {
    clearTimeout(timer);
    clearTimeout(aheadTimer);
    running?.job.cancel();
    running = undefined;
  }
  function show(which: Which, base64: string): void {
    last = { key: keyOf(which), base64 };
    tell({ state: "drawn", base64 });
    ahead(otherOf(which));
  }
  function ahead(which: Which): void {
    if (running || fresh.has(keyOf(which))) return;
    clearTimeout(aheadTimer);
    aheadTimer = setTimeout(() => start(which, false), AHEAD_MS);
  }

  function draw(which: Which): void {
    const key = keyOf(which);
    const known = fresh.get(key);
    if (known !== undefined) {
      if (running?.shown) end();
      show(which, known);
      return;
    }
    const base64 = last?.key === key ? last.base64 : null;
    tell({ state: "drawing", base64, done: 0, of: 0 });
    clearTimeout(timer);
    if (running?.key === key) running.shown = true;
    else start(which, true);
  }

  function start(which: Which, shown: boolean): void {
    end();
    const key = keyOf(which);
    const job = client.run("exports.preview", which, (done, of) => {
      if (running === mine && mine.shown)
        tell({ state: "drawing", base64: last?.key === key ? last.base64 : null, done, of });
    });
    const mine: Drawing = { key, shown, job };
    running = mine;
    job.output.then(
      ({ base64 }) => {
        if (running !== mine) return;
        running = undefined;
        fresh.set(key, base64);
        if (mine.shown) show(which, base64);
      },
      (error: unknown) => {
        if (running !== mine) return;
        running = undefined;
        const { failure, message } = asRefusal(error);
        if (mine.shown) tell(failure.code === "cancelled" ? { state: "stopped" } : { state: "failed", message });
      },
    );
  }

  return {
    draw,
    /** Whatever was drawn is out of date; draws again once the changes pause. */
    drawSoon(which: Which): void {
      end();
      fresh.clear();
      timer = setTimeout(() => draw(which), SOON_MS);
    },
    /** Whatever was drawn is out of date, and nothing is drawn instead: these bytes are shown, of a frozen version. */
    showFrozen(which: Which, base64: string): void {
      end();
      fresh.clear();
      last = { key: keyOf(which), base64 };
      tell({ state: "drawn", base64 });
    },
    /** Something that the person waits for needs the processor now. */
    giveWay(): void {
      clearTimeout(aheadTimer);
      if (running && !running.shown) end();
    },
    /** At the person's wish. */
    stop(): void {
      end();
      tell({ state: "stopped" });
    },
    /** Nobody looks any more: nothing runs and nothing is kept. */
    close(): void {
      end();
      fresh.clear();
      last = null;
      tell({ state: "none" });
    },
  };
}
