import { type CSSProperties, type KeyboardEvent, type ReactNode, useState } from "react";
import { Peek } from "./peek.tsx";
import "./cell-grid.css";

interface Cell {
  /** What is read out: "Tamsin, API design judgement: 5, Exceptional". */
  label: string;
  content: ReactNode;
  card: ReactNode;
}

interface Props {
  label: string;
  /** Over the column of row heads. */
  corner: string;
  columns: readonly { id: string; head: ReactNode }[];
  /** Cells in the order of the columns. */
  rows: readonly { id: string; head: ReactNode; cells: readonly Cell[] }[];
  /** Shift with ← or →: a column goes that many places along. */
  onShift(column: string, by: -1 | 1): void;
}

/** Records side by side: arrows walk the cells, Enter opens what stands behind one, Shift with ← → moves its column. */
export function CellGrid({ label, corner, columns, rows, onShift }: Props) {
  const [active, setActive] = useState({ row: 0, column: columns[0]?.id });
  const column = columns.some(({ id }) => id === active.column) ? active.column : columns[0]?.id;
  const row = Math.min(active.row, rows.length - 1);

  function hear(event: KeyboardEvent<HTMLElement>): void {
    const { currentTarget: grid, target, key } = event;
    const at = target instanceof HTMLElement && grid.contains(target) ? target.dataset["at"]?.split(" ") : undefined;
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const [r = 0, c = 0] = at.map(Number);
    if (event.shiftKey) {
      const by = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
      const moving = columns[c]?.id;
      if (by === 0 || moving === undefined) return;
      onShift(moving, by);
    } else {
      const next = cellAfter(key, r, c, rows.length, columns.length);
      if (!next) return;
      grid.querySelector<HTMLElement>(`[data-at="${next.join(" ")}"]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked is a grid
      role="grid"
      aria-label={label}
      className="cell-grid"
      style={{ "--columns": columns.length } as CSSProperties}
      onKeyDownCapture={hear}
    >
      <thead>
        <tr>
          <th scope="col" className="cell-corner">
            {corner}
          </th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col" className="cell-head">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }, r) => (
          <tr key={id}>
            <th scope="row" className="cell-side">
              {head}
            </th>
            {cells.map(({ label, content, card }, c) => (
              <td key={columns[c]?.id}>
                <Peek
                  label={label}
                  card={card}
                  className="cell"
                  at={`${r} ${c}`}
                  tabbable={r === row && columns[c]?.id === column}
                  onFocus={() => setActive({ row: r, column: columns[c]?.id })}
                >
                  {content}
                </Peek>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Row and column that a key leads to, counted from 0; null for any other key. */
export function cellAfter(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): [number, number] | null {
  const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));
  switch (key) {
    case "ArrowUp":
      return [within(row - 1, rows), column];
    case "ArrowDown":
      return [within(row + 1, rows), column];
    case "ArrowLeft":
      return [row, within(column - 1, columns)];
    case "ArrowRight":
      return [row, within(column + 1, columns)];
    case "Home":
      return [row, 0];
    case "End":
      return [row, within(columns - 1, columns)];
    default:
      return null;
  }
}
