import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { BriefOverview } from "../../../shared/contract/briefs.ts";
import { titleNames } from "../../../shared/domain/briefs/titles.ts";
import { CoverageMatrix } from "../../parts/coverage-matrix.tsx";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { AddPerson } from "./add-person.tsx";
import { AgreeTime } from "./agree-time.tsx";
import { CloseBrief } from "./close-brief.tsx";
import { NextPane } from "./next-pane.tsx";
import type { OverviewStore } from "./overview-store.ts";
import { PeopleList } from "./people-list.tsx";
import "./overview-screen.css";

/** Commands with a button beside the main one, and its words. */
const IN_HEAD: Record<string, string> = {
  "brief.schedule": "Schedule interview",
  "brief.people": "People on this brief",
  "brief.edit": "Edit the brief",
};
const LEVELS = { mid: "mid", senior: "senior", lead: "lead" };

interface Props {
  store: OverviewStore;
  id: string;
  /** The recruiter's, where the brief names none. */
  timeZone: string | undefined;
  /** Asks whom to interview for this brief, and when. */
  onSchedule(): void;
}

/** Where one brief stands: who covers which need, who is how far, and what is next. */
export function OverviewScreen({ store, id, timeZone, onSchedule }: Props) {
  const { overview, triage, error, refused, open } = useStore(store);
  const [closing, setClosing] = useState(false);
  const [agreeing, setAgreeing] = useState(false);
  const go = useGo();
  useEffect(() => open(id), [open, id]);
  const shown = overview?.brief.id === id ? overview : null;
  const brief = shown?.brief;
  const zone = brief?.timeZone ?? timeZone ?? "Australia/Sydney";
  const commands = shown
    ? commandsOf(shown, store, go, {
        close: () => setClosing(true),
        agree: () => setAgreeing(true),
        schedule: onSchedule,
      })
    : [];
  useScreen({
    title: brief ? `${brief.client.name} – ${brief.title}` : "Brief",
    crumbs: [
      { words: "Briefs", href: "/briefs" },
      { words: brief?.client.name ?? "Brief", secret: true },
    ],
    clock: brief?.clock,
    record: brief && { entity: "brief", id, name: brief.title },
    commands,
  });
  const [main] = commands;

  return (
    <Page
      wide
      title={<ScreenTitle>{brief?.title ?? "Brief"}</ScreenTitle>}
      sub={brief && <Secret>{subtitle(brief, triage?.title ?? null)}</Secret>}
      actions={
        main && (
          <>
            {main.off && <span id="overview-off">{main.off}</span>}
            {commands.map(
              (command) =>
                Object.hasOwn(IN_HEAD, command.id) && (
                  <CommandButton key={command.id} command={command} tone="quiet">
                    {IN_HEAD[command.id]}
                  </CommandButton>
                ),
            )}
            <CommandButton command={main} tone="primary" describedBy="overview-off" />
          </>
        )
      }
    >
      {error && (
        <ReadError href="/briefs" words="All briefs" shown={shown !== null}>
          {error}
        </ReadError>
      )}
      {refused && <ErrorNote>{refused}</ErrorNote>}
      {!shown && !error && <Skeleton rows={8} />}
      {shown && (
        <Panes
          label="Parts of this brief"
          first="people"
          panes={[
            {
              id: "people",
              words: "Needs and people",
              width: "rest",
              content: <Covered overview={shown} store={store} timeZone={zone} />,
            },
            {
              id: "next",
              words: "What is next",
              width: 312,
              content: (
                <NextPane
                  overview={shown}
                  store={store}
                  timeZone={zone}
                  onClose={() => setClosing(true)}
                  onAgree={() => setAgreeing(true)}
                />
              ),
            },
          ]}
        />
      )}
      {shown && agreeing && (
        <AgreeTime brief={shown.brief} timeZone={zone} store={store} onClose={() => setAgreeing(false)} />
      )}
      {shown && (
        <CloseBrief
          open={closing}
          title={shown.brief.title}
          onClose={() => setClosing(false)}
          onKeep={store.getState().close}
        />
      )}
    </Page>
  );
}

