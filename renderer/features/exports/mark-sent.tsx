import { useState } from "react";
import { useStore } from "zustand";
import { dayAndTime } from "../../parts/moment.ts";
import { useOnce } from "../../parts/once.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ExportStore } from "./export-store.ts";

const WAYS = [
  { id: "email", words: "Email" },
  { id: "handed-over", words: "In person" },
  { id: "portal", words: "Portal" },
  { id: "other", words: "Other" },
] as const;

interface Props {
  store: ExportStore;
  open: boolean;
  /** Whom the client named on the call. */
  contact: string;
  /** IANA zone on whose clocks the time is asked for. */
  timeZone: string;
  /** The version that goes out. */
  number: number;
  onClose(): void;
}

/** One of three things that are asked twice: it stops the clock and cannot be undone. */
export function MarkSent({ open, onClose, ...rest }: Props) {
  if (!open) return null;
  return <Asked onClose={onClose} {...rest} />;
}

function Asked({ store, contact, timeZone, number, onClose }: Omit<Props, "open">) {
  const once = useOnce();
  const [to, setTo] = useState(contact);
  const [how, setHow] = useState<(typeof WAYS)[number]["id"]>("email");
  const [opened] = useState(() => toWall(new Date().toISOString(), timeZone));
  const [when, setWhen] = useState(opened);
  const refused = useStore(store, ({ refused }) => refused);
  const at = fromWall(when, timeZone);
  const lacking = to.trim() === "" ? "Say who received it." : at === null ? "Say when it went out." : null;
  const send = async (): Promise<void> => {
    // A time left as it was means now, to the second: the version may be younger than that minute.
    const sent = { to: to.trim(), how, ...(when !== opened && at && { at }) };
    if (await store.getState().markSent(sent)) onClose();
  };
  return (
    <Dialog
      open
      title="Mark as sent"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking !== null} describedBy="sent-why" onPress={() => once(send)}>
          Mark v{number} as sent
        </Button>
      }
    >
      <TextField label="To whom" value={to} onChange={setTo} />
      <Choice label="How" options={WAYS} chosen={how} onChoose={(way) => setHow(way)} />
      <TextField
        label="When"
        {...(at && { hint: `${dayAndTime(at, timeZone)} ${zoneAt(at, timeZone)}` })}
        type="datetime-local"
        value={when}
        onChange={setWhen}
      />
      <p id="sent-why" className="hint">
        {lacking ?? "The clock stops then. This can’t be undone; a change makes a new version."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
