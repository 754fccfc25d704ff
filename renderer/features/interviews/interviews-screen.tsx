import { useEffect } from "react";
import { useStore } from "zustand";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { dayAndTime, sameDay, timeOfDay } from "../../parts/moment.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { onMac, spell } from "../../ui/keys.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { TabLinks } from "../../ui/tab-links.tsx";
import type { InterviewRow, InterviewsStore } from "./interviews-store.ts";
import "./interviews-screen.css";

export type View = "all" | InterviewRow["state"];

interface Props {
  store: InterviewsStore;
  view: View;
  timeZone: string | undefined;
  /** The address of the list in such a view. */
  hrefOf(view: View): string;
  /** Asks with whom and when. */
  onSchedule(): void;
}

const VIEWS = [
  { id: "all", words: "All" },
  { id: "live", words: "Live" },
  { id: "planned", words: "Planned" },
  { id: "finished", words: "Finished" },
] as const;

/** Every interview: those on the line, those to come, those done. */
export function InterviewsScreen({ store, view, timeZone, hrefOf, onSchedule }: Props) {
  const { rows, error, load } = useStore(store);
  const go = useGo();
  useEffect(() => void load(), [load]);
  useScreen({ title: "Interviews", crumbs: [{ words: "Interviews" }], commands: [] });
  const groups = VIEWS.flatMap(({ id, words }) =>
    id === "all" || (view !== "all" && view !== id) ? [] : [{ id, label: words, rows: inOrder(rows ?? [], id) }],
  );
  const shown = groups.flatMap((group) => group.rows);
  const schedule = (
    <Button tone="primary" keys="Mod+N I" onPress={onSchedule}>
      Schedule an interview
    </Button>
  );
  return (
    <Page title={<ScreenTitle>Interviews</ScreenTitle>} sub={rows && `${rows.length}`} actions={schedule}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows && rows.length > 0 && <Views rows={rows} view={view} hrefOf={hrefOf} />}
      {rows?.length === 0 && (
        <EmptyState title="No interviews yet.">
          Press {spell("Mod+N I", onMac())}, or schedule one from a person or a brief.
        </EmptyState>
      )}
      {rows && rows.length > 0 && shown.length === 0 && (
        <EmptyState
          title={`No interview is ${view}. “${VIEWS.find(({ id }) => id === view)?.words}” hides ${rows.length}.`}
        />
      )}
      {shown.length > 0 && (
        <div className="interviews">
          <Rows
            label="Interviews"
            groups={groups.map(({ id, label, rows: own }) => ({
              id,
              label,
              heading: (
                <>
                  <h2>{label}</h2> <span className="num">{own.length}</span>
                </>
              ),
              rows: own.map((row, at) => ({
                id: row.id,
                text: `${row.candidate.name}, ${forWords(row)}, ${whenWords(row, timeZone)}, ${at + 1} of ${own.length}`,
                cells: <Cells row={row} timeZone={timeZone} />,
              })),
            }))}
            onOpen={(id) => {
              const row = shown.find((one) => one.id === id);
              if (row) go(pathOf(row));
            }}
          />
        </div>
      )}
    </Page>
  );
}

function Views({ rows, view, hrefOf }: { rows: readonly InterviewRow[] } & Pick<Props, "view" | "hrefOf">) {
  const tabs = VIEWS.map(({ id, words }) => ({
    id,
    words,
    count: id === "all" ? rows.length : rows.filter(({ state }) => state === id).length,
    href: hrefOf(id),
  }));
  return <TabLinks label="Views of interviews" current={view} tabs={tabs} />;
}

/** Where an interview goes on. */
function pathOf({ id, state }: InterviewRow): string {
  switch (state) {
    case "planned":
      return `/interviews/${id}/prepare`;
    case "live":
      return `/interviews/${id}/live`;
    case "finished":
      return `/interviews/${id}/score`;
    default:
      return assertNever(state);
  }
}

/** What is to come, the nearest first; what is done, the newest first. */
function inOrder(rows: readonly InterviewRow[], state: InterviewRow["state"]): InterviewRow[] {
  const own = rows.filter((row) => row.state === state);
  return state === "planned" ? own.toReversed() : own;
}

const forWords = ({ brief, sample }: InterviewRow): string =>
  `${brief ? `For ${brief.client}, ${brief.title}` : "General vetting, no brief linked"}${sample ? ", sample" : ""}`;

function whenWords({ state, plannedAt, startedAt, minutes }: InterviewRow, timeZone: string | undefined): string {
  const at = startedAt ?? plannedAt;
  const now = new Date().toISOString();
  const when = at ? (sameDay(at, now, timeZone) ? timeOfDay(at, timeZone) : dayAndTime(at, timeZone)) : "";
  return state === "live" ? `since ${when}` : `${when}, ${minutes} min`;
}

function Cells({ row, timeZone }: { row: InterviewRow; timeZone: string | undefined }) {
  return (
    <div className="interview-row">
      <span className="trunc">
        <Secret>
          <span className="interview-who">{row.candidate.name}</span>
        </Secret>
      </span>
      <span className="trunc interview-for">
        <Secret>{forWords(row)}</Secret>
      </span>
      <span className="interview-when num">{whenWords(row, timeZone)}</span>
    </div>
  );
}
