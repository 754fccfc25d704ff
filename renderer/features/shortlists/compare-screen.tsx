import { ArrowLeft, ArrowRight, Plus, X } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "zustand";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { IconButton } from "../../ui/button.tsx";
import { CellGrid } from "../../ui/cell-grid.tsx";
import type { Command } from "../../ui/commands.ts";
import { Link } from "../../ui/link.tsx";
import { Menu } from "../../ui/menu.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, Skeleton } from "../../ui/states.tsx";
import { Tick } from "../../ui/tick.tsx";
import { CompareCard, CompareCell } from "./compare-cell.tsx";
import { type CompareRow, cellWords, compareRows } from "./compare-rows.ts";
import { type CompareStore, fewest, most } from "./compare-store.ts";
import { moved } from "./order.ts";
import "./compare-screen.css";

/** What the address says: who stands side by side, in which order, and whether rows that are alike are left out. */
interface Compared {
  ids: readonly string[];
  differences: boolean;
}

interface Props extends Compared {
  store: CompareStore;
  id: string;
  timeZone: string | undefined;
  onChange(next: Compared): void;
}

/** Two to five people in columns; any cell opens what stands behind it. */
export function CompareScreen({ store, id, ids, differences, timeZone, onChange }: Props) {
  const state = useStore(store);
  const go = useGo();
  const { open } = state;
  const asked = ids.join(",");
  useEffect(() => open(id, asked === "" ? [] : asked.split(",")), [open, id, asked]);
  const here = state.id === id;
  const { brief, shortlist, compared } = here ? state : { brief: null, shortlist: null, compared: null };
  const columns = compared?.columns ?? [];
  const order = columns.map(({ candidate }) => candidate);
  const arrange = (next: string[]): void => onChange({ ids: next, differences });
  const shift = (candidate: string, by: -1 | 1): void =>
    arrange(
      moved(
        columns.map(({ candidate }) => ({ id: candidate })),
        candidate,
        order.indexOf(candidate) + 1 + by,
      ).map((one) => one.id),
    );
  const back: Command = {
    id: "compare.back",
    words: "Back to the shortlist",
    keys: "Mod+Enter",
    run: () => go(`/briefs/${id}/shortlist`),
  };
  const alike: Command = {
    id: "compare.differences",
    words: differences ? "Show every row" : "Differences only",
    keys: "D",
    run: () => onChange({ ids, differences: !differences }),
  };
  const rows = compared ? compareRows(compared) : [];
  const shown = differences ? rows.filter((row) => row.differs) : rows;
  useScreen({
    title: brief ? `${brief.client.name} – Compare` : "Compare",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: brief?.client.name ?? "Brief", href: `/briefs/${id}`, secret: true },
      { words: "Shortlist", href: `/briefs/${id}/shortlist` },
      { words: "Compare" },
    ],
    clock: brief?.clock,
    record: brief ? { entity: "brief", id, name: brief.title } : undefined,
    commands: compared ? [alike, back, ...jumps(shown)] : [back],
  });
  const others = shortlist
    ? [
        ...shortlist.lines.map(({ candidate }) => candidate),
        ...[...shortlist.ready, ...shortlist.nearly].map(({ candidate, name }) => ({ id: candidate, name })),
      ].filter((one) => !order.includes(one.id))
    : [];
  const zone = brief?.timeZone ?? timeZone ?? "Australia/Sydney";
  const adding = others.length > 0 && columns.length < most && (
    <Menu
      label="Add somebody to compare"
      className="btn quiet"
      groups={[
        {
          id: "others",
          label: "People on this brief",
          entries: others.map((one) => ({
            id: one.id,
            words: <Secret>{one.name}</Secret>,
            text: one.name,
            onAction: () => arrange([...(order.length > 0 ? order : ids), one.id]),
          })),
        },
      ]}
    >
      <Plus className="icon" aria-hidden="true" />
      Add somebody
    </Menu>
  );
  return (
    <Page
      wide
      title={<ScreenTitle>{columns.length > 0 ? `Compare ${columns.length} people` : "Compare"}</ScreenTitle>}
      sub={brief?.title}
      actions={
        compared && (
          <>
            <Tick ticked={differences} keys="D" onTick={(ticked) => onChange({ ids, differences: ticked })}>
              Differences only
            </Tick>
            {adding}
          </>
        )
      }
    >
      {state.error && (
        <ReadError href="/shortlists" words="All shortlists" shown={shortlist !== null}>
          {state.error}
        </ReadError>
      )}
      {!shortlist && !state.error && <Skeleton rows={8} />}
      {shortlist && !compared && (
        <div className="compare-empty">
          <EmptyState
            title="Pick two to five people to compare."
            action={adding || <Link href={`/briefs/${id}/shortlist`}>Back to the shortlist</Link>}
          />
        </div>
      )}
      {compared && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="compare-scroll" aria-label="Comparison" tabIndex={0}>
          <CellGrid
            label={`${columns.length} people side by side`}
            corner={differences ? `${shown.length} of ${rows.length} rows differ` : `${rows.length} rows`}
            onShift={shift}
            columns={columns.map(({ candidate, name }, at) => ({
              id: candidate,
              head: (
                <Head
                  name={name}
                  at={at}
                  count={columns.length}
                  onShift={(by) => shift(candidate, by)}
                  onTake={columns.length > fewest ? () => arrange(order.filter((one) => one !== candidate)) : undefined}
                />
              ),
            }))}
            rows={shown.map((row) => ({
              id: row.id,
              head: (
                <>
                  {row.mark && <span className="compare-mark">{row.mark}</span>}
                  {row.words}
                </>
              ),
              cells: row.cells.map(({ candidate, name, facts }) => ({
                label: `${name}, ${row.words}: ${cellWords(facts)}`,
                content: <CompareCell facts={facts} />,
                card: (
                  <CompareCard
                    row={row}
                    candidate={candidate}
                    name={name}
                    facts={facts}
                    store={store}
                    timeZone={zone}
                  />
                ),
              })),
            }))}
          />
          {differences && shown.length === 0 && <p className="compare-alike">They don’t differ in anything here.</p>}
        </section>
      )}
    </Page>
  );
}

/** Mod with a digit leads to the row of that criterion, where it is shown. */
const jumps = (rows: readonly CompareRow[]): Command[] =>
  rows.flatMap(({ mark, words }, at) =>
    mark === null
      ? []
      : {
          id: `compare.${mark}`,
          words: `Go to ${words}`,
          keys: `Mod+${mark.slice(1)}`,
          run: () => document.querySelector<HTMLElement>(`[data-at="${at} 0"]`)?.focus(),
        },
  );

interface HeadProps {
  name: string;
  at: number;
  count: number;
  onShift(by: -1 | 1): void;
  /** Left out while nobody may go. */
  onTake?: (() => void) | undefined;
}

function Head({ name, at, count, onShift, onTake }: HeadProps) {
  return (
    <div className="compare-head">
      <span className="compare-name">
        <Secret>{name}</Secret>
      </span>
      <span className="compare-moves">
        <IconButton
          label={`Move ${name} left`}
          icon={<ArrowLeft className="icon" aria-hidden="true" />}
          disabled={at === 0}
          onPress={() => onShift(-1)}
        />
        <IconButton
          label={`Move ${name} right`}
          icon={<ArrowRight className="icon" aria-hidden="true" />}
          disabled={at === count - 1}
          onPress={() => onShift(1)}
        />
        {onTake && (
          <IconButton label={`Leave ${name} out`} icon={<X className="icon" aria-hidden="true" />} onPress={onTake} />
        )}
      </span>
    </div>
  );
}
