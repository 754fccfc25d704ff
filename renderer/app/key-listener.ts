import type { Command } from "../ui/commands.ts";
import { isLetter, onMac, pressed, takesText } from "../ui/keys.ts";

/** How long the first key of "G T" waits for the second. */
const SEQUENCE_MS = 1500;

/** Text fields undo their own typing first. */
const OF_TEXT = ["history.undo", "history.redo"];

/** Letters work only where the screen's own content has focus, never in text. */
const takesLetters = (target: EventTarget | null): boolean =>
  !takesText(target) && (!(target instanceof Element) || target === document.body || target.closest("#main") !== null);

/**
 * Runs the command whose keys are pressed; the first of the list that fits wins. `list` says what counts now, `ran` hears
 * that one was run.
 */
export function listenForKeys(target: Window, list: () => readonly Command[], ran?: () => void): () => void {
  let begun: { step: string; at: number } | undefined;

  function hear(event: KeyboardEvent): void {
    const mac = onMac();
    const text = takesText(event.target);
    const letters = takesLetters(event.target);
    const prefix = begun && event.timeStamp - begun.at < SEQUENCE_MS ? begun.step : undefined;
    begun = undefined;
    const usable = list().filter(({ id, keys }) => keys && (isLetter(keys) ? letters : !text || !OF_TEXT.includes(id)));
    const steps = (command: Command): string[] => command.keys?.split(" ") ?? [];

    const found = usable.find((command) => {
      const [first = "", second] = steps(command);
      return second === undefined ? pressed(first, event, mac) : first === prefix && pressed(second, event, mac);
    });
    if (found) {
      event.preventDefault();
      event.stopPropagation();
      if (found.off === undefined && !event.repeat) {
        ran?.();
        found.run();
      }
      return;
    }
    const start = usable.find((command) => steps(command).length > 1 && pressed(steps(command)[0] ?? "", event, mac));
    if (start) {
      begun = { step: steps(start)[0] ?? "", at: event.timeStamp };
      // A letter that begins a sequence may be typed ahead of a list; what is held with Mod would be the browser's.
      if (begun.step.length > 1) event.preventDefault();
    }
  }

  target.addEventListener("keydown", hear, { capture: true });
  return () => target.removeEventListener("keydown", hear, { capture: true });
}
