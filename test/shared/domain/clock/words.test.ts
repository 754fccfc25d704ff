import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayMonth,
  isoDay,
  longDate,
  longMomentWords,
  shortDay,
  timeOfDay,
  weekday,
  zoneName,
} from "../../../../shared/domain/clock/words.ts";
import { isZone, wallClock, zoneAbbreviation } from "../../../../shared/domain/clock/zone.ts";

const iso = "2026-03-12T04:40:22.000Z";
const momentWords = (at: string, zone: string): string =>
  `${shortDay(at, zone)}, ${timeOfDay(at, zone)} ${zoneName(at, zone)}`;

describe("dates and times in words", () => {
  it("are Australian and name the zone", () => {
    expect(momentWords(iso, "Australia/Sydney")).toBe("Thu 12 Mar, 3:40 pm AEDT");
    expect(momentWords(iso, "Australia/Brisbane")).toBe("Thu 12 Mar, 2:40 pm AEST");
    expect(momentWords(iso, "Australia/Adelaide")).toBe("Thu 12 Mar, 3:10 pm ACDT");
    expect(momentWords(iso, "Australia/Perth")).toBe("Thu 12 Mar, 12:40 pm AWST");
    expect(momentWords("2026-06-30T13:50:00.000Z", "Australia/Lord_Howe")).toBe("Wed 1 Jul, 12:20 am LHST");
  });

  it("come long and short", () => {
    expect(longDate(iso, "Australia/Melbourne")).toBe("12 March 2026");
    expect(shortDay("2026-03-11T13:30:00.000Z", "Australia/Melbourne")).toBe("Thu 12 Mar");
    expect(dayMonth("2026-03-11T13:30:00.000Z", "Australia/Perth")).toBe("11 Mar");
    expect(weekday(iso, "Australia/Melbourne")).toBe("Thu");
    expect(timeOfDay("2026-03-12T13:00:00.000Z", "Australia/Melbourne")).toBe("12:00 am");
    expect(isoDay("2026-12-31T13:30:00.000Z", "Australia/Sydney")).toBe("2027-01-01");
  });

  it("say the distance where no name is customary", () => {
    expect(zoneName(iso, "Asia/Singapore")).toBe("UTC+8");
    expect(zoneName(iso, "Asia/Kolkata")).toBe("UTC+5:30");
    expect(zoneName("2026-01-01T00:00:00.000Z", "America/St_Johns")).toBe("UTC−3:30");
    expect(zoneName(iso, "UTC")).toBe("UTC");
    expect(zoneName(iso, "Pacific/Auckland")).toBe("NZDT");
    expect(zoneAbbreviation("Australia/Sydney", 605)).toBe("UTC+10:05");
  });

  it("know a zone from a made-up one", () => {
    expect(isZone("Australia/Perth")).toBe(true);
    expect(isZone("Australia/Atlantis")).toBe(false);
    expect(isZone("")).toBe(false);
    expect(() => wallClock("not a time", "Australia/Perth")).toThrow(RangeError);
  });

  it("hold only plain spaces and agree with UTC once the offset is taken off", () => {
    const moment = fc.date({ min: new Date("1950-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    const zone = fc.constantFrom("Australia/Sydney", "Australia/Lord_Howe", "Australia/Eucla", "Europe/London", "UTC");
    fc.assert(
      fc.property(moment, zone, (date, name) => {
        expect(momentWords(date.toISOString(), name)).toMatch(
          /^[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}, \d{1,2}:\d\d [ap]m [A-Z]+([+−]\d{1,2}(:\d\d)?)?$/,
        );
        const wall = wallClock(date.toISOString(), name);
        const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
        expect(utc - wall.offsetMinutes * 60_000).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});

it("a moment is written out for a page's head", () => {
  expect(longMomentWords("2026-03-11T21:55:00.000Z", "Australia/Melbourne")).toBe("Thursday 12 March, 8:55 am AEDT");
});
