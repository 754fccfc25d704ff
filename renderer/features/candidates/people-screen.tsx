import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { joined, readSentence, without } from "../../../shared/domain/candidates/filter-sentence.ts";
import { type PeopleSort, type PeopleView, peopleViews } from "../../../shared/domain/candidates/list.ts";
import { isoDay } from "../../../shared/domain/clock/words.ts";
import type { Typing } from "../../api/typing.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Link } from "../../ui/link.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { AddToBrief } from "./add-to-brief.tsx";
import { NewPerson } from "./new-person.tsx";
import { PeekPanel } from "./peek-panel.tsx";
import { PeopleFilter, SORTS } from "./people-filter.tsx";
import { PeopleGrid } from "./people-grid.tsx";
import { type PeopleSearch, peoplePath, USUAL_SORT } from "./people-search.ts";
import type { PeopleStore } from "./people-store.ts";
import "./people-screen.css";

interface Props {
  store: PeopleStore;
  typing: Typing;
  search: PeopleSearch;
  /** Changes what the address says, without a new step back. */
  onSearch(change: { [K in keyof PeopleSearch]?: PeopleSearch[K] | undefined }): void;
  timeZone: string | undefined;
  /** Brings people in. */
  people: ReactNode;
}

/** Characters of the filter that count. */
const LONGEST = 200;

const VIEWS: Record<PeopleView, string> = { all: "All", vetted: "Vetted", unrated: "Not rated", stale: "Stale" };

/** Finds people by proof. */
export function PeopleScreen({ store, typing, search, onSearch, timeZone, people }: Props) {
  const { rows, total, views, current, peek, briefs, error, refused, open, loadBriefs, show, addToBrief, stand } =
    useStore(store);
  const go = useGo();
  const field = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [typed, setTyped] = useState(search.q ?? "");
  const { view = "all", sort = USUAL_SORT, reversed = false, sel } = search;
  const today = isoDay(new Date().toISOString(), timeZone ?? "Australia/Sydney");
  // What is typed leads; the address follows, and leads only when it was changed elsewhere.
  const written = useRef(search.q ?? "");
  useEffect(() => {
    if ((search.q ?? "") !== written.current) setTyped(search.q ?? "");
    written.current = search.q ?? "";
  }, [search.q]);
  const type = (words: string): void => {
    setTyped(words);
    written.current = words.slice(0, LONGEST);
    onSearch({ q: written.current || undefined });
  };

  const running = briefs?.find((one) => one.view === "running");
  const brief = search.brief === undefined ? running : briefs?.find(({ id }) => id === search.brief);
  const parts = useMemo(() => readSentence(typed.slice(0, LONGEST), today), [typed, today]);
  const forBrief = brief?.id;
  const asked = useMemo(
    () => ({ ...joined(parts), view, sort, reversed, ...(forBrief && { brief: forBrief }) }),
    [parts, view, sort, reversed, forBrief],
  );
  const selected = useRef(sel);
  selected.current = sel;
  const briefsRead = briefs !== null;
  useEffect(() => {
    // Whose C2 and C3 are shown is known with the briefs: asked sooner, scores would change before the eyes.
    if (!briefsRead) return void loadBriefs();
    void open(asked, selected.current);
    if (selected.current === undefined) scroller.current?.scrollTo({ top: 0 });
  }, [open, loadBriefs, briefsRead, asked]);
  useEffect(() => void show(sel), [show, sel]);

  const row = sel === undefined ? undefined : [...rows.values()].find(({ id }) => id === sel);
  const standing = row ?? rows.get(current);
  const focusRow = (): void => body.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus();
  const closing = useRef(false);
  const closePeek = (): void => {
    closing.current = true;
    onSearch({ sel: undefined });
  };
  useEscape(sel !== undefined && adding === null && !search.add, closePeek);
  const peeking = row !== undefined;
  // Focus is never left on what is hidden: a narrow window shows the list or the person, not both.
  useEffect(() => {
    const hidden = body.current !== null && getComputedStyle(body.current).display === "none";
    if (peeking && hidden) document.querySelector<HTMLElement>(".peek h2")?.focus();
    if (!peeking && closing.current) body.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus();
    closing.current = false;
  }, [peeking]);
  const order = (by: PeopleSort): void =>
    onSearch({
      sort: by === USUAL_SORT ? undefined : by,
      reversed: by === sort && !reversed ? true : undefined,
    });
  const openPerson = (id: string): void => go(`/candidates/${id}/profile`);

  useScreen({
    title: total === null ? "Candidates" : `${total} – Candidates`,
    crumbs: [{ words: "Candidates" }],
    commands: commandsOf({
      name: standing?.name,
      peeking: sel !== undefined,
      add: () => standing && setAdding(standing.id),
      filter: () => field.current?.focus(),
      close: closePeek,
      order,
    }),
  });
  const joining = adding === null ? undefined : [...rows.values()].find(({ id }) => id === adding);

  return (
    <Page
      wide
      title={<ScreenTitle>Candidates</ScreenTitle>}
      sub={
        <span className="people-views">
          {peopleViews.map((one) => (
            <Link
              key={one}
              className="people-view"
              current={one === view}
              href={peoplePath({ ...search, view: one, ...(one === "all" && { view: undefined }) } as PeopleSearch)}
            >
              {VIEWS[one]} {views && <span className="num">{views[one]}</span>}
            </Link>
          ))}
        </span>
      }
      actions={
        <>
          {people}
          <Button icon={<Plus className="icon" aria-hidden="true" />} onPress={() => onSearch({ add: true })}>
            Add a person
          </Button>
        </>
      }
    >
      {error && <ErrorNote>{error}</ErrorNote>}
      {refused && <ErrorNote>{refused}</ErrorNote>}
      {total === null && !error && <Skeleton rows={10} />}
      {views?.all === 0 && (
        <EmptyState
          title="Nobody here yet. Import candidates, or add one."
          action={
            <Button tone="primary" keys="Mod+N C" onPress={() => onSearch({ add: true })}>
              Add one
            </Button>
          }
        >
          JSON Resume files come in whole; a name is enough to add somebody by hand.
        </EmptyState>
      )}
      {views && views.all > 0 && (
        <div className={row ? "people-body peeking" : "people-body"}>
          <section className="people-left" aria-label="Candidates" ref={body}>
            <PeopleFilter
              typed={typed}
              field={field}
              sort={sort}
              briefs={briefs ?? []}
              brief={brief}
              count={`${(total ?? 0).toLocaleString("en-AU")} of ${views.all.toLocaleString("en-AU")}`}
              onTyped={type}
              onDown={focusRow}
              onSort={order}
              onBrief={(id) => onSearch({ brief: id })}
            />
            {total === 0 ? (
              <NoMatch
                parts={parts.map(({ text }) => text)}
                view={view}
                onWithout={(at) => type(without(parts, at))}
                onAll={() => onSearch({ view: undefined })}
              />
            ) : (
              <div className="people-scroll" ref={scroller}>
                <PeopleGrid
                  store={store}
                  selected={sel}
                  sort={sort}
                  reversed={reversed}
                  against={brief?.client.name}
                  today={today}
                  onSort={order}
                  onPeek={(id) => onSearch({ sel: id === sel ? undefined : id })}
                  onMove={(id) => sel !== undefined && onSearch({ sel: id })}
                  onOpen={openPerson}
                />
              </div>
            )}
          </section>
          {row && (
            <PeekPanel
              row={row}
              peek={peek}
              today={today}
              timeZone={timeZone}
              onStep={(step) => {
                const place = Math.max(0, Math.min((total ?? 1) - 1, current + step));
                stand(place);
                onSearch({ sel: rows.get(place)?.id ?? sel });
              }}
              onClose={closePeek}
              onOpen={() => openPerson(row.id)}
              onAdd={() => setAdding(row.id)}
            />
          )}
        </div>
      )}
      {joining && (
        <AddToBrief
          name={joining.name}
          briefs={briefs ?? []}
          on={joining.briefs.map(({ id }) => id)}
          onPick={(to) => {
            setAdding(null);
            void addToBrief(joining.id, to);
          }}
          onClose={() => setAdding(null)}
        />
      )}
      {search.add && (
        <NewPerson
          store={store}
          typing={typing}
          given={search.name}
          onAdded={openPerson}
          onClose={() => onSearch({ add: undefined, name: undefined })}
        />
      )}
    </Page>
  );
}

