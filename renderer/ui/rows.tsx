import type { ReactNode } from "react";
import { GridList, GridListHeader, GridListItem, GridListSection } from "react-aria-components/GridList";
import "./rows.css";

interface Row {
  id: string;
  /** What is read out for the row. */
  text: string;
  cells: ReactNode;
}

interface Props {
  label: string;
  /** Each with its own heading; all of them are one list to the arrow keys. */
  groups: readonly { id: string; heading: ReactNode; label: string; rows: readonly Row[] }[];
  onOpen(id: string): void;
}

/** Rows to walk with ↑ ↓ and open with Enter or a click; one tab stop. Letters stay free for commands. */
export function Rows({ label, groups, onOpen }: Props) {
  return (
    <GridList
      aria-label={label}
      className="rows"
      selectionMode="none"
      disallowTypeAhead
      onAction={(key) => onOpen(String(key))}
    >
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <GridListSection key={group.id} aria-label={group.label} className="rows-group">
            <GridListHeader className="rows-heading">{group.heading}</GridListHeader>
            {group.rows.map(({ id, text, cells }) => (
              <GridListItem key={id} id={id} textValue={text} className="row">
                {cells}
              </GridListItem>
            ))}
          </GridListSection>
        ))}
    </GridList>
  );
}
