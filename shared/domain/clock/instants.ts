import { partDate } from "./part-dates.ts";

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether the text is a moment of the calendar with a zone: "2026-03-10T17:55:00+11:00"; "2026-02-30T…" is none. */
export function isInstant(text: string): boolean {
  const found = shape.exec(text);
  return found?.[1] !== undefined && partDate(found[1]) !== null && !Number.isNaN(Date.parse(text));
}

/** Whether the text is "2023", "2023-04" or "2023-04-17". */
export const isPartDate = (text: string): boolean => partDate(text) !== null;
