import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayRate, onGstBasis, perDay, perMonth } from "../../../../shared/domain/rates/convert.ts";

describe("converting rates", () => {
  it("counts 52 weeks in 12 months", () => {
    expect(perMonth(75_000, 2)).toBe(650_000);
    expect(perDay(1_240_000, 2.5)).toBe(114_462);
    expect(dayRate({ cents: 112_000, per: "day", daysPerWeek: null })).toBe(112_000);
    expect(dayRate({ cents: 650_000, per: "month", daysPerWeek: 2 })).toBe(75_000);
    expect(dayRate({ cents: 650_000, per: "month", daysPerWeek: null })).toBeNull();
    expect(dayRate({ cents: 650_000, per: "month", daysPerWeek: 0 })).toBeNull();
  });

  it("adds and takes off the tax", () => {
    expect(onGstBasis(112_000, "excluded", "included", 10)).toBe(123_200);
    expect(onGstBasis(123_200, "included", "excluded", 10)).toBe(112_000);
    expect(onGstBasis(123_200, "included", "included", 10)).toBe(123_200);
  });

  it("comes back to the same figure, but for the rounding of a cent", () => {
    const cents = fc.integer({ min: 1, max: 20_000_000 });
    const halfDays = fc.integer({ min: 1, max: 14 }).map((half) => half / 2);
    fc.assert(
      fc.property(cents, halfDays, (rate, days) => {
        expect(Math.abs(perDay(perMonth(rate, days), days) - rate)).toBeLessThanOrEqual(1);
        expect(onGstBasis(onGstBasis(rate, "excluded", "included", 10), "included", "excluded", 10)).toBe(rate);
      }),
    );
  });
});
