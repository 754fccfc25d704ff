/** What Enter does in a list that is narrowed by typing: takes a row, waits for the answer, or nothing. */
export type Entered = { take: string } | "wait" | "nothing";

/** The row that is lit, as a person sees it; else the first of the answer, which may be still to come. */
export function entered(rows: readonly string[], lit: string | null, waiting: boolean): Entered {
  if (lit !== null && rows.includes(lit)) return { take: lit };
  const [first] = rows;
  if (waiting) return "wait";
  return first === undefined ? "nothing" : { take: first };
}
