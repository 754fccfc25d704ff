import { describe, expect, it } from "vitest";
import { fractionalWords } from "../../../../shared/domain/rates/fractional.ts";

const guide = { from: 8000, to: 17000, daysFrom: 2, daysTo: 3 };

describe("a day rate as part of a month", () => {
  it("says when it falls under the fractional guide", () => {
    expect(fractionalWords(75_000, 2, guide)).toBe(
      "About A$6,500 a month for 2 days a week, under the fractional guide, which starts at A$8,000.",
    );
  });

  it("says when it is inside, over, or another number of days", () => {
    expect(fractionalWords(105_000, 3, guide)).toBe(
      "About A$13,650 a month for 3 days a week, inside the fractional guide.",
    );
    expect(fractionalWords(140_000, 3, guide)).toBe(
      "About A$18,200 a month for 3 days a week, over the fractional guide, which ends at A$17,000.",
    );
    expect(fractionalWords(100_000, 1, guide)).toBe(
      "About A$4,333 a month for 1 day a week. The fractional guide is for 2 to 3 days.",
    );
  });
});
