import type { SearchHit } from "../../../shared/contract/search.ts";

export type Narrowing = "all" | "people" | "actions";

/** What the first character asks for: ">" actions, "@" people. */
export function narrowing(words: string): Narrowing {
  if (words.startsWith(">")) return "actions";
  return words.startsWith("@") ? "people" : "all";
}

/** Whether each typed word begins some word of the text; case and diacritics do not matter. */
export function begins(text: string, words: string): boolean {
  const plain = (of: string): string => of.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");
  const found = plain(text).split(/[^\p{L}\p{N}]+/u);
  const typed = plain(words.replace(/^[@>]/u, "")).split(/[^\p{L}\p{N}]+/u);
  return typed.every((word) => word === "" || found.some((known) => known.startsWith(word)));
}

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
