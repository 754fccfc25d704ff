import { expect, test } from "vitest";
import { elapsedMs } from "../../../../renderer/features/interviews/call-facts.ts";
import type { Interview } from "../../../../shared/contract/interviews.ts";

const call = (times: Partial<Interview>): Interview =>
  ({ startedAt: "2026-03-10T06:00:00.000Z", endedAt: null, pausedAt: null, pausedMs: 0, ...times }) as Interview;
const at = (time: string): number => Date.parse(`2026-03-10T${time}.000Z`);

test("the clock of a call counts from its start without its pauses", () => {
  expect(elapsedMs(call({ startedAt: null }), at("06:10:00"))).toBe(0);
  expect(elapsedMs(call({}), at("06:21:46"))).toBe(1_306_000);
  expect(elapsedMs(call({ pausedMs: 60_000 }), at("06:21:46"))).toBe(1_246_000);
  expect(elapsedMs(call({ pausedAt: "2026-03-10T06:10:00.000Z" }), at("06:21:46"))).toBe(600_000);
});

test("it never runs below zero, nor past what a note may carry", () => {
  expect(elapsedMs(call({}), at("05:00:00"))).toBe(0);
  expect(elapsedMs(call({}), Date.parse("2026-03-20T06:00:00Z"))).toBeLessThan(86_400_000);
});
