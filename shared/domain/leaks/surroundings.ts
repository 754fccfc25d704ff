import { assertNever } from "../assert-never.ts";
import { stateCode } from "../exports/places.ts";
import { foldedLetters } from "./fold.ts";
import { legalFormAfter, legalFormBefore } from "./legal-forms.ts";
import { endsSentence } from "./sentences.ts";
import type { Span } from "./spans.ts";

/** Draws in what belongs to a span but is no identifier itself: legal forms, brackets of a number, "T." before a surname. */
export function withSurroundings(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span, at) => {
    const from = spans[at - 1]?.end ?? 0;
    const to = spans[at + 1]?.start ?? text.length;
    return possessiveOf(
      text,
      drawn(
        text.slice(Math.max(from, span.start - 60), span.start),
        text.slice(span.end, Math.min(to, span.end + 80)),
        text,
        span,
      ),
      to,
    );
  });
}

function drawn(before: string, after: string, text: string, span: Span): Span {
  if (span.say !== null) return span;
  switch (span.kind) {
    case "employer":
      return { ...span, start: span.start - legalFormBefore(before), end: span.end + employerEnd(text, span, after) };
    case "phone":
      return withDialling(before, text, span);
    case "site":
      return { ...span, end: span.end + pathLength(after) };
    case "handle":
    case "email":
      return { ...span, start: span.start - (/@$/u.test(before) ? 1 : 0) };
    case "name":
    case "referee":
      return /@$/u.test(before)
        ? { ...span, start: span.start - 1, say: "contact removed" }
        : withInitials(before, after, span);
    case "initials":
      return { ...span, end: span.end + pointLength(text.slice(span.start, span.end), after) };
    case "city":
      return { ...span, end: span.end + stateLength(after, span) };
    case "product":
    case "project":
    case "school":
    case "pronoun":
      return span;
    default:
      return assertNever(span.kind);
  }
}

function withDialling(before: string, text: string, span: Span): Span {
  const found = text.slice(span.start, span.end);
  const opened = (found.match(/\(/gu) ?? []).length;
  const closed = (found.match(/\)/gu) ?? []).length;
  const [lead = ""] = (closed > opened ? /(?:\+\s?)?\(\+?$/u : /[+＋]\s?$/u).exec(before) ?? [];
  return { ...span, start: span.start - lead.length };
}

function pathLength(after: string): number {
  const [path = ""] = /^\/[^\s<>"“”()]*/u.exec(after) ?? [];
  return path.replace(/[.,;:!?]+$/u, "").length;
}

/** "T. Okafor", "T Okafor" and "Tamsin O." are the whole name. The letters I and A alone may be words. */
function withInitials(before: string, after: string, span: Span): Span {
  const initials = span.identifiers[0]?.initials ?? "";
  const ours = (letters: string): boolean => {
    const folded = foldedLetters(letters);
    return folded.length > 0 && [...folded].every((letter) => initials.includes(letter));
  };
  const lead = /(?<![\p{L}\p{N}'’.])(?:\p{Lu}(?:\.[\s-]?|[\s-])){1,3}$/u.exec(before)?.[0] ?? "";
  const led = ours(lead) && !/^[AI]\s$/u.test(lead) ? lead.length : 0;
  const tail = /^[\s-](?:\p{Lu}\.?[\s-]?){0,2}\p{Lu}(?:\.|(?![\p{L}\p{N}'’#+&/-]))/u.exec(after)?.[0] ?? "";
  const trailing = ours(tail) && !/^\s[AI]$/u.test(tail) ? tail.length : 0;
  const keepsPoint = trailing > 0 && tail.endsWith(".") && endsSentence(after.slice(trailing));
  return { ...span, start: span.start - led, end: span.end + trailing - (keepsPoint ? 1 : 0) };
}

/** A legal form that follows, or the last point of "T.W.O." and "Orava s.r.o.". */
function employerEnd(text: string, { start, end }: Span, after: string): number {
  return legalFormAfter(after) || pointLength(text.slice(start, end), after);
}

function pointLength(found: string, after: string): number {
  return found.includes(".") && after.startsWith(".") && !endsSentence(after.slice(1)) ? 1 : 0;
}

/** "Perth, Western Australia" and "Perth WA": the state beside a city is said once. */
function stateLength(after: string, { identifiers }: Span): number {
  const say = identifiers[0]?.say ?? "";
  const [next = ""] = /^,?\s+\p{L}[\p{L} ]*/u.exec(after) ?? [];
  const words = next.replace(/^,?\s+/u, "");
  const starts = (state: string): boolean =>
    words.toLowerCase().startsWith(state.toLowerCase()) && !/^\p{L}/u.test(words.slice(state.length));
  const code = stateCode(say);
  // "Perth act" is no code: small letters are another word.
  if (code && starts(code) && /^\p{Lu}/u.test(words)) return next.length - words.length + code.length;
  return starts(say) ? next.length - words.length + say.length : 0;
}

/** "Tobias' queue": the bare apostrophe is a possessive when a word follows, and the name ends in s. */
function possessiveOf(text: string, span: Span, to: number): Span {
  if (span.possessive || !/s$/iu.test(text.slice(span.start, span.end))) return span;
  const bare = /^['’](?=\s+\p{L})/u.test(text.slice(span.end, span.end + 8)) && span.end < to;
  const quoted = /['‘]$/u.test(text.slice(Math.max(0, span.start - 1), span.start));
  return bare && !quoted && span.kind !== "pronoun" ? { ...span, end: span.end + 1, possessive: true } : span;
}
