import { useEffect, useRef } from "react";
import { TypedClash } from "./clash.tsx";
import { TextField } from "./text-field.tsx";
import { useTyped } from "./use-typed.ts";

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
  const typed = useTyped(kept);
  const { type: show } = typed;
  /** What was handed over already: Enter and leaving right after are one change. */
  const handed = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now may be changed back to what was handed over before
  useEffect(() => {
    handed.current = null;
  }, [kept]);
  const { typing, box } = draft ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left is brought back once
  useEffect(() => {
    if (typing && box) void typing.recall(box).then((left) => left && show(left));
  }, [typing, box]);
  const keep = async (): Promise<void> => {
    const words = typed.words.trim();
    if (words === handed.current) return;
    handed.current = words;
    if (words !== kept.trim()) typed.handOver();
    const done = words === kept.trim() || (await onKeep(words)) !== false;
    if (!done) handed.current = null;
    else if (box) typing?.clear(box);
  };
  // Of a value that was changed elsewhere meanwhile nothing is decided by leaving.
  const keepUndisputed = (): void => void (typed.theirs === null && keep());
  // A tab or a key that opens another screen takes the field away without its being left.
  const leave = useRef(keepUndisputed);
  useEffect(() => {
    leave.current = keepUndisputed;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <TextField
      label={label}
      value={typed.words}
      error={error}
      hint={hint}
      type={type}
      {...(rows && { rows })}
      onChange={(words) => {
        typed.type(words);
        if (box) typing?.typed(box, words);
      }}
      onEnter={keepUndisputed}
      onLeave={keepUndisputed}
      onEscape={rows ? undefined : typed.back}
      below={
        <TypedClash
          typed={typed}
          onMine={() => void keep()}
          onTheirs={() => {
            typed.back();
            if (box) typing?.clear(box);
          }}
        />
      }
    />
  );
}
