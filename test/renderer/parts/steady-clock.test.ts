import { expect, test } from "vitest";
import { createSteadyClock } from "../../../renderer/parts/steady-clock.ts";

test("a clock set back takes no time from a call, and sleep is counted", () => {
  const time = { wall: 1_000_000, ticks: 50 };
  const now = createSteadyClock(
    () => time.wall,
    () => time.ticks,
  );
  time.ticks += 1000;
  time.wall -= 3_600_000;
  expect(now()).toBe(1_001_000);
  time.ticks += 500;
  time.wall = 1_600_000;
  expect(now()).toBe(1_600_000);
});

test("a clock that is set days ahead takes a call nowhere, and neither does setting it right", () => {
  const time = { wall: 1_000_000, ticks: 50 };
  const now = createSteadyClock(
    () => time.wall,
    () => time.ticks,
  );
  time.wall += 3 * 86_400_000;
  time.ticks += 1000;
  expect(now()).toBe(1_001_000);
  time.wall = 1_005_000;
  time.ticks += 4000;
  expect(now()).toBe(1_005_000);
});
