import { endsWord, looksLikeProfile, mayStart, startsWord } from "./bounds.ts";
import type { Folded } from "./fold.ts";
import type { Identifier } from "./identifier.ts";
import { fits } from "./joints.ts";

/** The longest find at one place, as letters of the folded text, and every identifier that it could be. */
export interface Match {
  start: number;
  end: number;
  /** A plural or possessive "s" without apostrophe belongs to it. */
  plural: boolean;
  identifiers: Identifier[];
}

interface Node {
  next: Map<number, Node>;
  identifiers: Identifier[];
}

/** Finds the longest identifier at each place of a folded text, in order; finds may overlap. */
export type Matcher = (folded: Folded) => Match[];

const built = new WeakMap<readonly Identifier[], Matcher>();

/** One search over all identifiers at once, kept for as long as the list is. */
export function matcherOf(identifiers: readonly Identifier[]): Matcher {
  let matcher = built.get(identifiers);
  if (!matcher) {
    const root = treeOf(identifiers);
    matcher = (folded) => matchesIn(folded, root);
    built.set(identifiers, matcher);
  }
  return matcher;
}

function treeOf(identifiers: readonly Identifier[]): Node {
  const root: Node = { next: new Map(), identifiers: [] };
  for (const identifier of identifiers) {
    let node = root;
    for (let at = 0; at < identifier.key.length; at += 1) {
      const code = identifier.key.charCodeAt(at);
      let child = node.next.get(code);
      if (!child) {
        child = { next: new Map(), identifiers: [] };
        node.next.set(code, child);
      }
      node = child;
    }
    if (node !== root) node.identifiers.push(identifier);
  }
  return root;
}

function matchesIn(folded: Folded, root: Node): Match[] {
  const found: Match[] = [];
  for (let start = 0; start < folded.letters.length; start += 1) {
    if (!root.next.has(folded.letters.charCodeAt(start))) continue;
    if (!mayStart(folded, start)) continue;
    const match = longestAt(folded, start, root);
    if (match) found.push(match);
  }
  return found;
}

function longestAt(folded: Folded, start: number, root: Node): Match | null {
  let best: Match | null = null;
  let node = root;
  for (let at = start; at < folded.letters.length; ) {
    const child = node.next.get(folded.letters.charCodeAt(at));
    if (!child) break;
    node = child;
    at += 1;
    for (const identifier of node.identifiers) {
      const end = endOf(folded, start, at, identifier);
      const plural = end !== null && end > at;
      if (end === null || (best && (end < best.end || (end === best.end && plural && !best.plural)))) continue;
      if (best && end === best.end && plural === best.plural) best.identifiers.push(identifier);
      else best = { start, end, plural, identifiers: [identifier] };
    }
  }
  return best;
}

function endOf(folded: Folded, start: number, at: number, identifier: Identifier): number | null {
  const { bounds } = identifier;
  if (!startsWord(folded, start, bounds === "profile" ? "strict" : bounds, at - start)) return null;
  if (bounds === "profile" && !looksLikeProfile(folded, start)) return null;
  if (!fits(folded, start, identifier)) return null;
  return endsWord(folded, start, at, bounds === "profile" ? "strict" : bounds);
}
