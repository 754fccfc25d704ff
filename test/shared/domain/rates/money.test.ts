import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountWords,
  budgetWords,
  centsOf,
  gstWords,
  moneyWords,
  rateWords,
} from "../../../../shared/domain/rates/money.ts";

describe("money in words", () => {
  it("groups thousands and says cents only when there are some", () => {
    expect(rateWords({ cents: 112_000, per: "day" })).toBe("A$1,120 a day");
    expect(rateWords({ cents: 1_240_000, per: "month" })).toBe("A$12,400 a month");
    expect(moneyWords(112_050)).toBe("A$1,120.50");
    expect(moneyWords(5)).toBe("A$0.05");
    expect(moneyWords(0)).toBe("A$0");
    expect(moneyWords(-123_456_789)).toBe("−A$1,234,567.89");
    expect(moneyWords(99_900)).toBe("A$999");
  });

  it("says a budget and its tax", () => {
    expect(budgetWords({ fromCents: 100_000, toCents: 120_000, per: "day" })).toBe("A$1,000 to A$1,200 a day");
    expect(budgetWords({ fromCents: 100_000, toCents: 100_000, per: "month" })).toBe("A$1,000 a month");
    expect([gstWords("excluded"), gstWords("included")]).toEqual(["plus GST", "GST included"]);
  });

  it("reads back as the same cents", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (cents) => {
        const words = moneyWords(cents);
        expect(words).toMatch(/^A\$\d{1,3}(,\d{3})*(\.\d\d)?$/);
        expect(Math.round(Number(words.replace(/[A$,]/g, "")) * 100)).toBe(cents);
      }),
    );
  });

  it("reads an amount as people write it, and nothing that is none", () => {
    expect(["1050", "1,050", "A$1,050.50", "$ 1 050", "1.1k", "12K"].map(centsOf)).toEqual([
      105_000, 105_000, 105_050, 105_000, 110_000, 1_200_000,
    ]);
    expect(["", "a lot", "1,05", "-5", "1.005", "1e3", "1050 a day"].map(centsOf)).toEqual(Array(7).fill(null));
  });

  it("reads back every amount that a field shows", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000_000 }), (cents) => centsOf(amountWords(cents)) === cents));
  });
});

it.each([
  ["1,120", 112_000],
  ["A$1,120.50", 112_050],
  [" $ 880 ", 88_000],
  ["12 400", 1_240_000],
  ["about 900", null],
  ["", null],
  ["-5", null],
  ["1,120 a day", null],
])("“%s” is read as %s cents", (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});
