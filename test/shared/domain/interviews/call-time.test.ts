import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_GAP_MS, resumedAt } from "../../../../shared/domain/interviews/call-time.ts";

const MIN = 60_000;

test("a call goes on by the clock, and after sleep as well", () => {
  expect(resumedAt(31 * MIN, 30 * MIN)).toBe(31 * MIN);
  expect(resumedAt(75 * MIN, 30 * MIN)).toBe(75 * MIN);
});

test("a clock set back two hours or ahead three days leaves it where it was", () => {
  expect(resumedAt(31 * MIN - 120 * MIN, 30 * MIN)).toBe(30 * MIN);
  expect(resumedAt(31 * MIN + 3 * 24 * 60 * MIN, 30 * MIN)).toBe(30 * MIN);
});

test("wherever the clock goes, a call never goes back and never leaps", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(), (clock, known) => {
      const ms = resumedAt(clock, known);
      return ms >= known && ms <= known + LONGEST_GAP_MS;
    }),
  );
});
