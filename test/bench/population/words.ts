import type { Random } from "./random.ts";

const VOCABULARY = 270_000;
const syllables =
  "ra te lo mi con ver sal do per in ta ne ki bu or es fa gel hu pro dan vi sto mar le quin ba ent oss tre ul jo cam pe zi wor ly neth gra shi".split(
    " ",
  );

/** The word of a rank from 0; the commonest are the shortest, and the same rank is the same word for ever. */
export function wordAt(rank: number): string {
  let word = "";
  for (let left = rank; left >= 0; left = Math.floor(left / syllables.length) - 1)
    word += syllables[left % syllables.length];
  return word;
}

/** At least so many characters of sentences whose words follow Zipf's law: a rank is as likely as 1 ÷ rank. */
export function proseFor(random: Random, characters: number): string {
  let text = "";
  while (text.length < characters) {
    const sentence = Array.from({ length: random.between(6, 16) }, () => wordAt(rankFor(random))).join(" ");
    text += `${text ? " " : ""}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }
  return text;
}

const rankFor = (random: Random): number => Math.floor(VOCABULARY ** random.next()) - 1;
