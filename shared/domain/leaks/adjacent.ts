import { foldedLetters } from "./fold.ts";
import type { Span } from "./spans.ts";

const people: ReadonlySet<string> = new Set(["name", "initials", "referee"]);
const close = /^[\s\p{Pd}\p{Cf}·・_"'“”‘’„]*$/u;
const listed = /^\s*,\s*$/u;
const bracket = /^\s*[(（]\s*$/u;
/** A middle name or initial that nobody told us: "Tamsin Grace Okafor". */
const middle = /^\s+\p{Lu}[\p{L}\p{M}'’-]*\.?\s+$/u;

/** Makes one span of neighbours that are the same person or employer: "Okafor, Tamsin", "Saltbush Credit Union (SCU)". */
export function joinAdjacent(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const together = last && joinedSpan(text, last, span);
    if (together) joined[joined.length - 1] = together;
    else joined.push({ ...span });
  }
  return joined;
}

function joinedSpan(text: string, first: Span, second: Span): Span | null {
  const between = text.slice(first.end, second.start);
  if (between.length > 40) return null;
  const owners = new Set(first.identifiers.map((identifier) => identifier.owner));
  const shared = second.identifiers.filter((identifier) => owners.has(identifier.owner));
  if (shared.length === 0) return null;
  const brackets = bracket.test(between) && /^[)）]/u.test(text.slice(second.end));
  const persons = people.has(first.kind) && people.has(second.kind);
  const employers = first.kind === "employer" && second.kind === "employer";
  const joins = persons
    ? close.test(between) ||
      (listed.test(between) && surnameFirst(text, first, second)) ||
      brackets ||
      middle.test(between)
    : employers && (/^[\s\p{Pd}\p{Cf}]*$/u.test(between) || brackets);
  if (!joins) return null;
  const kind = first.kind === "initials" ? second.kind : first.kind;
  return {
    start: first.start,
    end: second.end + (brackets ? 1 : 0),
    kind,
    identifiers: shared,
    possessive: second.possessive,
    say: first.say,
  };
}

/** "Okafor, Tamsin", but not a list of one and the same name. */
function surnameFirst(text: string, first: Span, second: Span): boolean {
  const before = text.slice(first.start, first.end);
  const [one, two] = [foldedLetters(before), foldedLetters(text.slice(second.start, second.end))];
  const names = first.kind === second.kind && first.kind !== "initials";
  return names && !before.includes(",") && !one.includes(two) && !two.includes(one);
}
