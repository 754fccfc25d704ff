import { createStore } from "zustand/vanilla";

/** What the frame itself shows or hides in this window; nothing of it is kept. */
export interface FrameState {
  palette: boolean;
  panel: boolean;
  /** The privacy screen: names, contacts, rates and scores are blocks. */
  privacy: boolean;
  /** Overrides whether the navigation is folded, until another screen opens. */
  folded: boolean | null;
  /** The keys of an action that was taken from the palette again and again, until another is run. */
  lesson: string | null;
}

/** One for each window. */
export const createFrameStore = () =>
  createStore<FrameState>()(() => ({ palette: false, panel: false, privacy: false, folded: null, lesson: null }));
