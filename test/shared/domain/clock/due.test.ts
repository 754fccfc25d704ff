import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOf, clockShort, clockWords, hoursTaken } from "../../../../shared/domain/clock/due.ts";
import { wallClock } from "../../../../shared/domain/clock/zone.ts";

const hour = 3_600_000;
const zone = "Australia/Melbourne";
const startedAt = "2026-03-10T04:40:00.000Z";
const later = (hours: number, ms = 0): string => new Date(Date.parse(startedAt) + hours * hour + ms).toISOString();
const running = (now: string) => clockOf({ startedAt, sentAt: null }, now);

describe("the 48-hour clock", () => {
  it("says how long is left", () => {
    expect(clockWords(running(later(27)), zone)).toBe("Due Thu 3:40 pm AEDT, 21 h left");
    expect(clockWords(running(later(47, 0.75 * hour)), zone)).toBe("Due Thu 3:40 pm AEDT, 15 min left");
  });

  it("turns soon at 12 hours, very soon at 4, late after 48", () => {
    const states = [0, 35.99, 36, 43.99, 44, 48].map((hours) => running(later(hours)).state);
    expect(states).toEqual(["running", "running", "soon", "soon", "very-soon", "very-soon"]);
    expect(running(later(48, 1)).state).toBe("late");
    expect(clockWords(running(later(50.5)), zone)).toBe("Late by 2 h");
  });

  it("is not started, and stops only when sent", () => {
    expect(clockWords(clockOf({ startedAt: null, sentAt: null }, later(0)), zone)).toBe("Clock not started");
    const sent = clockOf({ startedAt, sentAt: later(31, 20 * 60_000) }, later(500));
    expect(sent.state).toBe("sent");
    expect(clockWords(sent, zone)).toBe("Sent in 31 h");
    expect(hoursTaken(sent.tookMs ?? 0)).toBe(31.33);
    expect(clockWords(clockOf({ startedAt, sentAt: later(48, 600_000) }, later(60)), zone)).toBe(
      "Sent in 48 h, late by 10 min",
    );
  });

  it("is short in the navigation", () => {
    expect(clockShort(running(later(39)))).toBe("9 h");
    expect(clockShort(running(later(50)))).toBe("Late 2 h");
    expect(clockShort(clockOf({ startedAt: null, sentAt: null }, startedAt))).toBe("Draft");
    expect(clockShort(clockOf({ startedAt, sentAt: startedAt }, startedAt))).toBe("Sent");
  });

  it("takes the date when a weekday would not be enough", () => {
    const early = clockOf({ startedAt: later(24 * 7), sentAt: null }, startedAt);
    expect(clockWords(early, zone)).toBe("Due Thu 19 Mar 3:40 pm AEDT, 216 h left");
  });

  const zones: [string, string, string][] = [
    ["Australia/Sydney", "AEDT", "AEST"],
    ["Australia/Melbourne", "AEDT", "AEST"],
    ["Australia/Hobart", "AEDT", "AEST"],
    ["Australia/Canberra", "AEDT", "AEST"],
    ["Australia/Brisbane", "AEST", "AEST"],
    ["Australia/Lindeman", "AEST", "AEST"],
    ["Australia/Adelaide", "ACDT", "ACST"],
    ["Australia/Broken_Hill", "ACDT", "ACST"],
    ["Australia/Darwin", "ACST", "ACST"],
    ["Australia/Perth", "AWST", "AWST"],
    ["Australia/Eucla", "ACWST", "ACWST"],
    ["Australia/Lord_Howe", "LHDT", "LHST"],
  ];

  it.each(zones)("runs 48 elapsed hours in %s over both changes of the clocks", (name, summer, winter) => {
    for (const [start, before, after] of [
      ["2026-04-03T14:00:00.000Z", summer, winter],
      ["2026-10-02T14:00:00.000Z", winter, summer],
    ] as const) {
      const due = clockOf({ startedAt: start, sentAt: null }, start).dueAt ?? "";
      expect(Date.parse(due) - Date.parse(start)).toBe(48 * hour);
      const words = clockWords(clockOf({ startedAt: start, sentAt: null }, start), name);
      expect(words).toMatch(new RegExp(`^Due (Sat|Sun|Mon) \\d+:\\d\\d (am|pm) ${after}, 48 h left$`));
      const shift = wallClock(due, name).offsetMinutes - wallClock(start, name).offsetMinutes;
      const expected = before === after ? 0 : (name === "Australia/Lord_Howe" ? 30 : 60) * (after === summer ? 1 : -1);
      expect(shift).toBe(expected);
    }
  });

  it("loses exactly what passes, whatever the moment", () => {
    const moment = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.nat(80 * hour), (start, passed) => {
        const now = new Date(start.getTime() + passed).toISOString();
        const clock = clockOf({ startedAt: start.toISOString(), sentAt: null }, now);
        expect(clock.leftMs).toBe(48 * hour - passed);
        expect(clock.state === "late").toBe(passed > 48 * hour);
        expect(clockOf({ startedAt: start.toISOString(), sentAt: now }, now).tookMs).toBe(passed);
      }),
    );
  });
});
