import { en } from "chrono-node";
import type { NamedDay } from "../../shared/domain/intake/start-date.ts";

/** "two days a week" and "6 months" are read as days from now; they name none. */
const SPAN = /\b(?:days?|weeks?|months?|years?|hours?|minutes?)\b/i;

/**
 * The days that a text names, read as Australians write them (1/2 is 1 February); one without a year is the next such
 * day from `today` on. A day that no calendar has ("31 February") and one named only as a month are left out.
 */
export function namedDays(text: string, today: string): NamedDay[] {
  const noon = new Date(`${today}T12:00:00Z`);
  return en.GB.parse(text, { instant: noon, timezone: 0 }, { forwardDate: true }).flatMap(
    ({ index, text: words, start }) => {
      const said = (start.isCertain("day") && start.isCertain("month")) || start.isCertain("weekday");
      const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
      if (!said || SPAN.test(words) || !year || !month || !day) return [];
      const date = [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
        "-",
      );
      return [{ start: index, end: index + words.length, date }];
    },
  );
}
