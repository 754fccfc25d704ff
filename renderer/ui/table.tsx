import type { ReactNode } from "react";
import { Table as AriaTable, Cell, Column, Row, TableBody, TableHeader } from "react-aria-components/Table";
import "./table.css";

interface Props<C extends string> {
  label: string;
  /** Numbers stand right. */
  columns: readonly { id: C; words: string; numeric?: boolean; narrow?: "hide" }[];
  /** The column that names the row; left out, the first. */
  named?: C;
  rows: readonly { id: string; href: string; text: string; cells: Record<C, ReactNode> }[];
}

/** Up to a hundred records in columns; a row opens with Enter or a click. */
export function Table<C extends string>({ label, columns, named = columns[0]?.id as C, rows }: Props<C>) {
  const look = ({ id, numeric, narrow }: { id: C; numeric?: boolean; narrow?: "hide" }) =>
    `${id === named ? "named" : ""}${numeric ? " numeric num" : ""}${narrow ? " not-narrow" : ""}`;
  return (
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
          <Row key={id} id={id} href={href} textValue={text} className="tr">
            {columns.map((column) => (
              <Cell key={column.id} className={`td ${look(column)}`}>
                {cells[column.id]}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
