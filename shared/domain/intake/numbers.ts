const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const MORE: Record<string, number> = { a: 1, an: 1, fifteen: 15, eighteen: 18, "twenty-four": 24 };

/** A small number as people write one, for use in a pattern: "6", "2.5", "six". */
export const NUMBER = `\\d{1,3}(?:\\.5)?|${[...WORDS.slice(1), "fifteen", "eighteen", "twenty-four"].join("|")}`;

/** The number that such words stand for; NaN for anything else. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  const spelt = WORDS.indexOf(lower);
  return spelt >= 0 ? spelt : (MORE[lower] ?? Number(lower));
}
