import { useEffect, useState } from "react";
import { TextField } from "../../../ui/text-field.tsx";

interface Props {
  label: string;
  kept: string;
  error?: string | undefined;
  /** Called with other words that are not blank; blank ones go back to what was kept. */
  onKeep(words: string): void;
}

/** One line of an entry, changed in place and kept when it is left or by Enter. */
export function LineField({ label, kept, error, onKeep }: Props) {
  const [words, setWords] = useState(kept);
  useEffect(() => setWords(kept), [kept]);
  const leave = (): void => {
    const said = words.trim();
    if (said === "") setWords(kept);
    else if (said !== kept) onKeep(said);
  };
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) leave();
      }}
    >
      <TextField label={label} quiet value={words} error={error} onChange={setWords} onLeave={leave} />
    </div>
  );
}
