import { type RefObject, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { Composer } from "../../parts/composer.tsx";
import type { ComposerStore } from "../../parts/composer-store.ts";
import { NoteLog } from "../../parts/note-log.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { useMedia } from "../../ui/use-media.ts";
import type { ReferenceCallStore } from "./call-store.ts";

const HINTS = [
  { mark: "@", words: "claim" },
  { mark: "“", words: "exact words" },
  { mark: "?", words: "follow up" },
];

type CallNote = ReferenceCall["notes"][number];

interface Props {
  store: ReferenceCallStore;
  sheet: RefereeSheet;
  call: ReferenceCall;
  composer: ComposerStore;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** What was said beside the answers, and the box for more of it while the call goes on. */
export function CallNotes({ store, sheet, call, composer, box }: Props) {
  const { edit, settle } = composer.getState();
  // No more of the box than this: with every key the log would be drawn anew.
  const ready = useStore(composer, (state) => state.ready);
  const { notes, state } = call;
  const low = useMedia("(max-height: 479px)");
  useEffect(() => {
    if (ready) settle((line) => notes.some(({ stampMs, text }) => stampMs === line.stampMs && text === line.text));
  }, [ready, notes, settle]);
  const open = state === "open";
  const acts = useMemo(
    () => ({
      onEdit(line: CallNote) {
        edit(line);
        box.current?.focus();
      },
      onWithdraw: ({ id }: CallNote) => void store.getState().withdrawNote(id),
    }),
    [edit, box, store],
  );
  return (
    <div className="ref-notes">
      <div className="ref-head">
        <h2>Notes</h2>
      </div>
      {notes.length === 0 && (
        <p className="ref-aside">
          {state === "ringing" ? "Notes open once they are happy to go on." : open ? "" : "No notes of this call."}
        </p>
      )}
      <NoteLog label="Notes" lines={notes} newest={low ? 2 : 100} {...(open && acts)} />
      {open && (
        <>
          <Composer
            store={composer}
            label="Note: anything that isn’t an answer"
            box={box}
            claims={sheet.claims.map(({ id, statement }) => ({ id, words: statement }))}
            hints={HINTS}
            last={notes.at(-1)}
          />
          <p className="ref-notes-keys">
            <Kbd keys="Mod+J" /> moves here and back
          </p>
        </>
      )}
    </div>
  );
}
