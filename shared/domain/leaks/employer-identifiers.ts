import { foldedLetters } from "./fold.ts";
import type { Identifier, Owner } from "./identifier.ts";
import type { EmployerIdentity, LeakKind } from "./identity.ts";
import { withoutLegalForm } from "./legal-forms.ts";
import { initialsFrom } from "./name-identifiers.ts";
import { joinPieces, type Piece, spellings, withoutBrackets, wordsOf } from "./name-pieces.ts";
import { genericOpeners, ordinaryWords } from "./words.ts";

const minorWords: ReadonlySet<string> = new Set(["and", "of", "the", "for", "in", "on", "at", "de", "und", "et"]);

/** A title of one or more words, in each spelling; an everyday or short word by itself needs its capital. */
export function titleIdentifiers(title: string, kind: LeakKind, owner: Owner): Identifier[] {
  return spellings(title).flatMap((spelling) => {
    const form = wordsForm(wordsOf(spelling), kind, owner, false);
    return form ? [form] : [];
  });
}

function wordsForm(words: readonly Piece[][], kind: LeakKind, owner: Owner, capital: boolean): Identifier | null {
  const pieces = words.flat();
  const { key, joints, written } = joinPieces(pieces);
  const first = pieces[0];
  if (!first || [...key].length < 2) return null;
  const short = key.length < 4 && first.cased;
  const capitals = capital || short || (first.cased && pieces.length === 1 && ordinaryWords.has(key)) ? [0] : [];
  return { kind, key, joints, written, joint: "name", capitals, bounds: short ? "strict" : "word", ...owner };
}

/** An employer's name with and without legal form, its opening words, first word and initials; other names and products. */
export function employerIdentifiers(employer: EmployerIdentity, owner: Owner, briefCity: string | null): Identifier[] {
  const names = [employer.name, ...employer.alsoKnownAs].flatMap((name) => {
    const { plain, bracketed } = withoutBrackets(name);
    return [...new Set([name, plain, withoutLegalForm(plain), ...bracketed.filter((word) => /\p{Lu}{2}/u.test(word))])];
  });
  const product = { ...owner, say: "a product", generic: "a product" };
  return [
    ...names.flatMap((name) => titleIdentifiers(name, "employer", owner)),
    ...names.flatMap((name) => shortForms(wordsOf(withoutLegalForm(withoutBrackets(name).plain)), owner, briefCity)),
    ...employer.products.flatMap((name) =>
      titleIdentifiers(name, "product", { ...product, owner: `${owner.owner}/${foldedLetters(name)}` }),
    ),
  ];
}

function shortForms(words: Piece[][], owner: Owner, briefCity: string | null): Identifier[] {
  const first = words[0];
  if (!first) return [];
  const found: (Identifier | null)[] = [];
  const opener = joinPieces(first).key;
  const second = joinPieces(words[1] ?? []).key;
  const named = (word: string): boolean =>
    word.length >= 4 && !genericOpeners.has(word) && word !== foldedLetters(briefCity ?? "");
  const opens = first[0]?.cased && words.length > 1;
  if (opens && named(opener)) found.push(wordsForm([first], "employer", owner, true));
  const telling = named(opener) || (opener.length < 4 && named(second));
  for (let to = 2; opens && to < words.length; to += 1) {
    const opening = words.slice(0, to);
    if (minorWords.has(words[to - 1]?.[0]?.key ?? "")) continue;
    if (telling) found.push(wordsForm(opening, "employer", owner, true));
    else if (opening.slice(1).some((word) => named(joinPieces(word).key))) found.push(titled(opening, owner));
  }
  return [...found.filter((identifier) => identifier !== null), ...shortened(words, "employer", owner)];
}

/** "Southern Cross" of Southern Cross Water: everyday words open it, so each of them needs its capital. */
function titled(words: Piece[][], owner: Owner): Identifier | null {
  const form = wordsForm(words, "employer", owner, true);
  if (!form) return null;
  const lengths = words.map((word) => joinPieces(word).key.length);
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0));
  const major = starts.filter((_, at) => !minorWords.has(words[at]?.[0]?.key ?? "") && words[at]?.[0]?.cased);
  return { ...form, capitals: major };
}

/** Initials of a title of three words or more: UNSW of the University of New South Wales. */
export function titleInitials(title: string, kind: LeakKind, owner: Owner): Identifier[] {
  const words = wordsOf(title);
  return words.length < 3 ? [] : shortened(words, kind, owner);
}

/** Initials with and without the small words: DoH and DH, T&P and TP. */
function shortened(words: Piece[][], kind: LeakKind, owner: Owner): Identifier[] {
  const lead = words.flatMap((word) => word.slice(0, 1));
  const major = lead.filter((piece) => !minorWords.has(piece.key));
  return [
    ...[lead, major, words.flat()].flatMap((pieces) => initialsFrom(pieces, kind, owner)),
    ...ampersand(lead, kind, owner),
  ];
}

/** "T&P": the search reads & as the word and. */
function ampersand(lead: readonly Piece[], kind: LeakKind, owner: Owner): Identifier[] {
  if (!lead.some((piece) => piece.key === "and") || lead.length !== 3) return [];
  const [first = "", , last = ""] = lead.map((piece) => [...piece.key][0] ?? "");
  const key = `${first}and${last}`;
  return [{ kind, key, joints: [1, 4], joint: "name", capitals: [0, 4], bounds: "strict", ...owner }];
}
