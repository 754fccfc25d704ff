import { useStore } from "zustand";
import type { CaptureStore } from "./capture-store.ts";
import type { Known } from "./shown.ts";

/** What was told; draws again when that changes, not with every key. */
export function useKnown(store: CaptureStore): Known {
  const brief = useStore(store, (state) => state.brief);
  const pending = useStore(store, ({ half }) => half.pending);
  return { brief, half: { pending } };
}
