import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rate } from "../../../../shared/domain/exports/facts.ts";
import { againstBudget, budgetWords, perDay, rateWords } from "../../../../shared/domain/exports/rates.ts";

const rate = (dollars: number, changes: Partial<Rate> = {}): Rate => ({
  cents: dollars * 100,
  per: "day",
  daysPerWeek: null,
  gst: "excluded",
  confirmedAt: null,
  ...changes,
});
const budget = { fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded" } as const;

test.each([
  [1120, "in budget"],
  [1000, "in budget"],
  [1200, "in budget"],
  [1280, "A$80 over"],
  [950, "A$50 under"],
])("A$%i a day against A$1,000–1,200 is %s", (dollars, words) => {
  expect(againstBudget(rate(dollars), budget, 5)).toBe(words);
});

test("where only one includes GST, both are compared without it, and the words say so", () => {
  expect(againstBudget(rate(1320, { gst: "included" }), budget, 5)).toBe("in budget");
  expect(againstBudget(rate(1408, { gst: "included" }), budget, 5)).toBe("A$80 before GST over");
  expect(againstBudget(rate(1320, { gst: "included" }), { ...budget, gst: "included" }, 5)).toBe("A$120 over");
});

test("a monthly rate is compared by the day with a daily budget", () => {
  expect(againstBudget(rate(12_400, { per: "month", daysPerWeek: 2.5 }), budget, 5)).toBe("in budget");
  expect(againstBudget(rate(14_000, { per: "month", daysPerWeek: 2.5 }), budget, 5)).toBe("about A$92 a day over");
});

test("two monthly amounts for the same days are compared by the month, for other days by the day", () => {
  const monthly = { fromCents: 800_000, toCents: 1_000_000, per: "month", gst: "excluded" } as const;
  expect(againstBudget(rate(10_500, { per: "month", daysPerWeek: 2 }), monthly, 2)).toBe("A$500 a month over");
  expect(againstBudget(rate(10_500, { per: "month", daysPerWeek: 2 }), monthly, null)).toBe("A$500 a month over");
  expect(againstBudget(rate(10_500, { per: "month", daysPerWeek: 3 }), monthly, 2)).toBe("about A$115 a day under");
});

test("a daily rate against a monthly budget needs the days a week", () => {
  const monthly = { fromCents: 2_000_000, toCents: 2_600_000, per: "month", gst: "excluded" } as const;
  expect(againstBudget(rate(1250), monthly, 5)).toBe("about A$50 a day over");
  expect(againstBudget(rate(1250), monthly, null)).toBeNull();
  expect(againstBudget(rate(1250), null, 5)).toBeNull();
});

test("amounts read as money", () => {
  expect(rateWords(rate(1120), false)).toBe("A$1,120 a day");
  expect(rateWords(rate(1120), true)).toBe("A$1,120 a day, GST excluded");
  expect(rateWords(rate(12_400, { per: "month", daysPerWeek: 2.5, gst: "included" }), false)).toBe(
    "A$12,400 a month for 2.5 days a week, GST included",
  );
  expect(rateWords(rate(950.5), false)).toBe("A$950.50 a day");
  expect(budgetWords(budget, false)).toBe("A$1,000–1,200 a day");
  expect(budgetWords({ ...budget, toCents: 100_000 }, false)).toBe("A$1,000 a day");
});

test("a month holds days a week × 52 ÷ 12", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000_000 }), fc.integer({ min: 1, max: 14 }), (cents, halves) => {
      const day = perDay(cents, "month", halves / 2);
      expect(((day ?? 0) * (halves / 2) * 52) / 12).toBeCloseTo(cents, 3);
    }),
  );
  expect(perDay(100, "month", null)).toBeNull();
});
