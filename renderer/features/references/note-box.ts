import type { Typing } from "../../api/typing.ts";
import { type ComposerStore, createComposer } from "../../parts/composer-store.ts";
import type { ReferenceCallStore } from "./call-store.ts";

const boxes = new WeakMap<ReferenceCallStore, { call: string; box: ComposerStore }>();

/** The note box of a call: one for as long as the window is at that call, so that leaving its screen loses nothing. */
export function noteBox(store: ReferenceCallStore, typing: Typing, call: string): ComposerStore {
  const known = boxes.get(store);
  if (known?.call === call) return known.box;
  const { elapsed, keepNote, editNote } = store.getState();
  const box = createComposer({
    typing,
    place: `reference ${call} notes`,
    starters: ["quote", "followUp"],
    elapsed,
    keep: keepNote,
    edit: editNote,
  });
  boxes.set(store, { call, box });
  return box;
}
