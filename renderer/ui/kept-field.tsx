import { useEffect, useState } from "react";
import { TextField } from "./text-field.tsx";

interface Props {
  label: string;
  type?: "text" | "email" | "tel";
  hint?: string;
  kept: string;
  error?: string | undefined;
  onKeep(value: string): void;
}

/** One line that is kept when it is left or Enter is pressed; Esc puts back what is kept. */
export function KeptField({ label, type = "text", hint, kept, error, onKeep }: Props) {
  const [typed, setTyped] = useState(kept);
  useEffect(() => setTyped(kept), [kept]);
  const keep = (): void => {
    if (typed.trim() !== kept) onKeep(typed.trim());
  };
  return (
    <TextField
      label={label}
      type={type}
      value={typed}
      error={error}
      hint={hint}
      onChange={setTyped}
      onLeave={keep}
      onEnter={keep}
      onEscape={() => setTyped(kept)}
    />
  );
}
