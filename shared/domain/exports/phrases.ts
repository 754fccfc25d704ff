const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Whole counts up to ten in words, above that in figures: "three", "14". */
export const countWord = (count: number): string => SMALL[count] ?? String(count);

/** "A", "A and B", "A, B and C"; empty for none. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/** First letter in capitals, the rest untouched; scripts without capitals stay as they are. */
export const capitalised = (text: string): string => {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
};

/** First letter small, the rest untouched. */
export const uncapitalised = (text: string): string => {
  const [first = "", ...rest] = text;
  return first.toLowerCase() + rest.join("");
};

/** The parts that say something, joined by a comma; null when none does. */
export const joined = (...parts: (string | null | undefined | false)[]): string | null => {
  const said = parts.filter((part): part is string => typeof part === "string" && part.trim() !== "");
  return said.length === 0 ? null : said.join(", ");
};
