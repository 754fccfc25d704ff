import type { TermKind } from "../vocabulary/terms.ts";
import type { InSentence } from "./facts.ts";

/** A term of the vocabulary, whoever brought it. */
export interface Term {
  id: string;
  kind: TermKind;
  name: string;
  aliases: readonly string[];
}

/** What programs are written in, as against what they run on or speak. */
const LANGUAGES = new Set(["dotnet", "java", "spring-boot", "nodejs", "typescript", "python", "go", "kotlin"]);
const STYLES: Record<string, "rest" | "graphql"> = { rest: "rest", graphql: "graphql" };
/** Who is in that line of business, where the vocabulary names the business itself. */
const TRADES: Record<string, readonly string[]> = {
  banking: ["banks", "lender", "lenders", "fintech", "credit unions", "building society"],
  insurance: ["insurer", "insurers", "health fund"],
  government: ["defence", "ministry", "federal department", "state department", "local council"],
  health: ["hospital", "clinic", "clinics"],
  retail: ["retailer", "retailers", "supermarket", "supermarkets"],
  superannuation: ["super funds", "superannuation fund"],
  education: ["university"],
  travel: ["airline"],
  telecoms: ["telco", "telcos"],
};
const DOMAINS: Record<string, "banking" | "government" | "retail"> = {
  banking: "banking",
  government: "government",
  retail: "retail",
};
/** Names that are words of every day: they count only as they are written, and not where a sentence begins. */
const EVERYDAY = new Set(
  ["go", "node", "spring", "camel", "mule", "apollo", "kong", "rest", "soap", "confluent", "boomi", "resources"].concat(
    ["investments", "transport", "utilities", "universities", "property", "travel"],
  ),
);
const DENIED =
  /\b(?:no|not|never|without|isn[’']t|aren[’']t|don[’']t|doesn[’']t|rather than|instead of|no longer)\b[^,.;:]{0,24}$/i;
const AFTER_NAME =
  /^\s?(?:holidays?|accounts?|statements?|details|transfers?|live\b|to\b|ahead|through|clean|board|20\d\d)/i;

/** Finds a vocabulary's words in sentences; made once for a text. A stack stands over a platform of the same words. */
export function termFinder(terms: readonly Term[]): (sentence: string) => InSentence[] {
  const named = new Set(terms.filter(({ kind }) => kind === "stack").map(bare));
  const built = terms.filter((term) => term.kind === "stack" || (term.kind === "platform" && !named.has(bare(term))));
  const trades = terms.filter(({ kind }) => kind === "domain").map(withTrades);
  const kinds = [
    { find: finderOf(built), tell: platformTold },
    { find: finderOf(trades), tell: domainTold },
  ];
  return (sentence) =>
    kinds.flatMap(({ find, tell }) =>
      find(sentence).map(({ term, start, end }): InSentence => ({ ...tell(term), at: { start, end } })),
    );
}

/** "platform:kong" is "kong"; what a person added has an id of no such shape. */
const bare = ({ id }: Term): string => id.slice(id.indexOf(":") + 1);

const withTrades = (term: Term): Term => ({ ...term, aliases: [...term.aliases, ...(TRADES[bare(term)] ?? [])] });

function platformTold(term: Term) {
  const style = STYLES[bare(term)];
  if (style) return { field: "apiStyle", value: style } as const;
  const written = term.kind === "stack" || LANGUAGES.has(bare(term));
  return { field: written ? "languages" : "platforms", value: term.name } as const;
}

const domainTold = (term: Term) => ({ field: "domain", value: DOMAINS[bare(term)] ?? "other" }) as const;

function finderOf(terms: readonly Term[]): (sentence: string) => { term: Term; start: number; end: number }[] {
  if (terms.length === 0) return () => [];
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
      if (!term || (exact && !written.has(word)) || DENIED.test(before.slice(-60))) return [];
      if (AFTER_NAME.test(sentence.slice(end)) && bare(term) !== "government") return [];
      if (EVERYDAY.has(word.toLowerCase()) && loose(before, sentence.slice(end), word)) return [];
      return [{ term, start: index, end }];
    });
}

const nameLike = (written: ReadonlySet<string>, word: string): string =>
  written.has(word.toUpperCase()) ? word.toUpperCase() : word;

/** An everyday word is no name where a sentence begins with it, or after "in", "this", "next"; REST in capitals is. */
const loose = (before: string, after: string, word: string): boolean =>
  word !== word.toUpperCase() &&
  ((before.trim() === "" && /^\s\p{Ll}/u.test(after)) ||
    /\b(?:in|this|next|by|early|late|each|every)\s$/i.test(before));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
