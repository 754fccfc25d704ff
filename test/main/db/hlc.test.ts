import fc from "fast-check";
import { expect, test } from "vitest";
import { nextHlc, readHlc } from "../../../main/db/hlc.ts";

test("a reading holds the time and starts its counter at nothing", () => {
  expect(nextHlc("", 1_773_100_800_000)).toBe("019cd50b18000000");
  expect(readHlc("019cd50b18000001")).toEqual({ ms: 1_773_100_800_000, counter: 1 });
});

test("within one ms, and when the clock goes back, the counter goes on", () => {
  const first = nextHlc("", 1000);
  expect(readHlc(nextHlc(first, 1000))).toEqual({ ms: 1000, counter: 1 });
  expect(readHlc(nextHlc(first, 5))).toEqual({ ms: 1000, counter: 1 });
  expect(readHlc(nextHlc(first, 1001))).toEqual({ ms: 1001, counter: 0 });
});

test("a full counter moves on to the next ms", () => {
  expect(readHlc(nextHlc("0000000003e8ffff", 1000))).toEqual({ ms: 1001, counter: 0 });
});

test("readings always rise as text, whatever the clock does", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 44 }), { minLength: 2 }), (times) => {
      const readings: string[] = [];
      for (const now of times) readings.push(nextHlc(readings.at(-1) ?? "", now));
      expect(readings).toEqual([...new Set(readings)].sort());
    }),
  );
});
