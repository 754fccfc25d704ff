import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { optionNames } from "../../../shared/domain/briefs/option-names.ts";
import { titleNames } from "../../../shared/domain/briefs/titles.ts";

/** The views of the list, in order. */
export const briefViews = [
  { id: "running", words: "Running" },
  { id: "draft", words: "Draft" },
  { id: "sent", words: "Sent" },
  { id: "closed", words: "Closed" },
  { id: "all", words: "All" },
] as const;
export type BriefView = (typeof briefViews)[number]["id"];

const inView = (row: BriefRow, view: BriefView): boolean => view === "all" || row.view === view;

function holds(row: BriefRow, words: string): boolean {
  const text = [row.title, row.client.name, row.role && titleNames[row.role], row.level && optionNames.level[row.level]]
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** The rows of a view that hold every word. */
export const briefsShown = (rows: readonly BriefRow[], view: BriefView, words: string): BriefRow[] =>
  rows.filter((row) => inView(row, view) && holds(row, words));

/** How many a view would show. */
export const countIn = (rows: readonly BriefRow[], view: BriefView): number =>
  rows.filter((row) => inView(row, view)).length;

/** When nothing is shown: the filter that hides most, and how many would be there without it. */
export function hidesMost(
  rows: readonly BriefRow[],
  view: BriefView,
  words: string,
): { by: "view" | "words"; count: number } {
  const byView = briefsShown(rows, "all", words).length;
  const byWords = briefsShown(rows, view, "").length;
  return byWords >= byView && words.trim() !== "" ? { by: "words", count: byWords } : { by: "view", count: byView };
}
