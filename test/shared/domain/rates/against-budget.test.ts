import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { againstBudget, type Budget } from "../../../../shared/domain/rates/against-budget.ts";

const budget: Budget = { fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded", daysPerWeek: null };
const day = (cents: number, gst: "excluded" | "included" = "excluded") =>
  ({ cents, per: "day", daysPerWeek: null, gst }) as const;
const month = (cents: number, daysPerWeek: number | null) =>
  ({ cents, per: "month", daysPerWeek, gst: "excluded" }) as const;

describe("a rate beside a budget", () => {
  it("is in, over or under it", () => {
    expect(againstBudget(day(112_000), budget, 10)).toEqual({ kind: "in", byCents: 0, words: "in budget" });
    expect(againstBudget(day(100_000), budget, 10)?.kind).toBe("in");
    expect(againstBudget(day(120_000), budget, 10)?.kind).toBe("in");
    expect(againstBudget(day(128_000), budget, 10)).toEqual({
      kind: "over",
      byCents: 8_000,
      words: "A$80 over budget",
    });
    expect(againstBudget(day(95_000), budget, 10)?.words).toBe("A$50 under budget");
  });

  it("is compared on the budget's tax basis", () => {
    expect(againstBudget(day(132_000, "included"), budget, 10)?.kind).toBe("in");
    expect(againstBudget(day(112_000), { ...budget, gst: "included" }, 10)?.words).toBe("A$32 over budget");
  });

  it("is compared in the budget's unit, which the words then name", () => {
    const monthly: Budget = { fromCents: 800_000, toCents: 1_000_000, per: "month", gst: "excluded", daysPerWeek: 2 };
    expect(againstBudget(day(75_000), monthly, 10)?.words).toBe("A$1,500 a month under budget");
    expect(againstBudget(month(1_240_000, 2.5), budget, 10)?.kind).toBe("in");
    expect(againstBudget(month(1_240_000, null), budget, 10)).toBeNull();
    expect(againstBudget(day(75_000), { ...monthly, daysPerWeek: null }, 10)).toBeNull();
    expect(againstBudget(month(900_000, null), monthly, 10)?.kind).toBe("in");
  });

  it("moves one way as the rate rises, and takes the ends in either order", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    const rank = { under: 0, in: 1, over: 2 };
    fc.assert(
      fc.property(cents, cents, cents, cents, (one, other, a, b) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const kind = (rate: number, from: number, to: number) =>
          againstBudget(day(rate), { ...budget, fromCents: from, toCents: to }, 10)?.kind ?? "in";
        expect(rank[kind(high, a, b)]).toBeGreaterThanOrEqual(rank[kind(low, a, b)]);
        expect(kind(low, a, b)).toBe(kind(low, b, a));
      }),
    );
  });
});
