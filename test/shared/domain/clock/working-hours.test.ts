import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlaybook } from "../../../../main/app/read-playbook.ts";
import { agreedWords, clockOf } from "../../../../shared/domain/clock/due.ts";
import { type State, states, zoneOfState } from "../../../../shared/domain/clock/states.ts";
import { workingTime, workingWords } from "../../../../shared/domain/clock/working-hours.ts";
import { calendarOf } from "../../../../shared/domain/playbook/facts.ts";

const folder = fileURLToPath(new URL("../../../../resources/playbooks/api-engineer", import.meta.url));
const playbook = readPlaybook(folder);
const hourMs = 3_600_000;
const hours = (from: string, to: string, state: State): number =>
  (workingTime(from, to, calendarOf(playbook, state))?.ms ?? Number.NaN) / hourMs;
const words = (now: string, due: string, state: State) => workingWords(now, due, state, calendarOf(playbook, state));

/** Every zone of Australia and its waters with local noon in winter and in summer. */
const zones = [
  "Australia/Sydney",
  "Australia/Melbourne",
  "Australia/Hobart",
  "Australia/Brisbane",
  "Australia/Lindeman",
  "Australia/Adelaide",
  "Australia/Broken_Hill",
  "Australia/Darwin",
  "Australia/Perth",
  "Australia/Eucla",
  "Australia/Lord_Howe",
  "Antarctica/Macquarie",
];

