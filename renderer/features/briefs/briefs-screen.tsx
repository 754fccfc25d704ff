import { MoreHorizontal, Pin } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { optionNames } from "../../../shared/domain/briefs/option-names.ts";
import { titleNames } from "../../../shared/domain/briefs/titles.ts";
import { clockInRow } from "../../parts/clock.ts";
import { ClockChip } from "../../parts/clock-chip.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { onMac, spell } from "../../ui/keys.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { TabLinks } from "../../ui/tab-links.tsx";
import { Table } from "../../ui/table.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { BriefsStore } from "./briefs-store.ts";
import { type BriefView, briefsShown, briefViews, countIn, hidesMost } from "./briefs-view.ts";
import { CloseBrief } from "./close-brief.tsx";
import "./briefs-screen.css";

const COLUMNS = [
  { id: "clock", words: "Clock" },
  { id: "title", words: "Brief" },
  { id: "client", words: "Client" },
  { id: "role", words: "Role", narrow: "hide" },
  { id: "level", words: "Level", narrow: "hide" },
  { id: "musts", words: "Must-haves", numeric: true, narrow: "hide" },
  { id: "ready", words: "Ready", numeric: true, narrow: "hide" },
  { id: "owner", words: "Owner", narrow: "hide" },
  { id: "stage", words: "Stage", narrow: "hide" },
  { id: "more", words: "Actions" },
] as const;

/** What of the list is shown; it is in the address. */
export interface BriefsFilter {
  view: BriefView;
  words: string;
}

interface Props {
  store: BriefsStore;
  /** The recruiter's. */
  timeZone: string | undefined;
  filter: BriefsFilter;
  /** The address of the list with such a filter. */
  hrefOf(filter: BriefsFilter): string;
  onFilter(filter: BriefsFilter): void;
}

/** Every brief by time left. */
export function BriefsScreen({ store, timeZone, filter, hrefOf, onFilter }: Props) {
  const { rows, error, refused, load } = useStore(store);
  const [current, setCurrent] = useState<string | null>(null);
  const [closing, setClosing] = useState<BriefRow | null>(null);
  const go = useGo();
  useEffect(() => void load(), [load]);
  const take: Command = { id: "briefs.new", words: "New brief", run: () => go("/briefs/new") };
  const find: Command = {
    id: "briefs.filter",
    words: "Filter briefs",
    keys: "Mod+F",
    run: () => document.querySelector<HTMLInputElement>('[name="briefs-filter"]')?.focus(),
  };
  const here = rows?.find(({ id }) => id === current);
  const pin: Command[] = here
    ? [
        {
          id: "briefs.pin",
          words: `${here.pinned ? "Unpin" : "Pin"} ${here.title}`,
          keys: "P",
          run: () => void store.getState().pin(here.id, !here.pinned),
        },
      ]
    : [];
  useScreen({ title: "Briefs", crumbs: [{ words: "Briefs" }], commands: [find, ...pin] });
  const shown = rows && briefsShown(rows, filter.view, filter.words);
  const copy = async (id: string): Promise<void> => {
    const made = await store.getState().duplicate(id);
    if (made) go(`/briefs/${made}/capture`);
  };

  return (
    <Page
      wide
      title={<ScreenTitle>Briefs</ScreenTitle>}
      sub={rows && `${rows.length}`}
      actions={<CommandButton command={{ ...take, keys: "Mod+N B" }} tone="primary" />}
    >
      {error && <ErrorNote>{error}</ErrorNote>}
      {refused && <ErrorNote>{refused}</ErrorNote>}
      {!rows && !error && <Skeleton rows={6} />}
      {rows?.length === 0 && (
        <div className="briefs-none">
          <EmptyState title={`No briefs yet. Press ${spell("Mod+N B", onMac())} when a client rings.`} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <div className="briefs-bar">
          <TabLinks
            label="Views of briefs"
            current={filter.view}
            tabs={briefViews.map(({ id, words }) => ({
              id,
              words,
              count: countIn(rows, id),
              href: hrefOf({ ...filter, view: id }),
            }))}
          />
          <div className="briefs-filter">
            <TextField
              label="Filter briefs"
              quiet
              name="briefs-filter"
              placeholder="Filter by title, client or role"
              value={filter.words}
              onChange={(words) => onFilter({ ...filter, words })}
            />
          </div>
        </div>
      )}
      {rows && rows.length > 0 && shown?.length === 0 && (
        <div className="briefs-none">
          <NoMatch rows={rows} filter={filter} onFilter={onFilter} />
        </div>
      )}
      {shown && shown.length > 0 && (
        <div className="briefs-table">
          <Table
            label="Briefs"
            columns={COLUMNS}
            named="title"
            onCurrent={setCurrent}
            rows={shown.map((row) =>
              briefRow(row, timeZone, { copy, close: setClosing, pin: store.getState().pin, go }),
            )}
          />
        </div>
      )}
      {closing && (
        <CloseBrief
          open
          title={closing.title}
          onClose={() => setClosing(null)}
          onKeep={(reason) => store.getState().close(closing.id, reason)}
        />
      )}
    </Page>
  );
}

