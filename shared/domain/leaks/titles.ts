import { foldedLetters } from "./fold.ts";
import type { Span } from "./spans.ts";

const titles: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "sir", "madam", "maam", "dame"]);

/** Whether a found pronoun is really a title: "Mrs", "Sir". */
function isTitle(text: string, span: Span): boolean {
  return span.kind === "pronoun" && titles.has(foldedLetters(text.slice(span.start, span.end)));
}

/** Draws a title into the name after it and drops what only looks like one: milliseconds, a merge request, "miss a file". */
export function settleTitles(text: string, spans: readonly Span[]): Span[] {
  const settled: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const last = settled.at(-1);
    const person = span.kind === "name" || span.kind === "initials" || span.kind === "referee";
    const fused = last && isTitle(text, last) && person && /^\.?\s+$/u.test(text.slice(last.end, span.start));
    if (fused && !(text.slice(last.start, last.end) === "ms")) {
      settled[settled.length - 1] = { ...span, start: last.start };
      continue;
    }
    if (last && isTitle(text, last) && !standsAlone(text, last)) settled.pop();
    settled.push(withPoint(text, span, spans[at + 1]));
  }
  const last = settled.at(-1);
  if (last && isTitle(text, last) && !standsAlone(text, last)) settled.pop();
  return settled;
}

function withPoint(text: string, span: Span, next: Span | undefined): Span {
  const fused = next && /^\.\s+$/u.test(text.slice(span.end, next.start));
  return isTitle(text, span) && !fused && /^\.\s/u.test(text.slice(span.end)) ? { ...span, end: span.end + 1 } : span;
}

/** Whether a title without a known name after it is one at all. */
function standsAlone(text: string, span: Span): boolean {
  const found = text.slice(span.start, span.end).replace(/\.$/u, "");
  const named = /^\.?\s+\p{Lu}/u.test(text.slice(span.end));
  switch (foldedLetters(found)) {
    case "ms":
      return found === "Ms";
    case "mr":
      return found !== "MR";
    case "miss":
    case "dame":
      return named && /^\p{Lu}/u.test(found);
    default:
      return true;
  }
}
