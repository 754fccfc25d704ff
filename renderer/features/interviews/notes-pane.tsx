import { Check } from "lucide-react";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { stampWords } from "../../../shared/domain/clock/durations.ts";
import { Composer } from "../../parts/composer.tsx";
import type { ComposerStore } from "../../parts/composer-store.ts";
import { NoteLog } from "../../parts/note-log.tsx";
import { Tick } from "../../ui/tick.tsx";
import { useMedia } from "../../ui/use-media.ts";
import type { CallFacts } from "./call-facts.ts";
import type { InterviewStore, Note } from "./interview-store.ts";

interface Props {
  store: InterviewStore;
  facts: CallFacts;
  composer: ComposerStore;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** A clock that moved by less says nothing: computers set theirs right by themselves. */
const SET_MS = 60_000;

const HINTS = [
  { mark: "#", words: "criterion" },
  { mark: "@", words: "claim" },
  { mark: "“", words: "exact words" },
  { mark: "?", words: "follow up" },
  { mark: "=4", words: "score", begins: "=" },
];

/** What was kept on the call, and the box that keeps more. */
export function NotesPane({ store, facts, composer, box }: Props) {
  const { arrange, withdrawNote, begun, elapsed } = store.getState();
  const setMs = useStore(store, (state) => state.setMs);
  const { edit, settle } = composer.getState();
  // No more of the box than this: with every key the log would be drawn anew.
  const ready = useStore(composer, (state) => state.ready);
  const empty = useStore(composer, ({ words }) => words === "");
  const { interview, claims } = facts;
  const { notes, id } = interview;
  const heading = useCallback((line: Note, before: Note | undefined) => headingOf(facts, line, before), [facts]);
  const toBox = useCallback(
    (line: Note) => {
      edit(line);
      box.current?.focus();
    },
    [edit, box],
  );
  const takeAway = useCallback((line: Note) => void withdrawNote(line.id), [withdrawNote]);
  const low = useMedia("(max-height: 479px)");
  useEffect(() => {
    if (ready) settle((line) => notes.some(({ stampMs, text }) => stampMs === line.stampMs && text === line.text));
  }, [ready, notes, settle]);
  const [back] = useState(() =>
    begun.has(id) || interview.state !== "live" ? null : { words: backWords(elapsed()), lines: notes.length },
  );
  return (
    <div className="notes">
      <div className="pane-head">
        <h2>Notes</h2>
        {interview.toldAt ? (
          <span className="notes-told">
            <Check className="icon" aria-hidden="true" />
            Told them I take notes, no audio
          </span>
        ) : (
          <span className="notes-told">
            <Tick ticked={false} onTick={() => void arrange({ told: true }).then(() => box.current?.focus())}>
              Told them I take notes; no audio is recorded
            </Tick>
          </span>
        )}
      </div>
      {notes.length === 0 && <p className="notes-none">Nothing kept yet. Type a line; Enter keeps it.</p>}
      <NoteLog
        label="Notes"
        lines={notes}
        newest={low ? 2 : 100}
        heading={heading}
        onEdit={toBox}
        onWithdraw={takeAway}
      />
      {Math.abs(setMs) > SET_MS && interview.state === "live" && (
        <p className="notes-back">
          This computer’s clock was set to another time. The call goes on from its last line.
        </p>
      )}
      {back?.lines === notes.length && (
        <p className="notes-back">{empty ? back.words : `${back.words} Your line is in the box.`}</p>
      )}
      <Composer
        store={composer}
        label="Note"
        box={box}
        claims={claims.map((claim) => ({ id: claim.id, words: claim.statement }))}
        makesClaims
        hints={HINTS}
        last={notes.at(-1)}
      />
    </div>
  );
}

/** "Back at 31:08. Nothing was lost." */
const backWords = (ms: number): string => `Back at ${stampWords(ms)}. Nothing was lost.`;

/** "C2 Integration match, from 15:36" where the criterion changes. */
function headingOf({ interview }: CallFacts, line: Note, before: Note | undefined): string | null {
  if (line.criterion === null || line.criterion === before?.criterion) return null;
  const section = interview.guide.find(({ criterion }) => criterion === line.criterion);
  return `${line.criterion} ${section?.title ?? ""}, from ${stampWords(line.stampMs)}`;
}
