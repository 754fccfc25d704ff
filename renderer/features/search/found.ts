import type { FactHit, SaidHit, SearchHit } from "../../../shared/contract/search.ts";
import { fits } from "../../../shared/domain/search/words.ts";

export type Narrowing = "all" | "actions" | "people" | "facts" | "said" | "settings";

const PREFIXES: Readonly<Record<string, Narrowing>> = {
  ">": "actions",
  "@": "people",
  "#": "facts",
  '"': "said",
  "“": "said",
  ":": "settings",
};

/** What the first character asks for: ">" actions, "@" people, "#" platforms, a quotation mark words said, ":" settings. */
export const narrowing = (words: string): Narrowing => PREFIXES[words.charAt(0)] ?? "all";

/** The words without the prefix that narrows the list. */
export const bare = (words: string): string => (narrowing(words) === "all" ? words : words.slice(1)).trim();

/** Whether each typed word begins some word of the text; a prefix is no word. */
export const begins = (text: string, words: string): boolean => fits(text, bare(words));

/** All that was found for some words. */
export interface Found {
  hits: readonly SearchHit[];
  facts: readonly FactHit[];
  said: readonly SaidHit[];
}

export const NOTHING: Found = { hits: [], facts: [], said: [] };

/** Of what was found for earlier words, that which fits these. */
export const leftOf = ({ hits, facts, said }: Found, words: string): Found => ({
  hits: hits.filter(({ title, detail }) => begins(`${title} ${detail}`, words)),
  facts: facts.filter((fact) => begins(fact.words, words)),
  said: said.filter((line) => begins(line.words, words)),
});

/** One person, brief or client, and the fact that it was found by, where there is one. */
export interface RecordRow {
  entity: SearchHit["kind"];
  id: string;
  title: string;
  detail: string;
  sample: boolean;
  fact: FactHit | null;
}

/** Records in groups, in the palette's fixed order, those found by their names first; each record once. */
export function records({ hits, facts }: Found, words: string): { label: string; rows: RecordRow[] }[] {
  const groups = [
    { label: "Candidates", entity: "candidate" },
    { label: "Briefs", entity: "brief" },
    { label: "Clients", entity: "client" },
  ] as const;
  return groups.map(({ label, entity }) => {
    const why = new Map(facts.filter(({ about }) => about.entity === entity).map((fact) => [fact.about.id, fact]));
    const named = hits.filter(({ kind }) => kind === entity);
    const rows = named.map(({ kind: _, ...hit }): RecordRow => {
      // A name says enough; whoever was found by something else is shown with the best of it.
      const fact = begins(hit.title, words) ? null : (why.get(hit.id) ?? null);
      return { entity, ...hit, fact };
    });
    const known = new Set(named.map(({ id }) => id));
    const others = [...why.values()].filter(({ about }) => !known.has(about.id));
    return { label, rows: [...rows, ...others.map((fact) => rowOf(entity, fact))] };
  });
}

const rowOf = (entity: SearchHit["kind"], fact: FactHit): RecordRow => {
  const { id, name, detail } = fact.about;
  return { entity, id, title: name, detail, sample: false, fact };
};

/** The first `most` rows over all groups; groups without any are left out. */
export function firstOf<R, G extends { rows: readonly R[] }>(groups: readonly G[], most: number): G[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
