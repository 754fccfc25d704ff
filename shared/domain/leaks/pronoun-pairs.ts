import { pronounPair } from "./pronouns.ts";
import type { Span } from "./spans.ts";

/** Makes one span of "he or she", "his/her" and "she/her/hers". */
export function joinPronouns(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const pair = last?.kind === "pronoun" && span.kind === "pronoun" && span.end - last.start < 30;
    if (last && pair && pronounPair(text.slice(last.start, span.end)) !== null) last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
