import type { SearchHit } from "../../../shared/contract/search.ts";
import { fits } from "../../../shared/domain/search/words.ts";

export type Narrowing = "all" | "people" | "actions";

/** What the first character asks for: ">" actions, "@" people. */
export function narrowing(words: string): Narrowing {
  if (words.startsWith(">")) return "actions";
  return words.startsWith("@") ? "people" : "all";
}

/** Whether each typed word begins some word of the text; a prefix that narrows the list is no word. */
export const begins = (text: string, words: string): boolean => fits(text, words.replace(/^[@>]/u, ""));

/** Hits in groups, in the palette's fixed order; empty groups are left out. */
export function grouped(hits: readonly SearchHit[], by: Narrowing): { label: string; hits: SearchHit[] }[] {
  const groups: { label: string; kind: SearchHit["kind"] }[] = [
    { label: "Candidates", kind: "candidate" },
    { label: "Briefs", kind: "brief" },
    { label: "Clients", kind: "client" },
  ];
  return groups
    .filter(({ kind }) => by === "all" || (by === "people" && kind === "candidate"))
    .map(({ label, kind }) => ({ label, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}
