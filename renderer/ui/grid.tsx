import { ArrowDown, ArrowUp } from "lucide-react";
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Button } from "react-aria-components/Button";
import "./grid.css";

interface GridColumn {
  id: string;
  words: ReactNode;
  /** Which way the rows are ordered by it; left out when they are not. */
  sorted?: "ascending" | "descending" | undefined;
  onSort?: (() => void) | undefined;
}

export interface GridRow {
  id: string;
  /** What is read out for the row, its position included. */
  label: string;
  /** One a column. */
  cells: readonly ReactNode[];
}

interface Props {
  label: string;
  /** Puts the columns' widths on the rows. */
  className: string;
  columns: readonly GridColumn[];
  count: number;
  /** A row by its place from 0; undefined while it is being read. One that is the same object is not drawn anew. */
  rowAt(place: number): GridRow | undefined;
  /** The row that the arrow keys stand on. */
  current: number;
  /** The id of the row that is shown beside the list. */
  selected: string | undefined;
  onCurrent(place: number): void;
  /** Which rows are wanted now, both ends included. */
  onSee(first: number, last: number): void;
  onPeek(place: number): void;
  onOpen(place: number): void;
}

/**
 * Any number of records in columns, of which only those in sight are drawn. One tab stop: ↑ ↓ Home End and the page keys
 * move, Space peeks, Enter opens; a click peeks and a second one opens. All rows are as tall as `--row`.
 */
export function Grid(props: Props) {
  const { label, className, columns, count, rowAt, current, selected, onCurrent, onSee, onPeek, onOpen } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRowHeight(body);
  const [first, last] = useInSight(body, count, height);
  const moved = useRef(false);
  useEffect(() => {
    if (count > 0) onSee(first, last);
  }, [first, last, count, onSee]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current row is what there is to see
  useLayoutEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('[data-current="true"]');
    row?.scrollIntoView({ block: "nearest" });
    if (moved.current) row?.focus({ preventScroll: true });
    moved.current = false;
  }, [current, height]);

  const classes = columns.map(({ id }) => id).join(" ");
  const step = Math.max(1, last - first - 2 * AROUND);
  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).matches("[data-place]")) return;
    const next = placeAfter(event.key, current, count, step);
    if (next !== null) {
      moved.current = true;
      onCurrent(next);
    } else if (event.key === " ") onPeek(current);
    else if (event.key === "Enter") onOpen(current);
    else return;
    event.preventDefault();
  }
  const placeOf = ({ target }: MouseEvent): number | undefined => {
    const row = (target as Element).closest<HTMLElement>("[data-place]");
    return row ? Number(row.dataset["place"]) : undefined;
  };
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  // The row with focus stays, however far the rest is scrolled away.
  const places = current < count && (current < first || current > last) ? [...shown, current] : shown;

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table in which one row has the focus
      role="grid"
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      className={`grid ${className}`}
      onKeyDown={hear}
    >
      <thead>
        <tr aria-rowindex={1} className="grid-head">
          {columns.map((column) => (
            <Head key={column.id} {...column} />
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys */}
      <tbody
        ref={body}
        className="grid-body"
        style={{ height: count * height }}
        onClick={(event) => {
          const place = placeOf(event);
          if (place === undefined) return;
          onCurrent(place);
          onPeek(place);
        }}
        onDoubleClick={(event) => {
          const place = placeOf(event);
          if (place !== undefined) onOpen(place);
        }}
      >
        {places.map((place) => {
          const row = rowAt(place);
          return (
            <Line
              key={place}
              row={row}
              classes={classes}
              place={place}
              top={place * height}
              current={place === current}
              selected={row !== undefined && row.id === selected}
              waiting={row ? "" : `Row ${place + 1} of ${count} is being read`}
            />
          );
        })}
      </tbody>
    </table>
  );
}

interface LineProps {
  row: GridRow | undefined;
  /** One a column, parted by spaces. */
  classes: string;
  place: number;
  /** In px. */
  top: number;
  current: boolean;
  selected: boolean;
  /** Said in place of the row's words while it is being read. */
  waiting: string;
}

/** Drawn anew only when something of it is new: a key in the filter above draws the list several times. */
const Line = memo(({ row, classes, place, top, current, selected, waiting }: LineProps) => {
  const names = classes.split(" ");
  return (
    <tr
      tabIndex={current ? 0 : -1}
      aria-rowindex={place + 2}
      aria-label={row?.label ?? waiting}
      aria-selected={selected}
      data-place={place}
      data-current={current}
      className="grid-row"
      style={{ top }}
    >
      {row?.cells.map((cell, at) => (
        <td key={names[at]} className={`grid-cell ${names[at] ?? ""}`}>
          {cell}
        </td>
      ))}
    </tr>
  );
});

function Head({ id, words, sorted, onSort }: GridColumn) {
  const Arrow = sorted === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" className={`grid-cell ${id}`} {...(sorted && { "aria-sort": sorted })}>
      {onSort ? (
        // The keyboard's way to order the rows is a menu beside the grid: inside it there is one tab stop.
        <Button className="grid-sort" excludeFromTabOrder onPress={onSort}>
          {words}
          {sorted && <Arrow className="icon" aria-hidden="true" />}
        </Button>
      ) : (
        words
      )}
    </th>
  );
}

/** Rows drawn above and below those in sight, so that a scroll step finds them there. */
const AROUND = 8;

/** Where a key takes the focus, of so many rows counted from 0; null for a key that moves nothing. */
export function placeAfter(key: string, at: number, count: number, page: number): number | null {
  const within = (place: number): number => Math.max(0, Math.min(count - 1, place));
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + page);
    case "PageUp":
      return within(at - page);
    case "Home":
      return 0;
    case "End":
      return within(count - 1);
    default:
      return null;
  }
}

const USUAL_PX = 40;

function useRowHeight(body: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL_PX);
  useLayoutEffect(() => {
    const look = (): void => {
      const px = body.current && Number.parseFloat(getComputedStyle(body.current).getPropertyValue("--row"));
      if (px) setHeight(px);
    };
    look();
    // The density stands there; asked after every render, the page's styles would be worked out each time.
    const watcher = new MutationObserver(look);
    watcher.observe(document.documentElement, { attributes: true });
    return () => watcher.disconnect();
  }, [body]);
  return height;
}

/** First and last row in sight, a few more at either end; whatever scrolls, the grid or the whole page. */
function useInSight(body: React.RefObject<HTMLElement | null>, count: number, height: number): [number, number] {
  const [range, setRange] = useState<[number, number]>([0, 30]);
  useLayoutEffect(() => {
    const look = (): void => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / height) - AROUND);
      const last = Math.ceil((innerHeight - top) / height) + AROUND;
      setRange((was) => (was[0] === first && was[1] === last ? was : [first, last]));
    };
    look();
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, [body, height]);
  return [Math.min(range[0], Math.max(0, count - 1)), Math.min(range[1], count - 1)];
}
