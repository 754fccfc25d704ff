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
