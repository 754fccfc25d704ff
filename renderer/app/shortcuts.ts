import type { HistoryState } from "../features/history/history-store.ts";
import type { Chord } from "../ui/keys.ts";
import { commands, type Ways } from "./commands.ts";
import type { Stores } from "./stores.ts";

const NOWHERE: Ways = {
  go: () => undefined,
  back: () => undefined,
  forward: () => undefined,
  can: { back: true, forward: true },
  region: () => undefined,
  fold: () => undefined,
};

/** The keys of every screen's commands, in groups, for the list of shortcuts; nothing of it is run. */
export function shortcuts(
  stores: Stores,
  history: HistoryState,
): { label: string; rows: { words: string; keys: Chord }[] }[] {
  const listed = commands(stores, NOWHERE, { ...history, undo: null, redo: null });
  const labels = [...new Set(listed.map(({ group }) => group))];
  return labels.map((label) => ({
    label,
    rows: listed.flatMap(({ group, words, keys }) => (group === label && keys ? [{ words, keys }] : [])),
  }));
}