interface Does {
  copy(id: string): Promise<void>;
  close(row: BriefRow): void;
  pin(id: string, pinned: boolean): Promise<void>;
  go(path: string): void;
}

function briefRow(row: BriefRow, timeZone: string | undefined, does: Does) {
  const { id, title, client, role, level, clock, musts, ready, target, owner, pinned, view, sample } = row;
  const stage = briefViews.find((one) => one.id === view)?.words ?? "";
  return {
    id,
    href: view === "draft" ? `/briefs/${id}/capture` : `/briefs/${id}`,
    text: `${title}, ${client.name}`,
    cells: {
      clock: (
        <span title={clock.words}>
          <ClockChip clock={clock} words={clockInRow(clock, timeZone)} />
        </span>
      ),
      title: (
        <span className="briefs-name">
          {title}
          {pinned && (
            <>
              {" "}
              <Pin className="icon briefs-pin" aria-hidden="true" />
              <span className="sr">pinned</span>
            </>
          )}
        </span>
      ),
      client: (
        <span className="briefs-name">
          <Secret>{client.name}</Secret>
          {sample && <span className="briefs-sample"> Sample</span>}
        </span>
      ),
      role: <span className="briefs-short">{role ? titleNames[role] : ""}</span>,
      level: <span className="briefs-short">{level ? optionNames.level[level] : ""}</span>,
      musts: `${musts.covered}/${musts.of}`,
      ready: `${ready} of ${target.from}–${target.to}`,
      owner: <span className="trunc">{owner}</span>,
      stage: <span className="briefs-short">{stage}</span>,
      more: <More row={row} does={does} />,
    },
  };
}

function More({ row, does }: { row: BriefRow; does: Does }) {
  const { id, title, view, pinned } = row;
  const pinWords = pinned ? "Unpin" : "Pin";
  const way = (path: string, words: string) => ({
    id: path,
    words,
    text: words,
    onAction: () => does.go(`/briefs/${id}${path}`),
  });
  const ends =
    view === "closed" ? [] : [{ id: "close", words: "Close…", text: "Close", onAction: () => does.close(row) }];
  return (
    <Menu
      label={`More for ${title}`}
      groups={[
        {
          id: "ways",
          label: "Ways",
          entries: [
            way("", "Where it stands"),
            way("/people", "People"),
            ...(view === "closed" ? [] : [way("/capture", "Edit the brief")]),
          ],
        },
        {
          id: "changes",
          label: "Changes",
          entries: [
            {
              id: "pin",
              words: pinWords,
              text: pinWords,
              keys: "P",
              onAction: () => void does.pin(id, !pinned),
            },
            { id: "copy", words: "Duplicate", text: "Duplicate", onAction: () => void does.copy(id) },
            ...ends,
          ],
        },
      ]}
    >
      <MoreHorizontal className="icon" aria-hidden="true" />
    </Menu>
  );
}

/** Names the filter that hides most, and takes it away. */
function NoMatch({ rows, filter, onFilter }: Pick<Props, "filter" | "onFilter"> & { rows: readonly BriefRow[] }) {
  const { by, count } = hidesMost(rows, filter.view, filter.words);
  const name = by === "words" ? filter.words.trim() : briefViews.find(({ id }) => id === filter.view)?.words;
  const hides = count > 0 ? ` “${name}” hides ${count}.` : "";
  return (
    <EmptyState
      title={`No briefs match.${hides}`}
      action={
        by === "words" ? (
          <LinkButton words={`Clear “${name}”`} onPress={() => onFilter({ ...filter, words: "" })} />
        ) : (
          <LinkButton
            words="Show all briefs"
            onPress={() => onFilter({ words: count > 0 ? filter.words : "", view: "all" })}
          />
        )
      }
    />
  );
}
