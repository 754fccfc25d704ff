import type { BatchHeader } from "./change-log.ts";

/** An undo or redo that would break something done since; the message says what, in a sentence for the person. */
export class UndoRefused extends Error {
  constructor(batch: BatchHeader | null, direction: "undo" | "redo", why: string) {
    const verb = direction === "undo" ? "undone" : "redone";
    super(batch ? `${titled(batch)} can’t be ${verb}: ${why}. Nothing was changed.` : why);
    this.name = "UndoRefused";
  }
}

/** The batch's name as a sentence shows it. */
export const titled = (batch: BatchHeader): string => `“${nameOf(batch)}”`;

/** The batch's name, or what stands for it when its command gave none. */
export const nameOf = (batch: BatchHeader): string => batch.words ?? "A change without a name";