interface NoMatchProps {
  parts: readonly string[];
  view: PeopleView;
  onWithout(at: number): void;
  onAll(): void;
}

/** Nobody is all of it: each part can go, one by one. */
function NoMatch({ parts, view, onWithout, onAll }: NoMatchProps) {
  return (
    <div className="people-none">
      <p>Nobody matches all of it. Take one away:</p>
      <ul>
        {parts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
          <li key={`${at} ${text}`}>
            <Button small onPress={() => onWithout(at)}>
              {`Without “${text}”`}
            </Button>
          </li>
        ))}
        {view !== "all" && (
          <li>
            <Button small onPress={onAll}>
              {`Everyone, not only “${VIEWS[view]}”`}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

interface Does {
  name: string | undefined;
  peeking: boolean;
  add(): void;
  filter(): void;
  close(): void;
  order(by: PeopleSort): void;
}

function commandsOf({ name, peeking, add, filter, close, order }: Does): Command[] {
  return [
    ...(name ? [{ id: "people.brief", words: `Add ${name} to a brief…`, keys: "A", run: add }] : []),
    { id: "people.filter", words: "Filter candidates", keys: "Mod+F", run: filter },
    ...(peeking ? [{ id: "people.close", words: "Close peek", run: close }] : []),
    ...(Object.keys(SORTS) as PeopleSort[]).map((by) => ({
      id: `people.by.${by}`,
      words: `Order by ${SORTS[by]}`,
      run: () => order(by),
    })),
  ];
}
