import type { Rate } from "../../shared/domain/exports/facts.ts";

/** The columns of a candidate that make up the rate. */
export interface RateColumns {
  rateCents: number | null;
  ratePer: Rate["per"] | null;
  rateDaysPerWeek: number | null;
  rateGst: Rate["gst"] | null;
  rateConfirmedAt: string | null;
}

/** The rate of a row, null when nobody has told it; and the row without its columns. */
export function withRate<T extends RateColumns>(row: T): { rate: Rate | null; rest: Omit<T, keyof RateColumns> } {
  const { rateCents, ratePer, rateDaysPerWeek, rateGst, rateConfirmedAt, ...rest } = row;
  if (rateCents === null) return { rate: null, rest };
  const rate = {
    cents: rateCents,
    per: ratePer ?? "day",
    daysPerWeek: rateDaysPerWeek,
    gst: rateGst ?? "excluded",
    confirmedAt: rateConfirmedAt,
  };
  return { rate, rest };
}
