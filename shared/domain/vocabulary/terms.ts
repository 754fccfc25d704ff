/** What a term names. */
export const termKinds = ["platform", "domain", "integration", "system", "stack"] as const;
export type TermKind = (typeof termKinds)[number];

/** One thing with the words for it: a need and a claim mean the same when they mean the same term, however they are worded. */
export interface Term {
  /** Never changes: "platform:azure-api-management" for the playbook's, a UUID for one that a person added. */
  id: string;
  kind: TermKind;
  name: string;
  aliases: string[];
  /** Whether the playbook brought it. */
  shipped: boolean;
}

/** What a person made of a term, or added; it stands over what the playbook says of the same id. */
export interface KeptTerm extends Omit<Term, "shipped"> {
  /** The term that it became part of; its words and whatever refers to it mean that one. */
  mergedInto: string | null;
}

export interface Vocabulary {
  /** Those that were not merged away, by kind and name, each with the words of what was merged into it. */
  terms: readonly Term[];
  /** The term that an id means now; undefined for one that nobody knows. */
  resolve(id: string): Term | undefined;
  /** The same with its own words alone, without those of what was merged into it. */
  own(id: string): Term | undefined;
  /** The term that exactly these words name, whatever their case and spaces. */
  find(kind: TermKind, words: string): Term | undefined;
  /** What somebody may mean who has typed so much: names before aliases, beginnings before middles. */
  suggest(kind: TermKind | null, words: string): Term[];
}

/** The same for two ways of writing the same words. */
export const spelling = (words: string): string => words.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** What the playbook brings, with what people here made of it. */
export function createVocabulary(shipped: readonly Term[], kept: readonly KeptTerm[]): Vocabulary {
  const all = new Map<string, Term & { mergedInto: string | null }>(
    shipped.map((term) => [term.id, { ...term, mergedInto: null }]),
  );
  for (const term of kept) all.set(term.id, { ...term, shipped: all.get(term.id)?.shipped ?? false });
  const rootOf = (id: string): string => rootIn(all, id);
  const words = new Map<string, string[]>();
  for (const { id, name, aliases } of all.values()) {
    const root = rootOf(id);
    words.set(root, [...(words.get(root) ?? []), ...(id === root ? aliases : [name, ...aliases])]);
  }
  const terms = [...all.values()]
    .filter(({ id }) => rootOf(id) === id)
    .map(({ id, kind, name, shipped }) => ({ id, kind, name, aliases: distinct(words.get(id) ?? [], name), shipped }))
    .sort((a, b) => termKinds.indexOf(a.kind) - termKinds.indexOf(b.kind) || a.name.localeCompare(b.name, "en"));
  const byId = new Map(terms.map((term) => [term.id, term]));
  const bySpelling = new Map<string, Term>();
  for (const term of terms.toReversed())
    for (const word of [...term.aliases, term.name]) bySpelling.set(`${term.kind} ${spelling(word)}`, term);
  return {
    terms,
    resolve: (id) => byId.get(rootOf(id)),
    own(id) {
      const term = all.get(rootOf(id));
      if (!term) return undefined;
      const { mergedInto: _merged, ...own } = term;
      return own;
    },
    find: (kind, given) => bySpelling.get(`${kind} ${spelling(given)}`),
    suggest: (kind, given) => suggestIn(terms, kind, spelling(given)),
  };
}

/** Follows what was merged into what; a ring, which two computers might make together, ends where it began. */
function rootIn(all: ReadonlyMap<string, { mergedInto: string | null }>, id: string): string {
  const seen = new Set([id]);
  let at = id;
  for (;;) {
    const next = all.get(at)?.mergedInto ?? null;
    if (next === null || !all.has(next)) return at;
    if (seen.has(next)) return [...seen].slice([...seen].indexOf(next)).sort()[0] ?? at;
    seen.add(next);
    at = next;
  }
}

function distinct(words: readonly string[], name: string): string[] {
  const seen = new Set([spelling(name)]);
  return words.filter((word) => !seen.has(spelling(word)) && seen.add(spelling(word)));
}

function suggestIn(terms: readonly Term[], kind: TermKind | null, typed: string): Term[] {
  if (typed === "") return [];
  const rank = ({ name, aliases }: Term): number => {
    const [own, others] = [spelling(name), aliases.map(spelling)];
    if (own.startsWith(typed)) return 0;
    if (others.some((word) => word.startsWith(typed))) return 1;
    return own.includes(typed) ? 2 : others.some((word) => word.includes(typed)) ? 3 : 4;
  };
  return terms
    .filter((term) => kind === null || term.kind === kind)
    .map((term) => ({ term, at: rank(term) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ term }) => term);
}
