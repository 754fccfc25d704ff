import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GateFacts, gates, judgeGates } from "../../../../shared/domain/shortlists/gates.ts";

const limits = { c1AtLeast: 3, confirmedWithinDays: 7 };
const at = "2026-03-12T03:20:00.000Z";
const ago = (days: number, ms = 0): string => new Date(Date.parse(at) - days * 86_400_000 - ms).toISOString();
const dev: GateFacts = {
  name: "Dev",
  c1: 4,
  consentToRepresentAt: ago(1),
  musts: [{ statement: "Events and queues", standing: "partly" }],
  rate: { confirmedAt: ago(1) },
  available: { confirmedAt: ago(1) },
};
const judged = (facts: Partial<GateFacts>, gate: string) => {
  const found = judgeGates({ ...dev, ...facts }, at, limits).find((result) => result.gate === gate);
  return { passes: found?.passes, because: found?.because, days: found?.days };
};

describe("the five gates", () => {
  it("come in one order and all open for somebody who is ready", () => {
    const results = judgeGates(dev, at, limits);
    expect(results.map(({ gate }) => gate)).toEqual([...gates]);
    expect(results.every(({ passes, clear }) => passes && clear)).toBe(true);
  });

  it("ask for C1 of at least 3", () => {
    expect(judged({ c1: 3 }, "c1").passes).toBe(true);
    expect(judged({ c1: 2 }, "c1")).toEqual({ passes: false, because: "Dev’s C1 is 2. The least is 3.", days: null });
    expect(judged({ c1: null }, "c1").because).toBe("Dev’s API design judgement isn’t rated yet.");
  });

  it("ask for consent to represent, given by then", () => {
    expect(judged({ consentToRepresentAt: null }, "consent").because).toBe("Dev hasn’t agreed to be represented.");
    expect(judged({ consentToRepresentAt: ago(-1) }, "consent").passes).toBe(false);
    expect(judged({ consentToRepresentAt: at }, "consent").passes).toBe(true);
  });

  it("stop at a contradicted must-have, not at a disputed, partly or missing one", () => {
    const musts = (...all: GateFacts["musts"][number]["standing"][]) => ({
      musts: all.map((standing, i) => ({ statement: `Need ${i}`, standing })),
    });
    expect(judged(musts("disputed", "partly", "cannot-say", "not-checked", null), "must-have").passes).toBe(true);
    expect(judged(musts("confirmed", "contradicted"), "must-have")).toEqual({
      passes: false,
      because: "A referee contradicts “Need 1” for Dev, and nobody confirms it.",
      days: null,
    });
    expect(judged(musts("contradicted", "contradicted"), "must-have").because).toBe(
      "A referee contradicts “Need 0” and “Need 1” for Dev, and nobody confirms them.",
    );
  });

  it("ask for rate and availability confirmed within 7 days", () => {
    expect(judged({ available: { confirmedAt: ago(9) } }, "availability")).toEqual({
      passes: false,
      because: "Dev’s availability is 9 days old. The limit is 7 days.",
      days: 9,
    });
    expect(judged({ rate: { confirmedAt: ago(7) } }, "rate").passes).toBe(true);
    expect(judged({ rate: { confirmedAt: ago(7, 1) } }, "rate")).toEqual({
      passes: false,
      because: "Dev’s rate is more than 7 days old. The limit is 7 days.",
      days: 7,
    });
    expect(judged({ rate: null }, "rate").because).toBe("Dev’s rate isn’t known.");
    expect(judged({ rate: { confirmedAt: null } }, "rate").because).toBe("Dev’s rate isn’t confirmed.");
    expect(judged({ rate: { confirmedAt: ago(-1) } }, "rate").because).toBe("Dev’s rate wasn’t confirmed yet.");
    expect(judged({ available: null }, "availability").because).toBe("Dev’s start isn’t known.");
  });

  it("can be passed with a reason, which leaves the verdict as it was", () => {
    const stale = { ...dev, available: { confirmedAt: ago(9) } };
    const passed = judgeGates(stale, at, limits, [
      { gate: "availability", reason: "His contract’s end is in writing" },
    ]);
    expect(passed[4]).toMatchObject({
      passes: false,
      clear: true,
      passedWithReason: "His contract’s end is in writing",
    });
    expect(judgeGates(stale, at, limits, [{ gate: "availability", reason: "  " }])[4]?.clear).toBe(false);
    expect(judgeGates(stale, at, limits).filter(({ clear }) => clear)).toHaveLength(4);
  });

  it("never close again as the confirmation gets younger", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), fc.nat(30 * 86_400_000), (age, younger) => {
        const older = judged({ rate: { confirmedAt: ago(0, age) } }, "rate");
        const newer = judged({ rate: { confirmedAt: ago(0, Math.max(0, age - younger)) } }, "rate");
        expect(!older.passes || newer.passes).toBe(true);
        expect(older.passes).toBe(age <= 7 * 86_400_000);
      }),
    );
  });
});
