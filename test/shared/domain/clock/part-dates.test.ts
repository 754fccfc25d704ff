import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayWords,
  longDayWords,
  partDate,
  partDateWords,
  spanLength,
  spansOverlap,
  spanWords,
} from "../../../../shared/domain/clock/part-dates.ts";

const today = "2026-03-12";

describe("dates as exact as they are known", () => {
  it("are read strictly", () => {
    expect(partDate("2023-04")).toEqual({ year: 2023, month: 4, day: null });
    expect(partDate("2024-02-29")).not.toBeNull();
    for (const text of ["2023-02-29", "2023-13", "2023-00", "2023-04-31", "23", "2023-4", "Apr 2023", ""])
      expect(partDate(text)).toBeNull();
  });

  it("read as people say them", () => {
    expect(partDateWords("2023-04")).toBe("Apr 2023");
    expect(partDateWords("2023")).toBe("2023");
    expect(partDateWords("2023-04-17")).toBe("17 Apr 2023");
    expect(longDayWords("2026-03-12")).toBe("12 March 2026");
    expect(dayWords("2026-03-23", 2026)).toBe("23 Mar");
    expect(dayWords("2027-03-23", 2026)).toBe("23 Mar 2027");
    expect(spanWords("2023-02", "2024-01")).toBe("Feb 2023 to Jan 2024");
    expect(spanWords("2023-02", null)).toBe("Feb 2023 to now");
    expect(spanWords("2023", "2023")).toBe("2023");
    expect(spanWords(null, "2023")).toBe("until 2023");
    expect(spanWords(null, null)).toBeNull();
  });

  it("become durations that say nothing of when", () => {
    expect(spanLength("2023-02", "2024-01", today)).toBe("11 months");
    expect(spanLength("2023-02", "2026-04", today)).toBe("3 years 2 months");
    expect(spanLength("2023-02", "2025-02", today)).toBe("2 years");
    expect(spanLength("2025-03", null, today)).toBe("1 year");
    expect(spanLength("2024-01-31", "2024-02-29", today)).toBe("1 month");
    expect(spanLength("2024-01-20", "2024-02-19", today)).toBe("less than a month");
    expect(spanLength("2019", "2021-03", today)).toBe("about 2 years");
    expect(spanLength("2021", "2021", today)).toBe("less than a year");
    expect(spanLength("2024-01", "2023-01", today)).toBeNull();
    expect(spanLength(null, "2023-01", today)).toBeNull();
  });

  it("overlap when they can have shared a day", () => {
    const span = (from: string | null, to: string | null) => ({ from, to });
    expect(spansOverlap(span("2020-03", "2022-11"), span("2022-11-30", null))).toBe(true);
    expect(spansOverlap(span("2020-03", "2022-11"), span("2022-12", null))).toBe(false);
    expect(spansOverlap(span("2020", "2020"), span("2020-12-31", "2021"))).toBe(true);
    expect(spansOverlap(span(null, null), span("2020", "2021"))).toBe(true);
  });

  it("give durations that grow with the end and never hold a year of the calendar", () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }));
    const text = ([year, m]: [number, number]) => `${year}-${String(m).padStart(2, "0")}`;
    fc.assert(
      fc.property(month, month, (one, other) => {
        const [from, to] = [text(one), text(other)].toSorted();
        const words = spanLength(from ?? "", to ?? "", today);
        expect(words).not.toBeNull();
        expect(words).not.toMatch(/\d{3}/);
      }),
    );
  });
});
