import { describe, expect, it } from "vitest";
import { type ClockPast, median, onTimeRate, promiseOf } from "../../../../shared/domain/clock/on-time.ts";

const due = "2026-03-12T06:55:00.000Z";
const past = (more: Partial<ClockPast>): ClockPast => ({
  dueAt: due,
  agreedDueAt: null,
  sentAt: null,
  closedAt: null,
  ...more,
});

describe("a promise to send by a time", () => {
  it("is kept up to the very moment, and missed a millisecond later", () => {
    expect(promiseOf(due, past({ sentAt: due }), due)).toBe("kept");
    expect(promiseOf(due, past({ sentAt: "2026-03-12T06:55:00.001Z" }), due)).toBe("missed");
  });

  it("runs until it is due, and is missed unsent, also by closing too late", () => {
    expect(promiseOf(due, past({}), due)).toBe("running");
    expect(promiseOf(due, past({}), "2026-03-12T06:55:00.001Z")).toBe("missed");
    const late = "2026-04-01T00:00:00.000Z";
    expect(promiseOf(due, past({ closedAt: "2026-03-11T00:00:00.000Z" }), late)).toBe("ended");
    expect(promiseOf(due, past({ closedAt: "2026-03-13T00:00:00.000Z" }), late)).toBe("missed");
  });
});

describe("the on-time rate", () => {
  it("counts what was kept of what was judged: 2 of 3 is 66 %, since running and ended ones aren’t judged", () => {
    const now = "2026-04-01T00:00:00.000Z";
    const all = [
      past({ sentAt: "2026-03-11T00:00:00.000Z" }),
      past({ sentAt: due, agreedDueAt: "2026-03-14T00:00:00.000Z" }),
      past({ sentAt: "2026-03-13T00:00:00.000Z", agreedDueAt: "2026-03-14T00:00:00.000Z" }),
      past({ closedAt: "2026-03-11T00:00:00.000Z" }),
      past({ dueAt: "2026-04-02T00:00:00.000Z" }),
    ];
    expect(onTimeRate(all, now)).toEqual({ kept: 2, of: 3, percent: 66, words: "2 of 3 sent within 48 hours" });
    expect(onTimeRate([], now)).toEqual({ kept: 0, of: 0, percent: null, words: "Nothing has been due yet" });
  });

  it("has a median beside it", () => {
    expect([median([]), median([31]), median([40, 20]), median([3, 1, 2])]).toEqual([null, 31, 30, 2]);
  });
});
