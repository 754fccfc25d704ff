import type { KeyboardEvent } from "react";

interface Does {
  edit(at: number): void;
  withdraw(at: number): void;
}

/** Keys of a log whose line has focus: ↑ ↓ Home End walk, E or F2 words it anew, Delete takes it away. */
export const walkLines =
  (does: Does) =>
  (event: KeyboardEvent<HTMLOListElement>): void => {
    const line = event.target;
    if (!(line instanceof HTMLElement) || line.dataset["line"] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = Number(line.dataset["line"]);
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
    const done = keyed(event.key, at, lines, does);
    if (done) event.preventDefault();
  };

/** Whether the key meant something. */
function keyed(key: string, at: number, lines: readonly HTMLElement[], does: Does): boolean {
  const target = { ArrowUp: lines[at - 1], ArrowDown: lines[at + 1], Home: lines[0], End: lines.at(-1) }[key];
  target?.focus();
  if (/^(e|f2)$/iu.test(key)) does.edit(at);
  else if (key === "Delete") {
    (lines[at + 1] ?? lines[at - 1])?.focus();
    does.withdraw(at);
  } else return target !== undefined;
  return true;
}
