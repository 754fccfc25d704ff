import fc from "fast-check";
import { expect, test } from "vitest";
import { fromWall, toWall, zoneAt } from "../../../renderer/parts/wall-time.ts";

const MELBOURNE = "Australia/Melbourne";

test("an instant is shown on the clocks of its zone, and read back from them", () => {
  expect(toWall("2026-03-12T03:05:00.000Z", MELBOURNE)).toBe("2026-03-12T14:05");
  expect(fromWall("2026-03-12T14:05", MELBOURNE)).toBe("2026-03-12T03:05:00.000Z");
  expect(fromWall("2026-07-01T09:00", "Australia/Perth")).toBe("2026-07-01T01:00:00.000Z");
  expect(zoneAt("2026-03-12T03:05:00.000Z", MELBOURNE)).toBe("AEDT");
  expect(zoneAt("2026-07-01T01:00:00.000Z", MELBOURNE)).toBe("AEST");
});

test("an hour shown twice is the first one; a skipped one lies as far after the gap began", () => {
  expect(fromWall("2026-04-05T02:30", MELBOURNE)).toBe("2026-04-04T15:30:00.000Z");
  expect(fromWall("2026-10-04T02:30", MELBOURNE)).toBe("2026-10-03T16:30:00.000Z");
});

test("what is no date and time is none", () => {
  for (const text of ["", "2026-03-12", "2026-13-01T00:00", "tomorrow", "2026-03-12T14:05Z"])
    expect(fromWall(text, MELBOURNE), text).toBeNull();
});

test("what a zone's clocks show at a whole minute reads back as that minute, or the same clock time an hour before", () => {
  const zones = fc.constantFrom(MELBOURNE, "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Perth", "UTC");
  const minute = fc.integer({ min: 28_000_000, max: 34_000_000 });
  fc.assert(
    fc.property(zones, minute, (zone, minutes) => {
      const instant = new Date(minutes * 60_000).toISOString();
      const back = fromWall(toWall(instant, zone), zone) ?? "";
      expect(toWall(back, zone)).toBe(toWall(instant, zone));
      expect(back <= instant).toBe(true);
    }),
  );
});
