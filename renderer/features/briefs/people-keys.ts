import type { KeyboardEvent } from "react";

/** Where a key of a list takes the focus, of so many rows counted from 0; null for any other key. */
export function rowAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

interface Does {
  stage(row: HTMLElement): void;
  shortlist(at: number): void;
  schedule?(at: number): void;
}

/** The list keys of rows that hold their own controls: they count only while a row itself has focus, not in a control. */
export function listKeys(does: Does) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".person")];
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = rowAfter(event.key, at, rows.length);
    if (next !== null) rows[next]?.focus();
    else if (event.key.toLowerCase() === "s") does.stage(row);
    else if (event.key.toLowerCase() === "a") does.shortlist(at);
    else if (event.key.toLowerCase() === "i" && does.schedule) does.schedule(at);
    else return;
    event.preventDefault();
  };
}
