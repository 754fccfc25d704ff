import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { BriefOverview, PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { byStage } from "../../../shared/domain/briefs/people-steps.ts";
import { stageNames } from "../../../shared/domain/briefs/stage.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { focusHeading, ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { Link } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { AddPerson } from "./add-person.tsx";
import { ConfirmRate } from "./confirm-rate.tsx";
import { ConfirmStart } from "./confirm-start.tsx";
import type { OverviewStore } from "./overview-store.ts";
import { listKeys } from "./people-keys.ts";
import { PersonRow } from "./person-row.tsx";
import "./people-screen.css";

interface Props {
  store: OverviewStore;
  id: string;
  /** The recruiter's, where the brief names none. */
  timeZone: string | undefined;
  /** Asks when somebody is interviewed for this brief. */
  onSchedule(candidate: string): void;
}

/** What is asked for about one person, above the screen. */
export interface Asked {
  about: "rate" | "start";
  person: PersonOnBrief;
}

/** Everybody on one brief by stage, with what each is still missing. */
export function PeopleScreen({ store, id, timeZone, onSchedule }: Props) {
  const { overview, error, refused, open } = useStore(store);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => open(id), [open, id]);
  const shown = overview?.brief.id === id ? overview : null;
  const brief = shown?.brief;
  const zone = brief?.timeZone ?? timeZone ?? "Australia/Sydney";
  useScreen({
    title: brief ? `${brief.client.name} – People` : "People",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: brief?.client.name ?? "Brief", secret: true, href: `/briefs/${id}` },
      { words: "People" },
    ],
    clock: brief?.clock,
    record: brief && { entity: "brief", id, name: brief.title },
    commands: [],
  });
  const close = (): void => setAsked(null);
  return (
    <Page
      wide
      title={<ScreenTitle>People on this brief</ScreenTitle>}
      sub={brief && <Secret>{`${brief.title}, ${brief.client.name}`}</Secret>}
      actions={
        shown && (
          <>
            <Link href={`/briefs/${id}`}>Where this brief stands</Link>
            <AddPerson store={store} />
          </>
        )
      }
    >
      {error && (
        <ReadError href="/briefs" words="All briefs" shown={shown !== null}>
          {error}
        </ReadError>
      )}
      {refused && !asked && <ErrorNote>{refused}</ErrorNote>}
      {!shown && !error && <Skeleton rows={8} />}
      {shown && <People overview={shown} store={store} timeZone={zone} onAsk={setAsked} onSchedule={onSchedule} />}
      {asked?.about === "rate" && <ConfirmRate person={asked.person} store={store} onClose={close} />}
      {asked?.about === "start" && <ConfirmStart person={asked.person} store={store} onClose={close} />}
    </Page>
  );
}

interface PeopleProps {
  overview: BriefOverview;
  store: OverviewStore;
  timeZone: string;
  onAsk(asked: Asked): void;
  onSchedule(candidate: string): void;
}

function People({ overview, store, timeZone, onAsk, onSchedule }: PeopleProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const groups = byStage(overview.people);
  const stage = overview.people.find(({ candidate }) => candidate === current)?.stage;
  // In another stage the row is drawn anew, and what had focus in it is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the move that loses focus
  useEffect(() => {
    if (current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(".person[tabindex='0']")?.focus({ preventScroll: true });
  }, [stage]);
  const all = groups.flatMap(({ people }) => people);
  const musts = overview.needs.filter(({ weight }) => weight === "must").length;
  if (all.length === 0)
    return (
      <div className="placed-none">
        <EmptyState title="No people yet. Add someone you know, or import candidates on Today." />
      </div>
    );
  const stop = all.some(({ candidate }) => candidate === current) ? current : all[0]?.candidate;
  const hear = listKeys({
    stage: (row) => row.querySelector<HTMLElement>('[aria-label^="Stage of"]')?.click(),
    shortlist(at) {
      const person = all[at];
      if (!person) return;
      const { addToShortlist, takeOffShortlist } = store.getState();
      void (person.onShortlist ? takeOffShortlist(person.candidate) : addToShortlist(person.candidate));
    },
    schedule: (at) => all[at] && onSchedule(all[at].candidate),
  });
  /** The row goes; focus moves to the next one, else to the heading. */
  const remove = async (candidate: string, row: Element | null): Promise<void> => {
    const rows = [...document.querySelectorAll<HTMLElement>(".person")];
    const at = row instanceof HTMLElement ? rows.indexOf(row) : -1;
    const next = rows[at + 1] ?? rows[at - 1];
    if (!(await store.getState().removePerson(candidate))) return;
    if (next) next.focus();
    else focusHeading();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list keys are heard for all groups at once
    <div className="people-groups" onKeyDown={hear}>
      {groups.map(({ stage, people }) => (
        <section key={stage} aria-labelledby={`stage-${stage}`}>
          <h2 id={`stage-${stage}`}>
            {stageNames[stage]} <span className="num">{people.length}</span>
          </h2>
          <ul>
            {people.map((person) => (
              <PersonRow
                key={person.candidate}
                person={person}
                place={`${all.indexOf(person) + 1} of ${all.length}`}
                stop={person.candidate === stop}
                musts={musts}
                timeZone={timeZone}
                store={store}
                onFocus={() => setCurrent(person.candidate)}
                onAsk={(about) => onAsk({ about, person })}
                onSchedule={() => onSchedule(person.candidate)}
                onRemove={remove}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
