const DAY =
  /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})/g;

/** Moves every day that a sentence names without a year ("by 30 March") by `byMs`, reading it in the year of `now` (ISO 8601). */
export const daysMoved = (text: string, now: string, byMs: number): string =>
  text.replace(DAY, (named) => {
    const date = new Date(Date.parse(`${named} ${now.slice(0, 4)} UTC`) + byMs);
    return date.toLocaleDateString("en-AU", { day: "numeric", month: "long", timeZone: "UTC" });
  });
