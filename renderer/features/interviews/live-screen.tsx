import { Pause, Play } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { isRatedFromReferences } from "../../../shared/domain/interviews/criteria.ts";
import { draftOf, ratedOnCall } from "../../../shared/domain/interviews/rating-draft.ts";
import { CallTimer, useElapsed } from "../../parts/call-timer.tsx";
import type { ComposerStore } from "../../parts/composer-store.ts";
import { LeftWords } from "../../parts/left-words.tsx";
import { ReadError } from "../../parts/read-error.tsx";
import { focusPicker } from "../../parts/score-picker.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Link } from "../../ui/link.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Secret } from "../../ui/secret.tsx";
import { EmptyState, ErrorNote, Skeleton } from "../../ui/states.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { GuidePane } from "./guide-pane.tsx";
import { aboutCall, callFrame, criterionCommands } from "./interview-frame.ts";
import type { InterviewStore } from "./interview-store.ts";
import { NotesPane } from "./notes-pane.tsx";
import { ScoresPane } from "./scores-pane.tsx";
import { Sections } from "./sections.tsx";
import "./live-screen.css";

interface Props {
  store: InterviewStore;
  /** The note box of this call. */
  composer: ComposerStore;
  id: string;
  /** The pane that a narrow window shows. */
  pane: Pane;
  onPane(pane: Pane): void;
}

export type Pane = "guide" | "notes" | "scores";

