import { foldedLetters } from "./fold.ts";
import type { Identifier, Owner } from "./identifier.ts";
import type { LeakKind } from "./identity.ts";
import { joinPieces, type Piece, spellings, withoutBrackets, wordsOf } from "./name-pieces.ts";
import { everydayCapitals, honorifics, particles, shortWords } from "./words.ts";

const shortPart = 4;

/** The words of a person's name: title, letters after it, bracketed nicknames and anything after "Gordon Hale, " left out. */
export function nameWords(name: string): { words: Piece[][]; nicknames: string[] } {
  const { plain, bracketed } = withoutBrackets(name);
  const [before = plain, ...rest] = plain.split(/[,;،、]/u);
  const whole = wordsOf(before).length > 1 || rest.length === 0 ? before : plain;
  const words = wordsOf(whole);
  const bare = words.filter((word) => word.length > 1 || !honorifics.has(word[0]?.key ?? "") || !isHonorific(word));
  return { words: bare.length > 0 ? bare : words, nicknames: bracketed };
}

/** "Ma" and "Do" are surnames too: only a title with its usual look is dropped. */
function isHonorific(word: Piece[]): boolean {
  const text = word[0]?.text ?? "";
  return /^(mrs?|ms|miss|mx|dr|prof|professor|sir|dame|madam|lady|lord|rev|hon|jr|sr|snr|jnr|esq)\.?$/iu.test(text)
    ? !/^(hon)$/iu.test(text)
    : /^(II|III|IV|PhD|MBA|MSc|BSc|OAM|AM|AO|AC|CPA|BEng|MEng|MD)\.?$/u.test(text);
}

/** First letters of the pieces of a name, folded: "tor". */
export function initialsOf(words: readonly Piece[][]): string {
  return words
    .flat()
    .filter((piece) => piece.cased)
    .map((piece) => [...piece.key][0] ?? "")
    .join("");
}

/** Whole name, parts and every run of parts, in each spelling. */
export function nameIdentifiers(name: string, kind: LeakKind, owner: Owner): Identifier[] {
  const { words, nicknames } = nameWords(name);
  const spelled = spellings(words.map((word) => word.map((piece) => piece.text).join("-")).join(" "));
  return [
    ...spelled.flatMap((spelling) => formsOf(wordsOf(spelling), kind, owner)),
    ...nicknames.flatMap((nickname) => formsOf(nameWords(nickname).words, kind, owner)),
  ];
}

function formsOf(words: Piece[][], kind: LeakKind, owner: Owner): Identifier[] {
  const pieces = words.flat();
  const found: Identifier[] = [];
  const add = (run: readonly Piece[], whole: boolean): void => {
    const form = formOf(run, whole, kind, owner);
    if (form) found.push(form);
  };
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= pieces.length; to += 1) {
      add(pieces.slice(from, to), to - from === pieces.length);
    }
  }
  if (words.length > 1) add([...(words.at(-1) ?? []), ...words.slice(0, -1).flat()], true);
  for (const piece of pieces) found.push(...runsOf(piece, pieces.length === 1, kind, owner));
  return found;
}

function formOf(run: readonly Piece[], whole: boolean, kind: LeakKind, owner: Owner): Identifier | null {
  const { key, joints, written, starts } = joinPieces(run);
  const first = run[0];
  if (!first || run.every((piece) => [...piece.key].length < 2)) return null;
  const common = { kind, key, joints, written, joint: "name" as const, ...owner };
  if (run.some((piece) => piece.unspaced)) return { ...common, capitals: [], bounds: "word" };
  if (!run.some((piece) => piece.cased)) {
    return [...key].length < 2 ? null : { ...common, capitals: [], bounds: key.length < shortPart ? "strict" : "word" };
  }
  if (!whole && run.every((piece) => !piece.capital && particles.has(piece.key))) return null;
  const needsCapitals =
    key.length < shortPart ||
    (!whole && run.length > 1 && key.length < 6) ||
    (run.length > 1 && run.every((piece) => shortWords.has(piece.key)));
  const capitals = needsCapitals ? starts.filter((_, at) => run[at]?.capital || run.length === 1) : [];
  return { ...common, capitals, bounds: key.length < shortPart ? "strict" : "word" };
}

/** Runs inside a name written without spaces: all of two or more in Han, the ends of it in Hangul and kana. */
function runsOf(piece: Piece, alone: boolean, kind: LeakKind, owner: Owner): Identifier[] {
  if (!piece.unspaced) return [];
  const letters = [...piece.text.normalize("NFC")];
  const han = /^\p{Script=Han}+$/u.test(piece.text);
  const hangul = /^\p{Script=Hangul}+$/u.test(piece.text.normalize("NFC"));
  if (!alone && !han) return [];
  const least = han || hangul ? 2 : 3;
  const found: Identifier[] = [];
  for (let from = 0; from < letters.length; from += 1) {
    for (let to = from + least; to <= letters.length; to += 1) {
      if (to - from === letters.length || (!han && from > 0 && to < letters.length)) continue;
      const { key, joints } = joinPieces(wordsOf(letters.slice(from, to).join("")).flat());
      found.push({ kind, key, joints, joint: "name", capitals: [], bounds: "word", ...owner });
    }
  }
  return found;
}

/** Initials of a name, "ZON", "Z.O.N.", "Z. O. N."; everyday abbreviations such as API only with points. */
export function initialIdentifiers(name: string, owner: Owner): Identifier[] {
  const { words } = nameWords(name);
  const byWord = words.flatMap((word) => word.slice(0, 1));
  return [words.flat(), byWord].flatMap((pieces) => initialsFrom(pieces, "initials", owner));
}

/** Initials of pieces as capitals of the text; a piece written small may be small in the text too ("DoH"). */
export function initialsFrom(pieces: readonly Piece[], kind: LeakKind, owner: Owner): Identifier[] {
  const cased = pieces.filter((piece) => piece.cased);
  if (cased.length < 2 || cased.length !== pieces.length) return [];
  const single = cased.map((piece) => [...piece.key][0] ?? "");
  const whole = cased.map((piece) => foldedLetters([...piece.text.normalize("NFC")][0] ?? ""));
  const spelled = whole.join() === single.join() ? [single] : [single, whole];
  return spelled.map((letters) => initialsForm(cased, letters, kind, owner));
}

/** A letter that folds into two, Þ or Æ, counts as both of them: "Þ.Æ." is read as "th.ae". */
function initialsForm(pieces: readonly Piece[], letters: readonly string[], kind: LeakKind, owner: Owner): Identifier {
  const key = letters.join("");
  const starts = letters.map((_, at) => letters.slice(0, at).join("").length);
  const capitals = starts.filter((_, at) => pieces[at]?.capital);
  return {
    kind,
    key,
    joints: starts.slice(1),
    joint: everydayCapitals.has(key) ? "pointed" : "initials",
    capitals: capitals.length > 1 ? capitals : starts,
    bounds: "strict",
    ...owner,
  };
}
