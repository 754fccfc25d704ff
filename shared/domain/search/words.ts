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

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether each typed word begins some word of the text, as the index would say; case and accents do not matter. */
export function fits(text: string, typed: string): boolean {
  const known = wordsOf(text);
  return wordsOf(typed).every((word) => known.some((of) => of.startsWith(word)));
}