function Covered({ overview, store, timeZone }: { overview: BriefOverview; store: OverviewStore; timeZone: string }) {
  const { needs, people } = overview;
  return (
    <div className="overview-main">
      {people.length === 0 ? (
        <EmptyState
          title="No people yet. Import candidates on Today, or add someone you know."
          action={<AddPerson store={store} />}
        />
      ) : (
        <>
          <div>
            <h2>Needs, and who confirmed them</h2>
            {needs.length === 0 ? (
              <p className="overview-none">No needs yet. A brief takes up to five must-haves.</p>
            ) : (
              <CoverageMatrix caption="Needs, and who confirmed them" needs={needs} people={people} />
            )}
          </div>
          <section aria-labelledby="overview-people">
            <header className="overview-head">
              <h2 id="overview-people">People</h2>
              <span className="spacer" />
              <AddPerson store={store} />
            </header>
            <PeopleList
              people={people}
              musts={needs.filter(({ weight }) => weight === "must").length}
              timeZone={timeZone}
              store={store}
            />
          </section>
        </>
      )}
    </div>
  );
}

/** `pointedTo` stands in for a role that nobody has settled yet. */
function subtitle(brief: BriefOverview["brief"], pointedTo: BriefOverview["brief"]["role"]): string {
  const { client, level, sample } = brief;
  const role = brief.role ?? pointedTo;
  const what = [role && titleNames[role], level && LEVELS[level], sample && "sample data"].filter(Boolean).join(", ");
  return what ? `${client.name}, ${what}` : client.name;
}

/** The first one is the screen's main action. */
function commandsOf(
  { brief, people: everybody }: BriefOverview,
  store: OverviewStore,
  go: (path: string) => void,
  ask: { close(): void; agree(): void; schedule(): void },
): Command[] {
  const [missing] = brief.missing;
  const shortlist: Command = {
    id: "brief.shortlist",
    words: "Open the shortlist",
    keys: "Mod+Enter",
    off: everybody.length > 0 ? undefined : "Nobody is on this brief yet.",
    run: () => go(`/briefs/${brief.id}/shortlist`),
  };
  const preview: Command = {
    id: "brief.preview",
    words: "Preview PDF",
    keys: "Mod+E",
    off: everybody.some(({ onShortlist }) => onShortlist) ? undefined : "Nobody is on the shortlist yet.",
    run: () => go(`/briefs/${brief.id}/export?variant=named`),
  };
  const start: Command = {
    id: "brief.start",
    words: "Start the 48-hour clock",
    keys: "Mod+Enter",
    off: missing?.words,
    run: () => void store.getState().startClock(),
  };
  const close: Command = { id: "brief.close", words: "Close this brief…", run: ask.close };
  const first = brief.clock.state === "not-started" && !brief.closedAt ? start : shortlist;
  const agree: Command = { id: "brief.agree", words: "Agree a new time…", run: ask.agree };
  const running = brief.clock.startedAt !== null && brief.clock.sentAt === null;
  const reopen: Command = { id: "brief.reopen", words: "Reopen this brief", run: () => void store.getState().reopen() };
  const goPeople: Command = {
    id: "brief.people",
    words: "People on this brief",
    run: () => go(`/briefs/${brief.id}/people`),
  };
  const edit: Command = { id: "brief.edit", words: "Edit the brief", run: () => go(`/briefs/${brief.id}/capture`) };
  const schedule: Command = { id: "brief.schedule", words: "Schedule an interview…", run: ask.schedule };
  const explain: Command = { id: "brief.rate", words: "Explain this rate", run: () => go(`/briefs/${brief.id}/rate`) };
  const { keys: _taken, ...later } = shortlist;
  const rest = first === shortlist ? [preview] : [later, preview];
  if (brief.closedAt) return [first, preview, goPeople, explain, reopen];
  return [first, ...rest, schedule, goPeople, explain, edit, ...(running ? [agree] : []), close];
}
