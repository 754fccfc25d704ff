import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counted, elapsedWords, minutesWords, stampMs, stampWords } from "../../../../shared/domain/clock/durations.ts";

describe("durations", () => {
  it("never round up", () => {
    expect(elapsedWords(21.9 * 3_600_000)).toBe("21 h");
    expect(elapsedWords(59.9 * 60_000)).toBe("59 min");
    expect(elapsedWords(-1)).toBe("0 min");
    expect(minutesWords(45)).toBe("45 minutes");
    expect(minutesWords(1)).toBe("1 minute");
    expect(counted(2, "day")).toBe("2 days");
  });

  it("stamp a moment of a call there and back", () => {
    expect(stampWords(14 * 60_000 + 2_900)).toBe("14:02");
    expect(stampWords(75 * 60_000)).toBe("75:00");
    expect(stampMs("75:10")).toBe(4_510_000);
    for (const text of ["5:60", "1234:00", "", "-1:00", "14.02"]) expect(stampMs(text)).toBeNull();
    fc.assert(
      fc.property(fc.nat(999 * 60 + 59), (s) => {
        expect(stampMs(stampWords(s * 1000))).toBe(s * 1000);
      }),
    );
  });
});
