import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { bandsOf, fractionalOf } from "../../../../shared/domain/playbook/facts.ts";
import {
  arrowApplies,
  bandFor,
  budgetBracket,
  edgeWords,
  type GuideAsked,
  isTopOfRange,
} from "../../../../shared/domain/rates/guide.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const playbook = readPlaybook(folder);
const bands = bandsOf(playbook);
const movers = { manySystems: 3, longerFromMonths: 9 };
const silent: GuideAsked = {
  level: null,
  years: null,
  domain: null,
  regulated: null,
  systems: 0,
  broken: false,
  scarce: false,
  months: null,
  daysPerWeek: null,
};
const applying = (asked: Partial<GuideAsked>) =>
  playbook.rates.arrows.map(({ id }) => id).filter((id) => arrowApplies(id, { ...silent, ...asked }, movers));
const bracket = (from: number, to: number, per: "day" | "month" = "day", days: number | null = null) =>
  budgetBracket({ fromCents: from * 100, toCents: to * 100, per, gst: "excluded" }, days, bands, 10);

describe("the guide to a rate", () => {
  it("takes the band of the level, else the one that years suggest, at six the higher", () => {
    expect(bandFor(silent, bands)).toBeNull();
    expect(bandFor({ ...silent, level: "lead", years: 4 }, bands)?.words).toBe(
      "Lead or specialist: A$1,150 to A$1,300 a day",
    );
    expect(bandFor({ ...silent, years: 6 }, bands)?.words).toBe(
      "Senior: A$950 to A$1,150 a day. 6 years is where mid ends and senior starts; we read it as senior.",
    );
    expect(bandFor({ ...silent, years: 2 }, bands)).toBeNull();
  });

  it("has arrows, no percentages: up for complexity, scarce platforms and regulated work, down for length", () => {
    expect(applying({})).toEqual([]);
    expect(applying({ systems: 3 })).toEqual(["complexity"]);
    expect(applying({ broken: true, scarce: true, domain: "banking", months: 9 })).toEqual([
      "complexity",
      "scarce",
      "regulated",
      "length",
    ]);
    expect(applying({ systems: 2, months: 8, domain: "retail", regulated: false })).toEqual([]);
    expect(isTopOfRange({ domain: "government", regulated: false })).toBe(true);
    expect(arrowApplies("unheard-of", silent, movers)).toBe(false);
    expect(playbook.rates.arrows.every(({ words }) => !/\d/u.test(words))).toBe(true);
  });

  it("brackets a budget over the bands; its upper end belongs to the band that it closes", () => {
    expect(bracket(900, 1000)?.words).toBe("Their budget straddles mid and senior.");
    expect(bracket(750, 950)?.words).toBe("Their budget lies in the mid band.");
    expect(bracket(950, 950)?.words).toBe("Their budget lies in the senior band.");
    expect(bracket(1300, 1300)?.words).toBe("Their budget lies in the lead or specialist band.");
    expect(bracket(600, 1400)?.words).toBe(
      "Their budget straddles mid, senior and lead or specialist, from under the guide, to over the guide.",
    );
    expect(bracket(500, 700)?.words).toBe("Their budget ends under the guide, which starts at A$750.");
    expect(bracket(1400, 1500)?.words).toBe("Their budget starts over the guide, which ends at A$1,300.");
    expect(bracket(700, 750)?.words).toBe("Their budget only touches the guide, from under the guide.");
  });

  it("brings a monthly budget, or one with GST, to the day without it, and says nothing while it can’t", () => {
    // 9,000 × 12 ÷ (2.5 × 52) = 830.77; 10,000 → 923.08.
    expect(bracket(9_000, 10_000, "month", 2.5)).toEqual({
      from: 831,
      to: 923,
      words: "Their budget lies in the mid band.",
    });
    expect(bracket(9_000, 10_000, "month")).toBeNull();
    const withGst = { fromCents: 110_000, toCents: 121_000, per: "day", gst: "included" } as const;
    expect(budgetBracket(withGst, null, bands, 10)).toMatchObject({ from: 1000, to: 1100 });
  });

  it("says how each figure on a border is read, and why mid for two days is under the fractional range", () => {
    expect(edgeWords(bands, fractionalOf(playbook))).toEqual([
      "A$950 is where mid ends and senior starts; we read it as senior.",
      "A$1,150 is where senior ends and lead or specialist starts; we read it as lead or specialist.",
      "6 years is where mid ends and senior starts; we read it as senior.",
      "About A$6,500 a month for 2 days a week, under the fractional guide, which starts at A$8,000.",
    ]);
  });

  it("puts every budget somewhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), fc.nat(2_000), (from, more) => {
        const found = bracket(from, from + more);
        expect(found?.words).toMatch(/^Their budget (ends under|starts over|lies in|straddles|only touches) .+\.$/u);
      }),
    );
  });
});
