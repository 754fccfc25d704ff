/** What a person may set while they explain a rate; it stands in the address, so that Back and a copied link keep it. */
export interface ExplainAsked {
  /** Whose day rate it starts from. */
  from: "cost" | "pay";
  /** Whole dollars a day without GST; null takes the budget, else the top of the band. */
  day: number | null;
  kind: "margin" | "markup";
  /** Null leaves pay and share out. */
  percent: number | null;
  /** A permanent year’s base in whole dollars; null is the guide’s average. */
  base: number | null;
  /** Whole dollars for finding a permanent person. */
  hiring: number;
  /** Weeks before a permanent person is of use. */
  ramp: number;
  superOwed: boolean;
  agencyTax: boolean;
  clientTax: boolean;
}

/** What each number may be. */
export const limits = {
  day: { from: 1, to: 20_000 },
  percent: { from: 0, to: 90 },
  base: { from: 10_000, to: 1_000_000 },
  hiring: { from: 0, to: 200_000 },
  ramp: { from: 0, to: 52 },
} as const;

const usual: ExplainAsked = {
  from: "cost",
  day: null,
  kind: "margin",
  percent: null,
  base: null,
  hiring: 0,
  ramp: 0,
  superOwed: false,
  agencyTax: false,
  clientTax: true,
};

/** Whatever an address says, made whole; what it can’t mean counts as not said. */
export function readAsked(search: Record<string, unknown>): ExplainAsked {
  const number = <D extends number | null>(key: keyof typeof limits, none: D): number | D => {
    const value = search[key];
    const { from, to } = limits[key];
    return typeof value === "number" && value >= from && value <= to ? value : none;
  };
  const flag = (key: "superOwed" | "agencyTax" | "clientTax"): boolean =>
    typeof search[key] === "boolean" ? search[key] : usual[key];
  return {
    from: search["from"] === "pay" ? "pay" : "cost",
    kind: search["kind"] === "markup" ? "markup" : "margin",
    day: number("day", usual.day),
    percent: number("percent", usual.percent),
    base: number("base", usual.base),
    hiring: number("hiring", usual.hiring),
    ramp: number("ramp", usual.ramp),
    superOwed: flag("superOwed"),
    agencyTax: flag("agencyTax"),
    clientTax: flag("clientTax"),
  };
}

/** What an address has to say: only what is not as usual. */
export const writeAsked = (asked: ExplainAsked): Partial<ExplainAsked> =>
  Object.fromEntries(Object.entries(asked).filter(([key, value]) => usual[key as keyof ExplainAsked] !== value));
