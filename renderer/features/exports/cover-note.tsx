import { useEffect, useRef, useState } from "react";
import { TextField } from "../../ui/text-field.tsx";
import type { ExportStore } from "./export-store.ts";

/** What is typed is on disk that soon after the typing pauses. */
const PAUSE_MS = 250;

interface Props {
  store: ExportStore;
  brief: string;
  /** What the database holds. */
  kept: string;
}

/** Kept whenever the typing pauses, and on leaving; no button saves it. */
export function CoverNote({ store, brief, kept }: Props) {
  const [words, setWords] = useState(kept);
  const box = useRef<HTMLDivElement>(null);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // An undo, or somebody else's change, shows here unless somebody is typing.
  useEffect(() => {
    if (unkept.current === null && !box.current?.contains(document.activeElement)) setWords(kept);
  }, [kept]);
  const keep = useRef((): void => {
    clearTimeout(timer.current);
    const { current } = unkept;
    unkept.current = null;
    if (current !== null) void store.getState().setCoverNote(brief, current);
  });
  useEffect(() => keep.current, []);

  const type = (typed: string): void => {
    setWords(typed);
    unkept.current = typed;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep.current, PAUSE_MS);
  };
  return (
    <div ref={box}>
      <TextField label="Cover note" rows={6} value={words} onChange={type} onLeave={keep.current} />
    </div>
  );
}
