import type { FocusEvent, ReactNode } from "react";
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from "react-aria-components/Table";
import "./table.css";

interface Props<C extends string> {
  label: string;
  /** Numbers stand right. */
  columns: readonly { id: C; words: string; numeric?: boolean; narrow?: "hide" }[];
  /** The column that names the row; left out, the first. */
  named?: C;
  /** A row, or something in it, got focus. */
  onCurrent?: (id: string) => void;
  rows: readonly { id: string; href: string; text: string; cells: Record<C, ReactNode> }[];
}

/** Up to a hundred records in columns; a row opens with Enter or a click. */
export function Table<C extends string>({ label, columns, named = columns[0]?.id as C, onCurrent, rows }: Props<C>) {
  const look = ({ id, numeric, narrow }: { id: C; numeric?: boolean; narrow?: "hide" }) =>
    `${id === named ? "named" : ""}${numeric ? " numeric num" : ""}${narrow ? " not-narrow" : ""}`;
  const heard = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-record]") : null;
    if (row?.dataset["record"]) onCurrent?.(row.dataset["record"]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which row the focus is in
    <div className="table-frame" onFocus={heard}>
      <AriaTable aria-label={label} className="table" selectionMode="none">
        <TableHeader>
          {columns.map((column) => (
            <Column key={column.id} id={column.id} isRowHeader={column.id === named} className={`th ${look(column)}`}>
              {column.words}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.map(({ id, href, text, cells }) => (
            <Row key={id} id={id} href={href} textValue={text} data-record={id} className="tr">
              {columns.map((column) => (
                <Cell key={column.id} className={`td ${look(column)}`}>
                  {cells[column.id]}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}
