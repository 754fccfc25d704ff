import { describe, expect, it } from "vitest";
import { isInstant, isPartDate } from "../../../../shared/domain/clock/instants.ts";

describe("instants", () => {
  it("have a zone and lie in the calendar", () => {
    expect([isInstant("2026-03-10T17:55:00+11:00"), isInstant("2026-03-10T06:55Z")]).toEqual([true, true]);
    for (const text of [
      "2026-03-10T17:55:00",
      "2026-02-30T00:00:00Z",
      "2026-03-10",
      "2026-03-10T24:00:00Z",
      "2026-03-10 17:55:00Z",
      "2026-03-10T17:55:00+15:00",
      "now",
      "",
    ]) {
      expect(isInstant(text)).toBe(false);
    }
  });

  it("are told from part dates", () => {
    expect([isPartDate("2026"), isPartDate("2026-03"), isPartDate("March")]).toEqual([true, true, false]);
  });
});
