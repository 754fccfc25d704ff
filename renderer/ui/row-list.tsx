import { GripVertical } from "lucide-react";
import type { FocusEvent, KeyboardEvent, ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { DropIndicator, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import "./row-list.css";

interface Row {
  id: string;
  /** What is read out for the row: "Tamsin Okafor-Reyes, 2 of 4". */
  text: string;
  content: ReactNode;
  /** Where the work is now. */
  current?: boolean;
}

interface Props {
  label: string;
  rows: readonly Row[];
  /** A row, or something in it, got focus. */
  onCurrent(id: string): void;
  /** Enter or Space on a row itself, not on something in it. */
  onOpen?: (id: string) => void;
  /** Rows can be dragged to a place, counted from 1; left out they cannot. */
  onMove?: (id: string, to: number) => void;
  /** Not now: somebody writes in a row. */
  still?: boolean;
}

/** Rows that hold their own controls: ↑ ↓ walk the rows, Enter opens one, Tab goes into one, and a grip drags it. Letters stay free for commands. */
export function RowList({ label, rows, onCurrent, onOpen, onMove, still = false }: Props) {
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: still,
    getItems: (keys) =>
      [...keys].map((key) => ({ "text/plain": rows.find(({ id }) => id === key)?.text ?? String(key) })),
    onReorder({ keys: [moving], target }) {
      const without = rows.filter(({ id }) => id !== moving);
      const at = without.findIndex(({ id }) => id === target.key);
      if (moving !== undefined && at >= 0) onMove?.(String(moving), at + (target.dropPosition === "before" ? 1 : 2));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="row-drop" />,
  });
  const heard = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
    if (row?.dataset["row"]) onCurrent(row.dataset["row"]);
  };
  const keyed = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const id = target instanceof HTMLElement ? target.dataset["row"] : undefined;
    if (!onOpen || id === undefined || (key !== "Enter" && key !== " ")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where in the list the focus is, and opens that row
    <div onFocus={heard} onKeyDownCapture={keyed}>
      <GridList
        aria-label={label}
        className="row-list"
        selectionMode="none"
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        {...(onMove && { dragAndDropHooks })}
      >
        {rows.map(({ id, text, content, current }) => (
          <GridListItem
            key={id}
            id={id}
            textValue={text}
            data-row={id}
            className={current ? "list-row current on-fill" : "list-row"}
          >
            {content}
          </GridListItem>
        ))}
      </GridList>
    </div>
  );
}

/** What a row is dragged by, with the pointer or, once pressed, with the keys. */
export function Grip({ label }: { label: string }) {
  return (
    <Button slot="drag" className="grip" aria-label={label}>
      <GripVertical className="icon" aria-hidden="true" />
    </Button>
  );
}
