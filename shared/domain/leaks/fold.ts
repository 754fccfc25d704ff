import { foldCharacter, gap, trait } from "./fold-character.ts";

/** A text as the search sees it: letters and digits in a row, each with its place in the text and what stands before it. */
export interface Folded {
  letters: string;
  /** UTF-16 offsets into the text, one a letter; letters of one character share them. */
  starts: number[];
  ends: number[];
  /** Masks of `gap`: what stands before that letter; one more at the end for what follows the last. Zero: nothing. */
  gaps: number[];
  /** Masks of `trait`. */
  traits: number[];
}

/** Folds a whole text and keeps the way back to its UTF-16 offsets. */
export function fold(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const traits: number[] = [];
  let letters = "";
  let pending = 0;
  const push = (letter: string, start: number, end: number, traitMask: number): void => {
    for (let unit = 0; unit < letter.length; unit += 1) {
      starts.push(start);
      ends.push(end);
      gaps.push(pending);
      traits.push(unit === 0 ? traitMask : traitMask & ~trait.whole);
      pending = 0;
    }
    letters += letter;
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded.what === "letters") {
      for (const { text: letter, traits: mask } of folded.letters) push(letter, at, end, mask);
    } else if (folded.what === "gap") {
      pending |= folded.mask;
    } else if (folded.what === "hidden") {
      pending |= gap.hidden;
    } else if (folded.what === "mark") {
      if (pending === 0 && ends.length > 0) ends[ends.length - 1] = end;
      if (character === "\u200c" || character === "\u200d") pending |= gap.hidden;
    } else {
      pending |= gap.space;
      for (const letter of "and") push(letter, at, end, trait.lower | trait.whole);
      pending = gap.space;
    }
    at = end;
  }
  gaps.push(pending);
  return { letters, starts, ends, gaps, traits };
}

/** Folded letters alone, for keys and comparison. */
export function foldedLetters(text: string): string {
  return fold(text).letters;
}
