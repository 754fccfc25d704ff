import type { ReactNode } from "react";
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from "react-aria-components/Table";
import "./table.css";

interface Props<C extends string> {
  label: string;
  /** The first one names the row. Numbers stand right. */
  columns: readonly { id: C; words: string; numeric?: boolean; narrow?: "hide" }[];
  rows: readonly { id: string; href: string; text: string; cells: Record<C, ReactNode> }[];
}

/** Up to a hundred records in columns; a row opens with Enter or a click. */
export function Table<C extends string>({ label, columns, rows }: Props<C>) {
  const look = ({ numeric, narrow }: { numeric?: boolean; narrow?: "hide" }) =>
    `${numeric ? "numeric num" : ""}${narrow ? " not-narrow" : ""}`;
  return (
    <AriaTable aria-label={label} className="table" selectionMode="none">
      <TableHeader>
        {columns.map(({ id, words, ...rest }, at) => (
          <Column key={id} id={id} isRowHeader={at === 0} className={`th ${look(rest)}`}>
            {words}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map(({ id, href, text, cells }) => (
          <Row key={id} id={id} href={href} textValue={text} className="tr">
            {columns.map(({ id: column, ...rest }) => (
              <Cell key={column} className={`td ${look(rest)}`}>
                {cells[column]}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
