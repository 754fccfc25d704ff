import { growToAddresses } from "./addresses.ts";
import { joinAdjacent } from "./adjacent.ts";
import { fold } from "./fold.ts";
import type { Identifier } from "./identifier.ts";
import type { FreeText, Leak } from "./identity.ts";
import { type Matcher, matcherOf } from "./matcher.ts";
import { joinPronouns } from "./pronoun-pairs.ts";
import { applyReplacements } from "./replace.ts";
import { type Span, spansOf } from "./spans.ts";
import { withSurroundings } from "./surroundings.ts";
import { settleTitles } from "./titles.ts";
import { type Plainness, wordingOf } from "./wording.ts";

/** Every place in the texts that gives somebody away, in order, with words to say instead; after these words none is left. */
export function findLeaks(texts: readonly FreeText[], identifiers: readonly Identifier[]): Leak[] {
  const matcher = matcherOf(identifiers);
  return texts.flatMap((text) => leaksOf(text, matcher));
}

function spansIn(text: string, matcher: Matcher): Span[] {
  const folded = fold(text);
  const matches = matcher(folded);
  if (matches.length === 0) return [];
  const joined = joinAdjacent(text, spansOf(folded, matches));
  const whole = withSurroundings(text, settleTitles(text, joinPronouns(text, joined)));
  return growToAddresses(text, whole);
}

const rounds = 8;

/** Words again, plainer, whatever still gives somebody away once the first words stand in the text. */
function leaksOf(text: FreeText, matcher: Matcher): Leak[] {
  let spans = spansIn(text.text, matcher).map((span) => ({ span, plainness: 0 as Plainness }));
  let leaks: Leak[] = [];
  for (let round = 0; round < rounds; round += 1) {
    leaks = wordAll(text, spans);
    const left = leaks.length === 0 ? [] : spansIn(applyReplacements(text.text, leaks), matcher);
    if (left.length === 0) return leaks;
    spans = plainer(spans, leaks, left);
  }
  return wordAll(
    text,
    spans.map(({ span }) => ({ span, plainness: 3 as const })),
  );
}

interface Open {
  span: Span;
  plainness: Plainness;
}

function wordAll(text: FreeText, spans: readonly Open[]): Leak[] {
  const leaks: Leak[] = [];
  for (const [at, { span, plainness }] of spans.entries()) {
    const from = leaks.at(-1)?.end ?? 0;
    const to = spans[at + 1]?.span.start ?? text.text.length;
    const { start, end, say } = wordingOf(text, span, plainness, from, to);
    const replacement = parted(text, start, end, say) + (span.possessive ? "'s" : "");
    leaks.push({ path: text.path, start, end, found: text.text.slice(start, end), kind: span.kind, replacement });
  }
  return leaks;
}

/** Square brackets in exact words; else a space where letters follow at once, as in "SaltbushGateway". */
function parted({ text, exact }: FreeText, start: number, end: number, say: string): string {
  if (exact) return `[${say}]`;
  const lead = /[\p{Script=Latin}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) ? " " : "";
  return lead + say + (/^[\p{Script=Latin}\p{N}]/u.test(text.slice(end, end + 2)) ? " " : "");
}

function plainest(plainness: number): Plainness {
  return plainness === 1 ? 1 : plainness === 2 ? 2 : 3;
}

/** Spans whose words are part of what is left become plainer; what is left elsewhere joins as a span of its own. */
function plainer(spans: readonly Open[], leaks: readonly Leak[], left: readonly Span[]): Open[] {
  const next = spans.map((open) => ({ ...open }));
  const added: Open[] = [];
  for (const span of left) {
    let shift = 0;
    let touched = false;
    for (const [at, leak] of leaks.entries()) {
      const start = leak.start + shift;
      const end = start + leak.replacement.length;
      if (start >= span.end) break;
      const open = next[at];
      if (span.start < end && open) {
        open.plainness = plainest(open.plainness + 1);
        touched = true;
      }
      shift += leak.replacement.length - (leak.end - leak.start);
    }
    if (!touched) added.push({ span: { ...span, start: span.start - shift, end: span.end - shift }, plainness: 0 });
  }
  return [...next, ...added].sort((a, b) => a.span.start - b.span.start);
}
