import { expect, test } from "vitest";
import type { Rate } from "../../../../shared/domain/exports/facts.ts";
import { besideBudget, budgetTold, plainDayRate, rateTold } from "../../../../shared/domain/exports/rates.ts";

const rate = (dollars: number, changes: Partial<Rate> = {}): Rate => ({
  cents: dollars * 100,
  per: "day",
  daysPerWeek: null,
  gst: "excluded",
  confirmedAt: null,
  ...changes,
});
const budget = { fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded" } as const;
const beside = (
  told: Rate,
  changes: Partial<{ per: "day" | "month"; gst: Rate["gst"]; from: number; to: number }> = {},
) =>
  besideBudget(
    told,
    {
      daysPerWeek: 5,
      budget: {
        fromCents: (changes.from ?? 1000) * 100,
        toCents: (changes.to ?? 1200) * 100,
        per: changes.per ?? "day",
        gst: changes.gst ?? "excluded",
      },
    },
    10,
  );

test.each([
  [1120, "in budget"],
  [1000, "in budget"],
  [1200, "in budget"],
  [1280, "A$80 over"],
  [950, "A$50 under"],
])("A$%i a day against A$1,000–1,200 is %s", (dollars, words) => {
  expect(beside(rate(dollars))).toBe(words);
});

test("where only one includes GST, the rate is brought to the budget's basis, and the words say so", () => {
  expect(beside(rate(1320, { gst: "included" }))).toBe("in budget");
  expect(beside(rate(1408, { gst: "included" }))).toBe("about A$80 over, without GST");
  expect(beside(rate(1320, { gst: "included" }), { gst: "included" })).toBe("A$120 over");
  expect(beside(rate(1200), { gst: "included" })).toBe("about A$120 over, with GST");
});

test("a rate by the month and a budget by the day meet on the budget's unit, to the dollar", () => {
  expect(beside(rate(12_400, { per: "month", daysPerWeek: 2.5 }))).toBe("in budget");
  expect(beside(rate(14_000, { per: "month", daysPerWeek: 2.5 }))).toBe("about A$92 a day over");
  expect(beside(rate(1250), { per: "month", from: 20_000, to: 26_000 })).toBe("about A$1,083 a month over");
  expect(beside(rate(10_500, { per: "month", daysPerWeek: 2 }), { per: "month", from: 8000, to: 10_000 })).toBe(
    "A$500 over",
  );
});

test("a difference of less than half a dollar that conversion left is in budget", () => {
  expect(beside(rate(13_000, { per: "month", daysPerWeek: 2.5 }))).toBe("in budget");
  expect(beside(rate(13_003, { per: "month", daysPerWeek: 2.5 }))).toBe("in budget");
});

test("nothing is said without a budget or the days that would convert it", () => {
  const monthly = { ...budget, per: "month" } as const;
  expect(besideBudget(rate(1250), { budget: null, daysPerWeek: 5 }, 10)).toBeNull();
  expect(besideBudget(rate(1250), { budget: monthly, daysPerWeek: null }, 10)).toBeNull();
});

test("amounts read as money, with GST where it is included or asked for", () => {
  expect(rateTold(rate(1120), false)).toBe("A$1,120 a day");
  expect(rateTold(rate(1120), true)).toBe("A$1,120 a day, plus GST");
  expect(rateTold(rate(12_400, { per: "month", daysPerWeek: 2.5, gst: "included" }), false)).toBe(
    "A$12,400 a month for 2.5 days a week, GST included",
  );
  expect(budgetTold(budget, false)).toBe("A$1,000–1,200 a day");
  expect(budgetTold({ ...budget, toCents: 100_000 }, true)).toBe("A$1,000 a day, plus GST");
});

test("a plain day rate has no GST and no month in it", () => {
  expect(plainDayRate(rate(1232, { gst: "included" }), 10)).toBe(1120);
  expect(plainDayRate(rate(12_400, { per: "month", daysPerWeek: 2.5 }), 10)).toBe(1145);
  expect(plainDayRate(rate(12_400, { per: "month" }), 10)).toBeNull();
});
