import { TypedClash } from "../../../ui/clash.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useTyped } from "../../../ui/use-typed.ts";

interface Props {
  label: string;
  kept: string;
  error?: string | undefined;
  /** Called with other words that are not blank; blank ones go back to what was kept. */
  onKeep(words: string): void;
}

/** One line of an entry, changed in place and kept when it is left or by Enter. */
export function LineField({ label, kept, error, onKeep }: Props) {
  const typed = useTyped(kept);
  const keep = (): void => {
    const said = typed.words.trim();
    if (said === "") typed.back();
    else if (said !== kept) {
      typed.handOver();
      onKeep(said);
    }
  };
  const leave = (): void => void (typed.theirs === null && keep());
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) leave();
      }}
    >
      <TextField
        label={label}
        quiet
        value={typed.words}
        error={error}
        onChange={typed.type}
        onLeave={leave}
        below={<TypedClash typed={typed} onMine={keep} />}
      />
    </div>
  );
}
