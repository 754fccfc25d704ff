import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CostAsked, costOf } from "../../../../shared/domain/rates/cost.ts";

const plain: CostAsked = {
  from: "pay",
  centsPerDay: 88_000,
  share: { kind: "margin", percent: 20 },
  daysPerWeek: 5,
  months: 6,
  gstPercent: 10,
  superPercent: null,
  payrollTaxPercent: null,
};

describe("both sides of a rate", () => {
  it("are written out: A$880 at a margin of 20 % costs A$1,100, a mark-up of 25 %", () => {
    const found = costOf(plain);
    // 880 ÷ (1 − 0.2) = 1,100; 220 ÷ 1,100 = 20 %; 220 ÷ 880 = 25 %. A month: 1,100 × 5 × 52 ÷ 12 = 23,833.33.
    expect(found).toMatchObject({
      pay: { day: 88_000, month: 1_906_667, engagement: 11_440_000 },
      cost: {
        day: 110_000,
        month: 2_383_333,
        engagement: 14_300_000,
        withGst: { day: 121_000, engagement: 15_730_000 },
      },
      share: { day: 22_000 },
      marginPercent: 20,
      markupPercent: 25,
      keptPerDay: 22_000,
    });
    expect(found.sums).toEqual([
      "Pay A$880 + share A$220 = cost A$1,100 a day, without GST.",
      "Margin: A$220 ÷ A$1,100 the client pays = 20 %.",
      "Mark-up: A$220 ÷ A$880 the person gets = 25 %.",
      "A month: A$1,100 × 5 days × 52 ÷ 12 = A$23,833.33.",
      "6 months: A$1,100 × 5 days × 52 ÷ 12 × 6 = A$143,000.",
      "With 10 % GST: A$1,210 a day, A$26,216.66 a month.",
    ]);
  });

  it("are not the same at the same percentage: 20 % mark-up on A$880 costs A$1,056", () => {
    const found = costOf({ ...plain, share: { kind: "markup", percent: 20 } });
    // 880 × 1.2 = 1,056; 176 ÷ 1,056 = 16.67 %.
    expect(found).toMatchObject({ cost: { day: 105_600 }, marginPercent: 16.67, markupPercent: 20 });
    // From the cost: 1,056 ÷ 1.2 = 880, and 1,100 × 0.8 = 880.
    const back = { ...plain, from: "cost" as const };
    expect(costOf({ ...back, centsPerDay: 105_600, share: { kind: "markup", percent: 20 } }).pay.day).toBe(88_000);
    expect(costOf({ ...back, centsPerDay: 110_000 }).pay.day).toBe(88_000);
  });

  it("let super and payroll tax come out of the share, which may not be enough", () => {
    const owed = { ...plain, months: null, superPercent: 12, payrollTaxPercent: 4.85 };
    // 880 × 12 % = 105.60; (880 + 105.60) × 4.85 % = 47.80; 220 − 105.60 − 47.80 = 66.60.
    expect(costOf(owed)).toMatchObject({ superPerDay: 10_560, payrollTaxPerDay: 4_780, keptPerDay: 6_660 });
    expect(costOf(owed).sums.slice(-3)).toEqual([
      "Super: 12 % of the pay = A$105.60 a day.",
      "Payroll tax: 4.85 % of pay and super = A$47.80 a day.",
      "What stays of the share: A$66.60 a day.",
    ]);
    expect(costOf({ ...owed, share: { kind: "margin", percent: 5 } }).keptPerDay).toBeLessThan(0);
  });

  it("always add up, a margin is never above the mark-up, and more days or months never cost less", () => {
    const asked = fc.record({
      from: fc.constantFrom("pay" as const, "cost" as const),
      centsPerDay: fc.integer({ min: 10_000, max: 500_000 }),
      share: fc.record({
        kind: fc.constantFrom("margin" as const, "markup" as const),
        percent: fc.integer({ min: 0, max: 60 }),
      }),
      daysPerWeek: fc.constantFrom(0.5, 1, 2, 2.5, 3, 5),
      months: fc.integer({ min: 1, max: 24 }),
      gstPercent: fc.constant(10),
      superPercent: fc.constantFrom(null, 12),
      payrollTaxPercent: fc.constantFrom(null, 4.85, 6.75),
    });
    fc.assert(
      fc.property(asked, (one) => {
        const found = costOf(one);
        const { kind, percent } = one.share;
        expect(found.pay.day + found.share.day).toBe(found.cost.day);
        expect(found.marginPercent).toBeLessThanOrEqual(found.markupPercent);
        expect(kind === "margin" ? found.marginPercent : found.markupPercent).toBeCloseTo(percent, 0);
        expect(found.keptPerDay + found.superPerDay + found.payrollTaxPerDay).toBe(found.share.day);
        expect(costOf({ ...one, months: one.months + 1 }).cost.engagement).toBeGreaterThan(found.cost.engagement ?? 0);
        expect(Math.abs((found.cost.engagement ?? 0) - found.cost.month * one.months)).toBeLessThanOrEqual(one.months);
      }),
    );
  });
});
