import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { minutesWords } from "../../../shared/domain/clock/durations.ts";
import { CallTimer, useElapsed } from "../../parts/call-timer.tsx";
import type { ComposerStore } from "../../parts/composer-store.ts";
import { ReadError } from "../../parts/read-error.tsx";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { focusAnswers } from "../../ui/answers.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import type { Command } from "../../ui/commands.ts";
import { Page } from "../../ui/page.tsx";
import { Panes } from "../../ui/panes.tsx";
import { Secret } from "../../ui/secret.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { callCommands } from "./call-commands.ts";
import { CallNotes } from "./call-notes.tsx";
import { callOf, currentStep, type ReferenceCallStore } from "./call-store.ts";
import { RefereePane } from "./referee-pane.tsx";
import { ScriptPane } from "./script-pane.tsx";
import { answersId, wordsId } from "./step-row.tsx";
import "./live-screen.css";

export type Pane = "referee" | "script" | "notes";

interface Props {
  store: ReferenceCallStore;
  /** The note box of a call, by its id. */
  composerOf(call: string): ComposerStore;
  id: string;
  pane: Pane;
  /** The recruiter's zone. */
  timeZone: string | undefined;
  onPane(pane: Pane): void;
}

/** A reference call: confirm who they are, ring, read the opening, put the claims one by one. */
export function ReferenceScreen({ store, composerOf, id, pane, timeZone, onPane }: Props) {
  const { open, sheet: read, error, refused } = useStore(store);
  const sheet = read?.referee.id === id ? read : null;
  const call = callOf({ sheet });
  const box = useRef<HTMLTextAreaElement>(null);
  const [wished, setWished] = useState<Pane | null>(null);
  const zone = timeZone ?? "Australia/Sydney";
  useEffect(() => open(id), [open, id]);
  const live = call?.state === "open";
  const show = (next: Pane): void => {
    onPane(next);
    setWished(next);
  };
  // A pane behind a tab takes focus once it is there.
  useEffect(() => {
    if (wished === null) return;
    if (wished === "notes" ? focusBox(box.current) : focusStep(store)) setWished(null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the script takes over once they go on
  useEffect(() => {
    if (live) show("script");
  }, [live, call?.id]);

  const commands = sheet ? callCommands({ store, sheet, call, show, focusWords }) : [];
  useScreen({
    title: sheet ? `${sheet.referee.name} – Reference call` : "Reference call",
    crumbs: [
      { words: "References", href: "/references" },
      {
        words: sheet?.candidate.name ?? "Candidate",
        secret: true,
        ...(sheet && { href: `/candidates/${sheet.candidate.id}/references` }),
      },
      { words: sheet?.referee.name ?? "Referee", secret: true },
    ],
    clock: sheet?.brief?.clock,
    record: sheet ? { entity: "referee", id, name: sheet.referee.name } : undefined,
    commands,
  });
  if (!sheet)
    return error ? (
      <Page title={<ScreenTitle>Reference call</ScreenTitle>}>
        <ReadError href="/references" words="All reference calls" shown={false}>
          {error}
        </ReadError>
      </Page>
    ) : (
      <Skeleton rows={8} />
    );
  const onStep = live && refused !== null && currentStep(store.getState()) !== undefined;
  return (
    <div className="ref-call">
      <Head sheet={sheet} call={call} store={store} commands={commands} />
      {error && (
        <ReadError href="/references" words="All reference calls" shown={true}>
          {error}
        </ReadError>
      )}
      {refused && !onStep && <ErrorNote>{refused}</ErrorNote>}
      <Panes
        label="Parts of the call"
        first="script"
        open={pane}
        onOpen={(next) => onPane(next as Pane)}
        panes={[
          {
            id: "referee",
            words: "Referee",
            width: 288,
            content: <RefereePane store={store} sheet={sheet} call={call} timeZone={zone} />,
          },
          {
            id: "script",
            words: "Script",
            width: "rest",
            content: (
              <ScriptPane
                store={store}
                sheet={sheet}
                call={call}
                timeZone={zone}
                onTaken={focusWords}
                onKept={() => setWished("script")}
              />
            ),
          },
          {
            id: "notes",
            words: "Notes",
            count: call && call.notes.length > 0 ? `${call.notes.length}` : "",
            width: 312,
            content: call ? (
              <CallNotes store={store} sheet={sheet} call={call} composer={composerOf(call.id)} box={box} />
            ) : (
              <div className="ref-notes">
                <div className="ref-head">
                  <h2>Notes</h2>
                </div>
                <p className="ref-aside">Notes open once they are happy to go on.</p>
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

interface HeadProps {
  sheet: RefereeSheet;
  call: ReferenceCall | undefined;
  store: ReferenceCallStore;
  commands: readonly Command[];
}

function Head({ sheet, call, store, commands }: HeadProps) {
  const { referee, candidate, brief, minutes } = sheet;
  const ms = useElapsed(store.getState().elapsed);
  const main = commands[0];
  const quiet = commands.filter(({ id }) => id === "reference.call-back" || id === "reference.declined");
  const about = `Reference call about ${candidate.name}${brief ? `, for ${brief.client}` : ""}`;
  const on = call?.state === "ringing" || call?.state === "open";
  return (
    <header className="ref-call-head">
      <div className="ref-call-who">
        <ScreenTitle>
          <Secret>{referee.name}</Secret>
        </ScreenTitle>
        <p>
          <Secret>{about}</Secret>
          {candidate.sample && ", sample data"}
        </p>
      </div>
      {on && <CallTimer ms={ms} plannedMinutes={minutes} />}
      {call?.state === "finished" && <p className="ref-call-took num">{minutesWords(call.minutes)}</p>}
      <span className="ref-call-acts">
        {main?.off && <span id="ref-off">{main.off}</span>}
        {on && quiet.map((command) => <CommandButton key={command.id} command={command} tone="quiet" />)}
        {main && <CommandButton command={main} tone="primary" describedBy="ref-off" />}
      </span>
    </header>
  );
}

function focusBox(box: HTMLTextAreaElement | null): boolean {
  box?.focus();
  return box !== null;
}

/** Focus on the answers of the step that is asked, else on its words; false while it is not drawn. */
function focusStep(store: ReferenceCallStore): boolean {
  const step = currentStep(store.getState());
  if (!step) return false;
  document.querySelector(".ref-asked")?.scrollIntoView({ block: "nearest" });
  if (document.getElementById(answersId(step.id))) focusAnswers(answersId(step.id));
  else if (document.getElementById(wordsId(step.id))) focusWords(step.id);
  else return false;
  return true;
}

/** The words come after the answer; leave to quote has none. */
function focusWords(step: string): void {
  requestAnimationFrame(() => {
    const words = document.getElementById(wordsId(step))?.querySelector("textarea");
    if (words) words.focus();
    else focusAnswers(answersId(step));
  });
}
