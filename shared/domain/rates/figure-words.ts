import { counted } from "../clock/durations.ts";
import type { Figure } from "./figures.ts";
import { moneyWords } from "./money.ts";

/** "A$950 a day", "12 %", "2.5 days a week", as a figure is said. */
export function figureWords({ value, unit }: Pick<Figure, "value" | "unit">): string {
  switch (unit) {
    case "day":
    case "month":
    case "year":
      return `${moneyWords(value * 100)} a ${unit}`;
    case "percent":
      return `${value} %`;
    case "years":
      return counted(value, "year");
    case "days-a-week":
      return `${counted(value, "day")} a week`;
    case "days-a-year":
      return `${counted(value, "day")} a year`;
    default:
      return assertNever(unit);
  }
}

function assertNever(value: never): never {
  throw new Error(`unhandled: ${String(value)}`);
}
