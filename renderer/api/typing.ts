import type { Client } from "./client.ts";

/** Words are on their way to the disk this long after a key; the promise to a person is 250 ms with the write. */
const PAUSE_MS = 120;

/** Keeps half-typed words on disk, box by box. */
export interface Typing {
  /** What was left in this box, or nothing. */
  recall(place: string): Promise<string>;
  /** Hears of every key; writes the newest words soon, and never an older text over a newer. */
  typed(place: string, words: string): void;
  /** The words were kept for good or thrown away: the box is empty on disk too. */
  clear(place: string): void;
}

/** Typing over one client; what could not be written is tried again with the next key. */
export function createTyping(client: Client): Typing {
  const boxes = new Map<string, { wanted: string; writing: boolean; timer?: ReturnType<typeof setTimeout> }>();

  async function write(place: string): Promise<void> {
    const box = boxes.get(place);
    if (!box || box.writing) return;
    box.writing = true;
    const words = box.wanted;
    await client.change("drafts.keep", { place, words }).catch(() => undefined);
    box.writing = false;
    if (box.wanted !== words) void write(place);
    else if (words === "") boxes.delete(place);
  }
  function want(place: string, words: string, after: number): void {
    const box = boxes.get(place) ?? { wanted: words, writing: false };
    boxes.set(place, box);
    box.wanted = words;
    if (after > 0 && box.timer !== undefined) return;
    clearTimeout(box.timer);
    box.timer = setTimeout(() => {
      delete box.timer;
      void write(place);
    }, after);
  }
  return {
    async recall(place) {
      const unwritten = boxes.get(place)?.wanted;
      return unwritten ?? (await client.ask("drafts.get", { place })).words ?? "";
    },
    typed: (place, words) => want(place, words, PAUSE_MS),
    clear: (place) => want(place, "", 0),
  };
}
