import { useEffect } from "react";
import { useStore } from "zustand";
import type { AgendaRow } from "../../../shared/contract/references.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { counted } from "../../../shared/domain/clock/durations.ts";
import { dayAndMonth, dayAndTime } from "../../parts/moment.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { TabLinks } from "../../ui/tab-links.tsx";
import type { AgendaStore } from "./agenda-store.ts";
import "./agenda-screen.css";

export type View = "all" | AgendaRow["group"];

const VIEWS = [
  { id: "all", words: "All" },
  { id: "to-ring", words: "To ring" },
  { id: "planned", words: "Planned" },
  { id: "done", words: "Done" },
] as const;

interface Props {
  store: AgendaStore;
  view: View;
  timeZone: string | undefined;
  /** The address of the list in such a view. */
  hrefOf(view: View): string;
}

/** Whom to ring, whom to ring back, and who has answered. */
export function AgendaScreen({ store, view, timeZone, hrefOf }: Props) {
  const { rows, error, load } = useStore(store);
  const go = useGo();
  useEffect(() => void load(), [load]);
  useScreen({ title: "References", crumbs: [{ words: "References" }], commands: [] });
  const groups = VIEWS.flatMap(({ id, words }) =>
    id === "all" || (view !== "all" && view !== id) ? [] : [{ id, label: words, rows: inOrder(rows ?? [], id) }],
  );
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return (
    <Page title={<ScreenTitle>References</ScreenTitle>} sub={rows && `${rows.length}`}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows?.length === 0 && (
        <EmptyState title="No referees yet.">
          Candidates on an open brief bring theirs; ask for them at the end of an interview.
        </EmptyState>
      )}
      {rows && rows.length > 0 && <Views rows={rows} view={view} hrefOf={hrefOf} />}
      {rows && rows.length > 0 && shown === 0 && (
        <EmptyState title={`Nobody here. “${VIEWS.find(({ id }) => id === view)?.words}” hides ${rows.length}.`} />
      )}
      {shown > 0 && (
        <div className="agenda">
          <Rows
            label="Referees"
            groups={groups.map(({ id, label, rows: own }) => ({
              id,
              label,
              heading: (
                <>
                  <h2>{label}</h2> <span className="num">{own.length}</span>
                </>
              ),
              rows: own.map((row, at) => ({
                id: row.referee,
                text: `${row.name}, about ${row.candidate.name}, ${standWords(row, timeZone)}, ${at + 1} of ${own.length}`,
                cells: <Cells row={row} timeZone={timeZone} />,
              })),
            }))}
            onOpen={(id) => go(`/references/${id}/live`)}
          />
        </div>
      )}
    </Page>
  );
}

function Views({ rows, view, hrefOf }: { rows: readonly AgendaRow[] } & Pick<Props, "view" | "hrefOf">) {
  const tabs = VIEWS.map(({ id, words }) => ({
    id,
    words,
    count: id === "all" ? rows.length : rows.filter(({ group }) => group === id).length,
    href: hrefOf(id),
  }));
  return <TabLinks label="Views of references" current={view} tabs={tabs} />;
}

/** Those who may be rung come first; what is planned goes by time. */
function inOrder(rows: readonly AgendaRow[], group: AgendaRow["group"]): AgendaRow[] {
  const own = rows.filter((row) => row.group === group);
  if (group === "to-ring") return own.toSorted((a, b) => Number(b.mayRing) - Number(a.mayRing));
  return group === "planned" ? own.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? "")) : own;
}

/** "5 claims answered, 12 Mar" */
function standWords({ state, at, answered, mayRing }: AgendaRow, timeZone: string | undefined): string {
  const day = at ? dayAndMonth(at, timeZone) : "";
  switch (state) {
    case null:
      return mayRing ? "not rung yet" : "no consent to ring yet";
    case "ringing":
    case "open":
      return `on the line since ${at ? dayAndTime(at, timeZone) : ""}`;
    case "call-back":
      return at ? `ring back, ${dayAndTime(at, timeZone)}` : "asked to be rung back";
    case "refused":
      return `declined, ${day}`;
    case "finished":
      return `${counted(answered, "claim")} answered, ${day}`;
    default:
      return assertNever(state);
  }
}

function Cells({ row, timeZone }: { row: AgendaRow; timeZone: string | undefined }) {
  const { name, about, candidate, brief, sample } = row;
  const on = [`about ${candidate.name}`, brief && `for ${brief.client}`, sample && "sample"].filter(Boolean).join(", ");
  return (
    <div className="agenda-row">
      <span className="trunc">
        <Secret>
          <span className="agenda-who">{name}</span>
          {about && <span className="agenda-about"> {about}</span>}
        </Secret>
      </span>
      <span className="trunc agenda-on">
        <Secret>{on}</Secret>
      </span>
      <span className="agenda-stand num">{standWords(row, timeZone)}</span>
    </div>
  );
}
