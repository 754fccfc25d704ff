import { ArrowDownWideNarrow } from "lucide-react";
import { useState } from "react";
import type { Evidence, Shortlist } from "../../../shared/contract/shortlists.ts";
import type { Typing } from "../../api/typing.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { RowList } from "../../ui/row-list.tsx";
import { EmptyState } from "../../ui/states.tsx";
import type { BuilderStore } from "./builder-store.ts";
import { LineRow } from "./line-row.tsx";

interface Props {
  shortlist: Shortlist;
  evidence: Evidence | null;
  /** The line where the work is. */
  current: string | null;
  /** The line whose reason is being written. */
  editing: string | null;
  picked: readonly string[];
  timeZone: string;
  store: BuilderStore;
  typing: Typing;
  onCurrent(line: string): void;
  onPick(candidates: readonly string[]): void;
  onEdit(line: string | null): void;
  onWithdraw(line: string): void;
  /** What stands behind a line. */
  onOpen(line: string): void;
}

/** The list in its order, and how that compares with the suggested one. */
export function LineList(props: Props) {
  const { shortlist, evidence, current, editing, store, onCurrent } = props;
  const { lines, suggested } = shortlist;
  if (lines.length === 0)
    return (
      <div className="lines-empty">
        <EmptyState title="Add people from the left. Three to five works well." />
      </div>
    );
  const people = suggested.candidates.map((id, at) => ({
    id,
    name: lines.find(({ candidate }) => candidate.id === id)?.candidate.name ?? "",
    because: suggested.because[at] ?? "",
  }));
  return (
    <div className="lines">
      <Order
        rule={suggested.rule}
        people={people}
        matches={suggested.matches}
        onUse={() => void store.getState().useSuggested()}
      />
      <div className="line-heads" aria-hidden="true">
        <span>Person</span>
        <span className="strip">
          <span className="line-head-wide">C1 API design</span>
          {["C2", "C3", "C4", "C5", "C6"].map((criterion) => (
            <span key={criterion} className="line-head-one">
              {criterion}
            </span>
          ))}
        </span>
        <span>Must-haves</span>
      </div>
      <RowList
        label="Shortlist, in order"
        onCurrent={onCurrent}
        onOpen={props.onOpen}
        onMove={(id, to) => void store.getState().move(id, to)}
        still={editing !== null}
        rows={lines.map((line, at) => ({
          id: line.id,
          text: `${line.candidate.name}, ${at + 1} of ${lines.length}${line.left ? ", withdrew" : ""}`,
          current: line.id === current,
          content: (
            <LineRow
              {...props}
              line={line}
              at={at + 1}
              editing={line.id === editing}
              evidence={evidence?.candidate === line.candidate.id ? evidence : null}
            />
          ),
        }))}
      />
    </div>
  );
}

interface OrderProps {
  rule: string;
  /** In the suggested order, each with what put them there. */
  people: readonly { id: string; name: string; because: string }[];
  matches: boolean;
  onUse(): void;
}

function Order({ rule, people, matches, onUse }: OrderProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="order">
      <ArrowDownWideNarrow className="icon" aria-hidden="true" />
      <p>{matches ? "Your order matches the suggested one." : "Your order, which differs from the suggested one."}</p>
      <span className="spacer" />
      {!matches && (
        <Button small tone="quiet" onPress={onUse}>
          Use the suggested order
        </Button>
      )}
      <LinkButton words={open ? "Less" : "How it works"} onPress={() => setOpen(!open)} />
      {open && (
        <div className="order-why">
          <p>{rule}</p>
          <ol>
            {people.map(({ id, name, because }) => (
              <li key={id} className="secret">
                <b>{name}:</b> {because}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
