import { describe, expect, it } from "vitest";
import { isDay, isInstant, isPartDate, storedInstant } from "../../../../shared/domain/clock/instants.ts";

describe("instants", () => {
  it("have a zone and lie in the calendar", () => {
    expect(storedInstant("2026-03-10T17:55:00+11:00")).toBe("2026-03-10T06:55:00.000Z");
    expect(storedInstant("2026-03-10T06:55Z")).toBe("2026-03-10T06:55:00.000Z");
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
      expect(storedInstant(text)).toBeNull();
    }
  });

  it("are told from days and part dates", () => {
    expect([isDay("2026-03-23"), isDay("2026-03"), isDay("2026-02-29")]).toEqual([true, false, false]);
    expect([isPartDate("2026"), isPartDate("2026-03"), isPartDate("March")]).toEqual([true, true, false]);
  });
});
