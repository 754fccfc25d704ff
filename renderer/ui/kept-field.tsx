import { useEffect, useRef, useState } from "react";
import { TextField } from "./text-field.tsx";

interface Props {
  label: string;
  kept: string;
  error?: string | undefined;
  hint?: string | undefined;
  type?: "text" | "email" | "tel" | "date";
  rows?: number;
  /** Where half-typed words wait on disk, for what takes long to type. */
  draft?: { typing: Boxes; box: string };
  /** Gives false when it was refused: what was typed stays, with why. */
  onKeep(value: string): Promise<unknown>;
}

/** Half-typed words on disk, box by box. */
interface Boxes {
  recall(box: string): Promise<string>;
  typed(box: string, words: string): void;
  clear(box: string): void;
}

/** A fact that is changed where it stands: kept when it is left, taken away or Enter is pressed; Esc puts one line back as it was. */
export function KeptField({ label, kept, error, hint, type = "text", rows, draft, onKeep }: Props) {
  const [typed, setTyped] = useState(kept);
  /** What was handed over already: Enter and leaving right after are one change. */
  const handed = useRef<string | null>(null);
  useEffect(() => {
    setTyped(kept);
    handed.current = null;
  }, [kept]);
  const { typing, box } = draft ?? {};
  useEffect(() => {
    if (typing && box) void typing.recall(box).then((left) => left && setTyped(left));
  }, [typing, box]);
  const keep = async (): Promise<void> => {
    const words = typed.trim();
    if (words === handed.current) return;
    handed.current = words;
    const done = words === kept.trim() || (await onKeep(words)) !== false;
    if (!done) handed.current = null;
    else if (box) typing?.clear(box);
  };
  // A tab or a key that opens another screen takes the field away without its being left.
  const leave = useRef(keep);
  useEffect(() => {
    leave.current = keep;
  });
  useEffect(() => () => void leave.current(), []);
  return (
    <TextField
      label={label}
      value={typed}
      error={error}
      hint={hint}
      type={type}
      {...(rows && { rows })}
      onChange={(words) => {
        setTyped(words);
        if (box) typing?.typed(box, words);
      }}
      onEnter={() => void keep()}
      onLeave={() => void keep()}
      onEscape={rows ? undefined : () => setTyped(kept)}
    />
  );
}
