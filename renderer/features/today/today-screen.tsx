import { MessageCircleQuestion, MessageSquareText, Phone, Reply, Scale } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { TodayRow } from "../../../shared/contract/today.ts";
import { ClockGlyph } from "../../parts/clock-glyph.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import type { Command } from "../../ui/commands.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Rows } from "../../ui/rows.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { NowCard } from "./now-card.tsx";
import type { TodayStore } from "./today-store.ts";
import { startWords, whereTo } from "./where-to.ts";
import "./today-screen.css";

const ICONS = {
  interview: MessageSquareText,
  reference: Phone,
  rating: Scale,
  "client-reply": Reply,
  contradiction: MessageCircleQuestion,
};

interface Props {
  store: TodayStore;
  timeZone: string | undefined;
  /** Brings people in: the way out of an empty day. */
  people: ReactNode;
  /** The menu of what can be made. */
  create: ReactNode;
}

/** What to do next, in order. */
export function TodayScreen({ store, timeZone, people, create }: Props) {
  const { today, error, load } = useStore(store);
  const go = useGo();
  useEffect(() => void load(), [load]);
  const next = today?.now[0];
  const start: Command[] = next
    ? [
        {
          id: "today.start",
          words: `${startWords(next)}: ${next.who}`,
          keys: "Mod+Enter",
          run: () => go(whereTo(next)),
        },
      ]
    : [];
  useScreen({ title: "Today", crumbs: [{ words: "Today" }], commands: start });

  const groups = today
    ? [
        { id: "due", label: "Due", rows: today.due },
        { id: "waiting", label: "Waiting for you", rows: today.waiting },
        { id: "later", label: "Later today", rows: today.later },
      ]
    : [];
  const all = groups.flatMap(({ rows }) => rows);
  return (
    <Page
      title={<ScreenTitle>Today</ScreenTitle>}
      sub={today?.words}
      actions={
        <>
          {people}
          {create}
        </>
      }
    >
      {error && <ErrorNote>{error}</ErrorNote>}
      {!today && !error && <Skeleton rows={6} />}
      {today?.now.map((row) => (
        <NowCard key={row.id} row={row} timeZone={timeZone} first={row === next} />
      ))}
      {today && today.now.length + all.length === 0 && (
        <EmptyState title="Nothing due. Take a brief or import candidates." />
      )}
      {all.length > 0 && (
        <div className="today-list">
          <Rows
            label="What to do next"
            groups={groups.map(({ id, label, rows }) => ({
              id,
              label,
              heading: (
                <>
                  <h2>{label}</h2> <span className="num">{rows.length}</span>
                </>
              ),
              rows: rows.map((row) => ({
                id: rowId(row),
                text: `${row.who}, ${whatOf(row)}. ${row.detail} ${row.when}`,
                cells: <TodayCells row={row} />,
              })),
            }))}
            onOpen={(id) => {
              const row = all.find((row) => rowId(row) === id);
              if (row) go(whereTo(row));
            }}
          />
        </div>
      )}
    </Page>
  );
}

const whatOf = ({ what, sample }: TodayRow): string => (sample ? `${what}, sample` : what);

const rowId = ({ kind, id }: TodayRow): string => `${kind} ${id}`;

function TodayCells({ row }: { row: TodayRow }) {
  return (
    <div className="today-row">
      <RowGlyph row={row} />
      <span className="today-name">
        <Secret>
          <span className="today-who">{row.who}</span>
        </Secret>{" "}
        <span className="today-what">{whatOf(row)}</span>
      </span>
      <span className="today-detail">
        <Secret>{row.detail}</Secret>
      </span>
      <span className={`today-when num ${row.clock ? `clock ${row.clock.state}` : ""}`}>{row.when}</span>
    </div>
  );
}

function RowGlyph({ row }: { row: TodayRow }) {
  if (row.clock)
    return (
      <span className={`clock ${row.clock.state}`}>
        <ClockGlyph state={row.clock.state} />
      </span>
    );
  if (row.kind === "brief") return <span />;
  const Icon = ICONS[row.kind];
  return <Icon className="icon" aria-hidden="true" />;
}
