import { type FocusEvent, type RefObject, useEffect, useRef } from "react";

/** The lists whose rows go away once they are dealt with. */
const ROWS = [".leak", ".preflight-todo", ".leaks-done li"];
const CONTROLS = "button, input";

interface Place {
  element: HTMLElement;
  /** Selector of the list's rows; null outside of them. */
  rows: string | null;
  row: number;
  control: number;
}

interface FocusKept {
  pane: RefObject<HTMLDivElement | null>;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/** Where the control that had focus is gone, the same one of the row that took its place gets it, else the pane's heading. */
export function useFocusKept(): FocusKept {
  const pane = useRef<HTMLDivElement>(null);
  const last = useRef<Place | null>(null);

  useEffect(() => {
    const { current: box } = pane;
    const { current: place } = last;
    if (!box || !place || place.element.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const rows = place.rows === null ? [] : [...box.querySelectorAll<HTMLElement>(place.rows)];
    const row = rows[Math.min(place.row, rows.length - 1)];
    const controls = [...(row?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
    const next = controls[place.control] ?? controls[0] ?? box.querySelector<HTMLElement>("h2");
    next?.focus();
  });

  return {
    pane,
    onFocus({ target }) {
      if (!(target instanceof HTMLElement)) return;
      const rows = ROWS.find((one) => target.closest(one)) ?? null;
      const row = rows === null ? null : target.closest(rows);
      last.current = {
        element: target,
        rows,
        row: row?.parentElement ? [...row.parentElement.children].indexOf(row) : 0,
        control: [...(row?.querySelectorAll(CONTROLS) ?? [])].indexOf(target),
      };
    },
    onBlur({ target, relatedTarget }) {
      const forget = (): void => {
        if (last.current?.element === target && target.isConnected) last.current = null;
      };
      // Somebody who went elsewhere is not fetched back; a control that goes away is gone a moment later.
      if (relatedTarget === null) setTimeout(forget);
      else if (!pane.current?.contains(relatedTarget)) last.current = null;
    },
  };
}