describe("working hours that are left", () => {
  it("run from nine to five, Monday to Friday, on the clocks of the client’s state", () => {
    // Thursday 12 March 2026, 3:40 pm in Melbourne, to Saturday the same time: 1 h 20 min of Thursday and 8 h of Friday.
    expect(hours("2026-03-12T04:40:00Z", "2026-03-14T04:40:00Z", "VIC")).toBeCloseTo(9 + 1 / 3);
    expect(words("2026-03-12T04:40:00.000Z", "2026-03-14T04:40:00.000Z", "VIC")).toBe("9 working hours left in VIC");
    // The same instants in Perth, three hours behind: 12:40 pm, so 4 h 20 min of Thursday and 8 h of Friday.
    expect(hours("2026-03-12T04:40:00Z", "2026-03-14T04:40:00Z", "WA")).toBeCloseTo(12 + 1 / 3);
    // A brief taken on Friday at 5 pm is due on Sunday at 5 pm: nobody works in between.
    expect(words("2026-03-13T06:00:00.000Z", "2026-03-15T06:00:00.000Z", "NSW")).toBe("No working hours left in NSW");
    expect(words("2026-03-12T05:20:00.000Z", "2026-03-12T06:00:00.000Z", "VIC")).toBe("40 working minutes left in VIC");
    expect(words("2026-03-12T05:00:00.000Z", "2026-03-12T06:00:00.000Z", "VIC")).toBe("1 working hour left in VIC");
  });

  it("leave out the holidays of that state alone, and name them", () => {
    // Wednesday 1 April 2026, 10 am in Melbourne, to Monday 6 April: Good Friday and Easter Monday are on the way.
    const easter = ["2026-03-31T23:00:00.000Z", "2026-04-07T06:00:00.000Z"] as const;
    expect(words(...easter, "VIC")).toBe("22 working hours left in VIC, Good Friday and Easter Monday not counted");
    // Cup Day is Melbourne’s own: Tuesday 3 November 2026.
    const cup = ["2026-11-02T22:00:00.000Z", "2026-11-04T06:00:00.000Z"] as const;
    expect(words(...cup, "VIC")).toBe("8 working hours left in VIC, Melbourne Cup not counted");
    expect(words(...cup, "NSW")).toBe("16 working hours left in NSW");
    // Anzac Day 2026 is a Saturday: three governments give the Monday, five don’t.
    const anzac = states.filter((state) => hours("2026-04-26T12:00:00Z", "2026-04-27T12:00:00Z", state) === 0);
    expect(anzac).toEqual(["ACT", "NSW", "WA"]);
  });

  it("are none once the time has passed, are not counted a year ahead, and say when holidays aren’t known", () => {
    expect(words("2026-03-12T04:40:00.000Z", "2026-03-12T04:40:00.000Z", "VIC")).toBeNull();
    expect(words("2026-03-12T04:40:00.000Z", "9999-03-12T04:40:00.000Z", "VIC")).toBeNull();
    expect(words("2028-12-29T00:00:00.000Z", "2029-01-02T06:00:00.000Z", "VIC")).toBe(
      "22 working hours left in VIC; the holidays of 2029 aren’t known yet",
    );
  });

  it.each(states)("of a week without holidays are forty in %s, whichever way its clocks change", (state) => {
    // Weeks without a holiday anywhere: in summer time, in winter time, and the one after clocks go back on 4 April 2027.
    for (const [monday, next] of [
      ["2026-10-12", "2026-10-19"],
      ["2026-09-14", "2026-09-21"],
      ["2027-04-05", "2027-04-12"],
    ] as const)
      expect(hours(`${monday}T15:00:00Z`, `${next}T15:00:00Z`, state)).toBeCloseTo(40);
  });

  it.each(zones)("across both changes of clocks in %s are those of the days, and 48 hours stay 48 hours", (zone) => {
    const calendar = { zone, hours: { from: 9, to: 17 }, holidays: new Map<string, string>(), knownTo: 2028 };
    // From Friday noon UTC to Monday noon UTC around 5 April and 4 October 2026: a weekend, and what is left of two days.
    for (const [friday, monday] of [
      ["2026-04-03", "2026-04-06"],
      ["2026-10-02", "2026-10-05"],
    ] as const) {
      // At 12:00 UTC every zone here is past 5 pm, so Friday is over; all of Monday lies before Monday noon UTC.
      expect(workingTime(`${friday}T12:00:00Z`, `${monday}T12:00:00Z`, calendar)?.ms).toBe(8 * hourMs);
      const startedAt = `${friday}T12:00:00.000Z`;
      const { dueAt } = clockOf({ startedAt, sentAt: null }, startedAt);
      expect(Date.parse(dueAt ?? "") - Date.parse(startedAt)).toBe(48 * hourMs);
    }
  });

  it("never grow as time goes by, and never pass the time that is left", () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 30 });
    const start = Date.parse("2026-03-20T00:00:00Z");
    const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
    fc.assert(
      fc.property(minute, minute, minute, fc.constantFrom(...states), (one, two, three, state) => {
        const [early = 0, middle = 0, late = 0] = [one, two, three].sort((a, b) => a - b);
        const whole = hours(at(early), at(late), state);
        const parts = hours(at(early), at(middle), state) + hours(at(middle), at(late), state);
        expect(whole).toBeCloseTo(parts);
        expect(whole).toBeLessThanOrEqual((late - early) / 60 + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the calendar of each state", () => {
  it("has a zone of its own and between nine and thirteen weekday holidays a year", () => {
    for (const state of states) {
      expect(zoneOfState(state)).toMatch(/^Australia\//);
      const { holidays } = calendarOf(playbook, state);
      for (const year of [2025, 2026, 2027, 2028]) {
        const count = [...holidays.keys()].filter((day) => day.startsWith(`${year}`)).length;
        expect(count, `${state} ${year}`).toBeGreaterThanOrEqual(8);
        expect(count, `${state} ${year}`).toBeLessThanOrEqual(13);
      }
    }
  });
});

describe("a time agreed with the client", () => {
  it("is said beside the original, with what is left of it until the shortlist is sent", () => {
    const startedAt = "2026-03-10T06:55:00.000Z";
    const agreed = "2026-03-16T22:00:00.000Z";
    const running = clockOf({ startedAt, sentAt: null }, "2026-03-12T06:55:00.000Z");
    const zone = "Australia/Melbourne";
    expect(agreedWords(agreed, running, "2026-03-12T06:55:00.000Z", zone)).toBe(
      "Agreed with the client: Tue 9:00 am AEDT, 111 h left",
    );
    expect(agreedWords(agreed, running, "2026-03-17T00:00:00.000Z", zone)).toBe(
      "Agreed with the client: Tue 9:00 am AEDT, late by 2 h",
    );
    const sent = clockOf({ startedAt, sentAt: "2026-03-13T06:55:00.000Z" }, "2026-03-17T00:00:00.000Z");
    expect(agreedWords(agreed, sent, "2026-03-17T00:00:00.000Z", zone)).toBe(
      "Agreed with the client: Tue 9:00 am AEDT",
    );
  });
});
