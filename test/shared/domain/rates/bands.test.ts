import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Band, bandOfRate, bandOfYears } from "../../../../shared/domain/rates/bands.ts";

const bands: Band[] = [
  { level: "mid", label: "Mid", from: 750, to: 950, years: { from: 3, to: 6 } },
  { level: "senior", label: "Senior", from: 950, to: 1150, years: { from: 6, to: 10 } },
  { level: "lead", label: "Lead or specialist", from: 1150, to: 1300, years: null },
];

describe("the band of a day rate", () => {
  it.each([
    [749.99, null, "below"],
    [750, "mid", "in"],
    [949.99, "mid", "in"],
    [950, "senior", "in"],
    [1149, "senior", "in"],
    [1150, "lead", "in"],
    [1300, "lead", "in"],
    [1300.01, null, "above"],
  ])("of A$%d is %s", (dollars, level, place) => {
    expect(bandOfRate(dollars, bands)).toMatchObject({ level, place });
  });

  it("explains an edge, and what lies outside", () => {
    expect(bandOfRate(950, bands).words).toBe("A$950 is where mid ends and senior starts; we read it as senior.");
    expect(bandOfRate(1150, bands).words).toBe(
      "A$1,150 is where senior ends and lead or specialist starts; we read it as lead or specialist.",
    );
    expect(bandOfRate(1000, bands).words).toBe("In the senior band");
    expect(bandOfRate(700, bands).words).toBe("Under the guide, which starts at A$750");
    expect(bandOfRate(2000, bands).words).toBe("Over the guide, which ends at A$1,300");
  });

  it("does not depend on the order of the bands, and never falls as the rate rises", () => {
    const rank = (dollars: number, from: Band[]) => {
      const { level, place } = bandOfRate(dollars, from);
      return place === "below" ? -1 : place === "above" ? 9 : bands.findIndex((band) => band.level === level);
    };
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.shuffledSubarray(bands, { minLength: 3 }), (one, more, shuffled) => {
        expect(rank(one, shuffled)).toBe(rank(one, bands));
        expect(rank(one + more, bands)).toBeGreaterThanOrEqual(rank(one, bands));
      }),
    );
  });

  it("reads six years as senior, and says nothing of years that the guide leaves out", () => {
    expect(bandOfYears(5, bands)?.level).toBe("mid");
    expect(bandOfYears(6, bands)).toEqual({
      level: "senior",
      words: "6 years is where mid ends and senior starts; we read it as senior.",
    });
    expect(bandOfYears(10, bands)?.level).toBe("senior");
    expect(bandOfYears(2, bands)).toBeNull();
    expect(bandOfYears(11, bands)).toBeNull();
  });
});
