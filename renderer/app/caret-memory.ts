/** Where the caret was: the how-manieth text field of that name on the screen, and what was selected in it. */
export interface Caret {
  field: string;
  nth: number;
  /** Null where a field tells no caret, as those for dates and email do. */
  start: number | null;
  end: number | null;
}

/** What a window keeps for as long as it is open, like its session storage. */
type Kept = Pick<Storage, "getItem" | "setItem">;

const NAME = "assay carets";
/** Screens back that are remembered; nobody goes back further. */
const MOST = 60;

/** The caret of every screen that was left, by its entry in the window’s history; it outlives a reload. */
export function createCaretMemory(kept: Kept) {
  const read = (): [string, Caret][] => {
    try {
      return JSON.parse(kept.getItem(NAME) ?? "[]") as [string, Caret][];
    } catch {
      return [];
    }
  };
  return {
    /** Null forgets: the caret was in no field. */
    keep(entry: string, caret: Caret | null): void {
      const others = read().filter(([known]) => known !== entry);
      kept.setItem(NAME, JSON.stringify([...others, ...(caret ? [[entry, caret]] : [])].slice(-MOST)));
    },
    recall: (entry: string): Caret | null => read().find(([known]) => known === entry)?.[1] ?? null,
  };
}
