import type { Folded } from "./fold.ts";
import type { Identifier } from "./identifier.ts";
import type { LeakKind } from "./identity.ts";
import type { Match } from "./matcher.ts";

/** A stretch of text that gives somebody away, in UTF-16 offsets, and every identifier that it could be. */
export interface Span {
  start: number;
  end: number;
  kind: LeakKind;
  identifiers: Identifier[];
  /** It took in a possessive ending, which the replacement has to give back. */
  possessive: boolean;
  /** Words that stand whatever the identifier says: a whole e-mail address goes even if only a name was found in it. */
  say: string | null;
}

/** Joins matches that overlap, so that no end of one is left over, under the longer one's meaning. Printed names hide what lies inside them. */
export function spansOf(folded: Folded, matches: readonly Match[]): Span[] {
  const spans: (Span & { longest: number })[] = [];
  for (const match of matches) {
    const span = spanOf(folded, match);
    const last = spans.at(-1);
    if (!last || span.start >= last.end) {
      spans.push(span);
    } else if (span.end > last.end && !isPrinted(span)) {
      if (isPrinted(last)) spans.push(span);
      else extend(last, span);
    }
  }
  return spans.filter((span) => !isPrinted(span)).map(({ longest: _, ...span }) => span);
}

function extend(last: Span & { longest: number }, span: Span & { longest: number }): void {
  last.end = span.end;
  last.possessive = span.possessive;
  if (span.longest <= last.longest) return;
  Object.assign(last, { longest: span.longest, kind: span.kind, identifiers: span.identifiers });
}

function isPrinted(span: Span): boolean {
  return span.identifiers.every((identifier) => identifier.say === null);
}

const order: readonly LeakKind[] = [
  "pronoun",
  "name",
  "referee",
  "initials",
  "employer",
  "product",
  "project",
  "school",
  "city",
  "email",
  "handle",
  "phone",
  "site",
];

function spanOf(folded: Folded, match: Match): Span & { longest: number } {
  const start = folded.starts[match.start] ?? 0;
  const end = folded.ends[match.end - 1] ?? start;
  const leaking = match.identifiers.filter((identifier) => identifier.say !== null);
  const identifiers = leaking.length > 0 ? leaking : match.identifiers;
  const kinds = new Set(identifiers.map((identifier) => identifier.kind));
  const kind = order.find((each) => kinds.has(each)) ?? "name";
  return { start, end, kind, identifiers, possessive: match.plural, say: null, longest: match.end - match.start };
}
