import type { Span } from "./spans.ts";

interface Address {
  start: number;
  end: number;
  say: string;
}

const stops = /[\s<>()[\]{}"“”‘’'«»,;，。、；：]/u;
const closing = /[.,;:!?)\]'"”’]/u;

/** Where e-mail and web addresses stand in a text, whoever's they are. */
function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  for (const [mark, say] of [
    ["@", "contact removed"],
    ["://", "link removed"],
    ["www.", "link removed"],
  ] as const) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const last = found.at(-1);
      if (last && at < last.end && at >= last.start) continue;
      const { start, end } = tokenAround(text, at);
      const token = text.slice(start, end);
      if (mark === "@" ? /[^@]@[^@]+\.[\p{L}\p{N}]/u.test(token) : end - at > mark.length)
        found.push({ start, end, say });
    }
  }
  return found;
}

function tokenAround(text: string, at: number): { start: number; end: number } {
  let start = at;
  while (start > 0 && !stops.test(text.charAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && !stops.test(text.charAt(end))) end += 1;
  while (end > at + 1 && closing.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Grows whatever was found inside an e-mail or web address to the whole address, as one span. */
export function growToAddresses(text: string, spans: readonly Span[]): Span[] {
  if (!/@|:\/\/|www\./u.test(text)) return [...spans];
  const addresses = addressesIn(text);
  const grown: Span[] = [];
  for (const span of spans) {
    const address = addresses.find(({ start, end }) => span.start < end && span.end > start);
    const next = address
      ? {
          ...span,
          start: Math.min(span.start, address.start),
          end: Math.max(span.end, address.end),
          kind: span.kind === "pronoun" ? ("email" as const) : span.kind,
          say: address.say,
          possessive: false,
        }
      : span;
    const last = grown.at(-1);
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end);
    else grown.push({ ...next });
  }
  return grown;
}
