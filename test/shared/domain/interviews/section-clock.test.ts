import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isNearlyOver,
  leftWords,
  moveTo,
  spentIn,
  startClock,
} from "../../../../shared/domain/interviews/section-clock.ts";

const MINUTE = 60_000;

test("each section counts the time that was spent in it, however often it is entered", () => {
  let clock = startClock("open");
  clock = moveTo(clock, "c1", 2 * MINUTE);
  clock = moveTo(clock, "open", 10 * MINUTE);
  clock = moveTo(clock, "c1", 11 * MINUTE);
  expect(spentIn(clock, "open", 15 * MINUTE)).toBe(3 * MINUTE);
  expect(spentIn(clock, "c1", 15 * MINUTE)).toBe(12 * MINUTE);
  expect(spentIn(clock, "close", 15 * MINUTE)).toBe(0);
});

test("every minute of the call belongs to exactly one section", () => {
  const moves = fc.array(fc.record({ to: fc.constantFrom("open", "c1", "c2"), after: fc.nat(MINUTE * 20) }));
  fc.assert(
    fc.property(moves, (steps) => {
      let now = 0;
      let clock = startClock("open");
      for (const { to, after } of steps) {
        now += after;
        clock = moveTo(clock, to, now);
      }
      const sum = ["open", "c1", "c2"].reduce((total, section) => total + spentIn(clock, section, now), 0);
      expect(sum).toBe(now);
    }),
  );
});

test("what is left and what is over is a word", () => {
  expect(leftWords(6.8 * MINUTE, 8)).toBe("2 min left");
  expect(leftWords(8 * MINUTE, 8)).toBe("Time is up");
  expect(leftWords(10.5 * MINUTE, 8)).toBe("2 min over");
  expect(isNearlyOver(6.9 * MINUTE, 8)).toBe(false);
  expect(isNearlyOver(7 * MINUTE, 8)).toBe(true);
});

test("a clock that jumps back takes no time away", () => {
  const clock = moveTo(startClock("open"), "c1", 5 * MINUTE);
  expect(spentIn(clock, "c1", 4 * MINUTE)).toBe(0);
});
