import { assertNever } from "../assert-never.ts";
import { type FoldedCharacter, foldCharacter, gap, trait } from "./fold-character.ts";

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

const ascii: readonly FoldedCharacter[] = Array.from({ length: 128 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);
const wordAnd = [..."and"].map((text) => ({ text, traits: trait.lower | trait.whole }));

/** Folds a whole text and keeps the way back to its UTF-16 offsets. */
export function fold(text: string): Folded {
  const letters: string[] = [];
  const folded: Folded = { letters: "", starts: [], ends: [], gaps: [], traits: [] };
  let pending = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    const character = ascii[code] ?? foldCharacter(String.fromCodePoint(code));
    switch (character.what) {
      case "letters":
        for (const letter of character.letters) {
          append(folded, letter, at, end, pending);
          letters.push(letter.text);
          pending = 0;
        }
        break;
      case "gap":
        pending |= character.mask;
        break;
      case "hidden":
        pending |= gap.hidden;
        break;
      case "mark":
        if (pending === 0 && folded.ends.length > 0) folded.ends[folded.ends.length - 1] = end;
        if (code === 0x200c || code === 0x200d) pending |= gap.hidden;
        break;
      case "and":
        pending |= gap.space;
        for (const letter of wordAnd) {
          append(folded, letter, at, end, pending);
          letters.push(letter.text);
          pending = 0;
        }
        pending = gap.space;
        break;
      default:
        assertNever(character);
    }
    at = end;
  }
  folded.gaps.push(pending);
  folded.letters = letters.join("");
  return folded;
}

function append(
  folded: Folded,
  letter: { text: string; traits: number },
  at: number,
  end: number,
  pending: number,
): void {
  for (let unit = 0; unit < letter.text.length; unit += 1) {
    folded.starts.push(at);
    folded.ends.push(end);
    folded.gaps.push(unit === 0 ? pending : 0);
    folded.traits.push(unit === 0 ? letter.traits : letter.traits & ~trait.whole);
  }
}

/** Folded letters alone, for keys and comparison. */
export function foldedLetters(text: string): string {
  return fold(text).letters;
}
