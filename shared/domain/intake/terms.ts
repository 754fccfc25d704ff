import type { InSentence } from "./facts.ts";

/** A word of the vocabulary and what else it goes by. */
export interface Term {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface Vocabulary {
  platforms: readonly Term[];
  domains: readonly Term[];
}

/** What programs are written in, as against what they run on or speak. */
const LANGUAGES = new Set(["dotnet", "java", "spring-boot", "nodejs", "typescript", "python", "go", "kotlin"]);
const STYLES: Record<string, "rest" | "graphql"> = { rest: "rest", graphql: "graphql" };
const DOMAINS: Record<string, "banking" | "government" | "retail"> = {
  banking: "banking",
  government: "government",
  retail: "retail",
};
/** Names that are words of every day: they count only as they are written, and not where a sentence begins. */
const EVERYDAY = new Set(
  ["go", "node", "spring", "camel", "mule", "apollo", "kong", "rest", "soap", "confluent", "boomi", "resources"].concat(
    ["investments", "transport", "utilities", "universities", "property", "travel", "airlines", "hospitals"],
  ),
);
const DENIED = /\b(?:no|not|never|without|isn[’']t|aren[’']t|don[’']t|doesn[’']t|rather than|instead of|no longer)\b[^,.;:]{0,24}$/i;
const AFTER_NAME = /^\s?(?:holidays?|accounts?|statements?|details|transfers?|live\b|to\b|ahead|through|clean|board|20\d\d)/i;

/** Finds a vocabulary's words in sentences; made once for a text. */
export function termFinder({ platforms, domains }: Vocabulary): (sentence: string) => InSentence[] {
  const kinds = [
    { terms: platforms, tell: platformTold },
    { terms: domains, tell: domainTold },
  ].map(({ terms, tell }) => ({ find: finderOf(terms), tell }));
  return (sentence) =>
    kinds.flatMap(({ find, tell }) =>
      find(sentence).map(({ term, start, end }): InSentence => ({ ...tell(term), at: { start, end } })),
    );
}

function platformTold({ id, name }: Term) {
  const style = STYLES[id];
  if (style) return { field: "apiStyle", value: style } as const;
  return { field: LANGUAGES.has(id) ? "languages" : "platforms", value: name } as const;
}

const domainTold = ({ id }: Term) => ({ field: "domain", value: DOMAINS[id] ?? "other" }) as const;

function finderOf(terms: readonly Term[]): (sentence: string) => { term: Term; start: number; end: number }[] {
  const byWord = new Map<string, Term>();
  for (const term of terms) for (const word of [term.name, ...term.aliases]) byWord.set(word.toLowerCase(), term);
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join("|")})(?![\\p{L}\\p{N}_#])`, "giu");
  const written = new Set(terms.flatMap(({ name, aliases }) => [name, ...aliases]));
  return (sentence) =>
    [...sentence.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const term = byWord.get(word.toLowerCase());
      const end = index + word.length;
      const before = sentence.slice(0, index);
      const exact = EVERYDAY.has(word.toLowerCase()) || /^[A-Z\d]{2,3}$/u.test(nameLike(written, word));
      if (!term || (exact && !written.has(word)) || DENIED.test(before)) return [];
      if (AFTER_NAME.test(sentence.slice(end)) && term.id !== "government") return [];
      if (EVERYDAY.has(word.toLowerCase()) && loose(before, sentence.slice(end), word)) return [];
      return [{ term, start: index, end }];
    });
}

const nameLike = (written: ReadonlySet<string>, word: string): string =>
  written.has(word.toUpperCase()) ? word.toUpperCase() : word;

/** An everyday word is no name where a sentence begins with it, or after "in", "this", "next"; REST in capitals is. */
const loose = (before: string, after: string, word: string): boolean =>
  word !== word.toUpperCase() &&
  ((before.trim() === "" && /^\s\p{Ll}/u.test(after)) || /\b(?:in|this|next|by|early|late|each|every)\s$/i.test(before));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