/** The call itself: listen, type, score. Focus stays in the note box until the recruiter moves it. */
export function LiveScreen({ store, composer, id, pane, onPane }: Props) {
  const { open, facts: read, clock, elapsed, error, refused, draft, finish, pause, moveTo } = useStore(store);
  const facts = read?.interview.id === id ? read : null;
  const go = useGo();
  const box = useRef<HTMLTextAreaElement>(null);
  const [wished, setWished] = useState<"note" | "scores" | null>(null);
  useEffect(() => open(id), [open, id]);
  const ms = useElapsed(elapsed, facts?.interview);
  /** Too narrow for a name that the breadcrumb says too: the section stands in its place. */
  const brief = useMedia("(max-width: 799px)");
  const interview = facts?.interview;
  const live = interview?.state === "live";
  const ready = useStore(composer, (state) => state.ready);
  const here = interview?.guide.find((section) => section.id === clock?.current);
  const current = here?.criterion ?? null;

  const toNotes = useCallback(() => {
    onPane("notes");
    setWished("note");
  }, [onPane]);
  // The note box has focus from the start; a pane behind a tab gets it once it is there.
  useEffect(() => {
    if (live && ready) box.current?.focus();
  }, [live, ready]);
  useEffect(() => {
    if (wished === "note" && box.current) box.current.focus();
    else if (wished !== "scores" || !focusPicker(current && !isRatedFromReferences(current) ? current : "C1")) return;
    setWished(null);
  });
  const move = (section: string | undefined): void => {
    if (section) moveTo(section);
    toNotes();
  };

  const commands: Command[] = live
    ? [
        {
          id: "interview.finish",
          words: "Finish call",
          keys: "Mod+Enter",
          run: () => void finish().then((done) => done && go(`/interviews/${id}/score`)),
        },
        {
          id: "interview.scores",
          words: "Notes or scores",
          keys: "Mod+J",
          run() {
            if (document.activeElement?.closest(".scores")) return toNotes();
            onPane("scores");
            setWished("scores");
          },
        },
        {
          id: "interview.pause",
          words: interview.pausedAt ? "Go on" : "Pause",
          run: () => void pause(!interview.pausedAt).then(toNotes),
        },
        ...criterionCommands(
          interview.guide.flatMap(({ criterion, title }) => (criterion ? [{ criterion, name: title }] : [])),
          (criterion) => move(interview.guide.find((section) => section.criterion === criterion)?.id),
        ),
        ...interview.guide.flatMap(({ id: section, criterion, title }) =>
          criterion ? [] : [{ id: `interview.${section}`, words: `Go to ${title}`, run: () => move(section) }],
        ),
      ]
    : [];
  const [finishCall, , pauseCall] = commands;
  useScreen({
    title: facts ? `${Math.floor(ms / 60_000)} min – ${facts.interview.candidate.name} – Interview` : "Interview",
    ...callFrame(facts, "Live"),
    commands,
  });

  if (!facts || !interview)
    return error ? (
      <Page title={<ScreenTitle>Interview</ScreenTitle>}>
        <ReadError href="/interviews" words="All interviews" shown={false}>
          {error}
        </ReadError>
        <LeftWords store={composer} />
      </Page>
    ) : (
      <Skeleton rows={8} />
    );
  if (!live)
    return (
      <div className="call-ended">
        <ScreenTitle>
          Interview with <Secret>{interview.candidate.name}</Secret>
        </ScreenTitle>
        <EmptyState
          title={interview.state === "planned" ? "This call hasn’t started." : "This call is finished."}
          action={
            interview.state === "planned" ? (
              <Link href={`/interviews/${id}/prepare`}>Prepare and start it</Link>
            ) : (
              <Link href={`/interviews/${id}/score`}>Turn its notes into a rating</Link>
            )
          }
        />
      </div>
    );
  const planned = interview.guide.reduce((sum, { minutes }) => sum + minutes, 0);
  const rated = ratedOnCall.filter((criterion) => draftOf(draft, criterion).score !== null).length;
  const left = here?.probes.filter((probe) => !store.getState().probes.includes(probe)).length ?? 0;
  const sections = clock && (
    <Sections sections={interview.guide} clock={clock} ms={ms} planned={planned} onMove={move} />
  );
  return (
    <div className="call">
      <header className="call-head">
        {brief ? (
          <h1 tabIndex={-1} className="sr">
            <Secret>{interview.candidate.name}</Secret>
          </h1>
        ) : (
          <div className="call-who">
            <h1 tabIndex={-1}>
              <Secret>{interview.candidate.name}</Secret>
            </h1>
            <p className="trunc">
              <Secret>{aboutCall(facts)}</Secret>
              {interview.sample && ", sample data"}
            </p>
          </div>
        )}
        <CallTimer ms={ms} plannedMinutes={planned} paused={interview.pausedAt !== null} />
        {brief && sections}
        <span className="call-acts">
          {pauseCall && (
            <CommandButton
              command={pauseCall}
              tone="quiet"
              icon={
                interview.pausedAt ? (
                  <Play className="icon" aria-hidden="true" />
                ) : (
                  <Pause className="icon" aria-hidden="true" />
                )
              }
            />
          )}
          {finishCall && <CommandButton command={finishCall} tone="primary" />}
        </span>
      </header>
      {!brief && sections}
      {error ? (
        <ReadError href="/interviews" words="All interviews" shown>
          {error}
        </ReadError>
      ) : (
        refused && <ErrorNote>{refused}</ErrorNote>
      )}
      <Panes
        label="Parts of the call"
        first="notes"
        open={pane}
        onOpen={(next) => onPane(next as Pane)}
        panes={[
          {
            id: "guide",
            words: "Guide",
            count: left > 0 ? `${left} to ask` : "",
            width: 320,
            content: <GuidePane store={store} facts={facts} onMove={move} />,
          },
          {
            id: "notes",
            words: "Notes",
            count: `${interview.notes.length}`,
            width: "rest",
            content: <NotesPane store={store} facts={facts} composer={composer} box={box} />,
          },
          {
            id: "scores",
            words: "Scores",
            count: `${rated} of ${ratedOnCall.length}`,
            width: 340,
            content: <ScoresPane store={store} facts={facts} current={current} onScored={toNotes} />,
          },
        ]}
      />
    </div>
  );
}
