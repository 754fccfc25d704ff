import type { Row, Value } from "./changes.ts";

/** camelCase values → a row in snake_case: booleans become 0 or 1, lists and records JSON; what is undefined is left out. */
export function toRow(values: Record<string, unknown>): Row {
  const row: Row = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) row[snake(name)] = plain(value);
  return row;
}

/** A row → camelCase values; `flags` are read as booleans, `json` as lists or records. */
export function fromRow(row: object, shape: { flags?: readonly string[]; json?: readonly string[] } = {}): object {
  const values: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row) as [string, Value][]) {
    const name = camel(column);
    if (value === null) values[name] = null;
    else if (shape.flags?.includes(name)) values[name] = value === 1;
    else if (shape.json?.includes(name)) values[name] = JSON.parse(String(value));
    else values[name] = value;
  }
  return values;
}

const columns = new Map<string, string>();

/** Remembered: one import asks for the same few names a hundred thousand times. */
function snake(name: string): string {
  const column = columns.get(name) ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, column);
  return column;
}
const camel = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function plain(value: unknown): Value {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return JSON.stringify(value);
}
