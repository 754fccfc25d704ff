/** What stands between two letters or digits, as bits of a mask. Hidden: characters that show nothing; soft: a soft hyphen. */
export const gap = {
  space: 1,
  newline: 2,
  hyphen: 4,
  apostrophe: 8,
  dot: 16,
  at: 32,
  slash: 64,
  underscore: 128,
  middot: 256,
  bracket: 512,
  other: 1024,
  hidden: 2048,
  soft: 4096,
} as const;

/** What a folded letter or digit was in the text, as bits of a mask. WHOLE: a grapheme starts here. UNSPACED: a script without spaces between words. */
export const trait = { upper: 1, lower: 2, digit: 4, whole: 8, unspaced: 16, arabic: 32, hebrew: 64 } as const;

/** One code point as the search sees it: letters (one or more), the word "and", something between, a mark of the letter before, or nothing. */
export type FoldedCharacter =
  | { what: "letters"; letters: { text: string; traits: number }[] }
  | { what: "and" }
  | { what: "gap"; mask: number }
  | { what: "mark" }
  | { what: "hidden" };

const letter = /[\p{L}\p{N}\p{M}]/u;
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
/** Accents, points and harakat: dropped. Vowel signs of Indic scripts and the kana voicing marks stay letters. */
const dropped =
  /^(?:(?!\u3099|\u309a)(?=\p{Mn})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}]|\u093c|\u09bc|\u0a3c)$/u;
/** Invisible, yet one grapheme with the character before. */
const joined = /\u034f|\u200c|\u200d|[\u{e0020}-\u{e007f}]/u;
const superscript = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2122\u2120\u00ae\u00a9\u24c0-\u24ff\u2460-\u249b]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\u3099\u309a]/u;

const gapMasks: [RegExp, number][] = [
  [/[\n\r\v\f\u2028\u2029\u0085]/u, gap.newline],
  [/\s/u, gap.space],
  [/[\p{Pd}\u2043\u2212\u00af\u02d7]/u, gap.hyphen],
  [/['\u2018\u2019\u201b\u2032\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u02bf\u02be\uff07\u05f3\ua78c]/u, gap.apostrophe],
  [/[.\u3002\uff0e\u2024\uff61]/u, gap.dot],
  [/[@\uff20\ufe6b]/u, gap.at],
  [/[/\\\uff0f\uff3c]/u, gap.slash],
  [/[_\uff3f\u203f]/u, gap.underscore],
  [/[\u00b7\u30fb\uff65\u2022\u2027\u2219\u22c5\u30a0\uff1d]/u, gap.middot],
  [/[()\uff08\uff09]/u, gap.bracket],
];

/** Letters that no decomposition brings to their plain form. */
const plain = new Map<string, string>(
  "ß=ss ø=o ł=l đ=d ð=d þ=th æ=ae œ=oe ı=i ħ=h ŧ=t ŋ=n ɖ=d ƒ=f ə=e ς=σ ى=ي ی=ي ک=ك ة=ه ہ=ه ھ=ه ٱ=ا \u0901=\u0902"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
);

/** Digits of other scripts as 0–9, katakana as hiragana, letters of the table as their plain form. */
function plainLetter(character: string): string {
  if (/[\u30a1-\u30f6]/u.test(character)) return String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x60);
  const digit = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९".indexOf(character);
  return digit >= 0 ? String(digit % 10) : (plain.get(character) ?? character);
}

function traitsOf(character: string, first: boolean): number {
  let traits = 0;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) traits |= trait.upper;
  if (/\p{Ll}/u.test(character)) traits |= trait.lower;
  if (/\p{N}/u.test(character)) traits |= trait.digit;
  if (first && !/[\p{M}\u1160-\u11ff]/u.test(character)) traits |= trait.whole;
  if (unspaced.test(character)) traits |= trait.unspaced;
  if (/\p{Script=Arabic}/u.test(character)) traits |= trait.arabic;
  if (/\p{Script=Hebrew}/u.test(character)) traits |= trait.hebrew;
  return traits;
}

function classify(character: string): FoldedCharacter {
  if (character === "\u00ad") return { what: "gap", mask: gap.hidden | gap.soft };
  if (character === "\u0640") return { what: "hidden" };
  if (joined.test(character) || dropped.test(character)) return { what: "mark" };
  if (ignorable.test(character)) return { what: "hidden" };
  if (character === "&" || character === "\uff06" || character === "\ufe60") return { what: "and" };
  for (const [pattern, mask] of gapMasks) if (pattern.test(character)) return { what: "gap", mask };
  if (/\p{Cc}/u.test(character)) return { what: "hidden" };
  if (superscript.test(character) || !letter.test(character)) return { what: "gap", mask: gap.other };
  const letters: { text: string; traits: number }[] = [];
  for (const part of character.normalize("NFKD")) {
    if (dropped.test(part) || !letter.test(part)) continue;
    const traits = traitsOf(part, letters.length === 0);
    for (const lower of part.toLowerCase()) {
      if (!dropped.test(lower)) letters.push({ text: plainLetter(lower), traits });
    }
  }
  return letters.length === 0 ? { what: "mark" } : { what: "letters", letters };
}

const known = new Map<string, FoldedCharacter>();

/** Folds one code point: case, diacritics, width, composition and look of a letter go; see `FoldedCharacter`. */
export function foldCharacter(character: string): FoldedCharacter {
  let folded = known.get(character);
  if (!folded) {
    folded = classify(character);
    known.set(character, folded);
  }
  return folded;
}
