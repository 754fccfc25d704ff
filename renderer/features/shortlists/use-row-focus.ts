import { type FocusEvent, useEffect, useRef } from "react";
import { focusHeading } from "../../parts/screen.tsx";

interface Place {
  element: HTMLElement;
  /** Rows of its list, in order, and which of them it stood in. */
  rows: string[];
  at: number;
}

const ROW = "[data-row]";
const rowOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-row="${id}"]`);

/** Where the control that had focus is gone, its row gets it; where the row is gone too, the one that took its place. */
export function useRowFocus(): { onFocus(event: FocusEvent): void; onBlur(event: FocusEvent): void } {
  const last = useRef<Place | null>(null);

  useEffect(() => {
    const { current: place } = last;
    if (!place || place.element.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const { rows, at } = place;
    const next = [...rows.slice(at), ...rows.slice(0, at).reverse()].map(rowOf).find((row) => row !== null);
    if (next) next.focus();
    else focusHeading();
  });

  return {
    onFocus({ target }) {
      const row = target instanceof HTMLElement ? target.closest<HTMLElement>(ROW) : null;
      if (!row || !(target instanceof HTMLElement)) return;
      const all = [...(row.parentElement?.querySelectorAll<HTMLElement>(ROW) ?? [])];
      last.current = { element: target, rows: all.map(({ dataset }) => dataset["row"] ?? ""), at: all.indexOf(row) };
    },
    onBlur({ target, relatedTarget }) {
      // Somebody who went elsewhere is not fetched back; a control that goes away is gone a moment later.
      if (relatedTarget !== null) return;
      setTimeout(() => {
        if (last.current?.element === target && target.isConnected) last.current = null;
      });
    },
  };
}
