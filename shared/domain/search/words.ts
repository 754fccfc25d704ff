/**
 * The full-text query for words as a person types them: every word must be there, each by its beginning.
 * Null when there is no word to look for. Quoting makes whatever was typed plain text to the index.
 */
export function fullTextQuery(typed: string): string | null {
  const words = typed.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length === 0
    ? null
    : words
        .slice(0, MOST_WORDS)
        .map((word) => `"${word}"*`)
        .join(" ");
}

const MOST_WORDS = 32;

/** Without case and accents, as the index compares. */
export const plain = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

const PLAIN = /^[ -~]*$/;
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each typed word begins some word of the text, as the index would say; case and accents do not matter. */
export function fits(text: string, typed: string): boolean {
  const known = wordsOf(text);
  return wordsOf(typed).every((word) => known.some((of) => of.startsWith(word)));
}

/**
 * Whether each typed word begins some word of the text, give or take one slip: a letter wrong, missing, too many or
 * swapped with its neighbour. Words under four letters have no slips: too much would be like them.
 */
export function nearly(text: string, typed: string): boolean {
  const known = wordsOf(text);
  const words = wordsOf(typed);
  return (
    words.length > 0 &&
    words.every((word) => known.some((of) => of.startsWith(word) || (word.length >= 4 && slips(word, of))))
  );
}

function slips(typed: string, known: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at += 1;
  const rest = typed.slice(at);
  const swapped = rest[0] === known[at + 1] && rest[1] === known[at];
  return (
    known.startsWith(rest.slice(1), at + 1) ||
    known.startsWith(rest.slice(1), at) ||
    known.startsWith(rest, at + 1) ||
    (swapped && known.startsWith(rest.slice(2), at + 2))
  );
}
