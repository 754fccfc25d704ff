import { useEffect, useState } from "react";
import { useStore } from "zustand";
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
  onClose(): void;
}

/** One of three things that are asked twice: it stops the clock and cannot be undone. */
export function MarkSent({ store, open, contact, onClose }: Props) {
  const [to, setTo] = useState(contact);
  const [how, setHow] = useState<(typeof WAYS)[number]["id"]>("email");
  const refused = useStore(store, ({ refused }) => refused);
  useEffect(() => setTo(contact), [contact]);
  const send = async (): Promise<void> => {
    if (await store.getState().markSent({ to: to.trim(), how })) onClose();
  };
  return (
    <Dialog
      open={open}
      title="Mark as sent"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={to.trim() === ""} describedBy="sent-why" onPress={() => void send()}>
          Mark as sent
        </Button>
      }
    >
      <TextField label="To whom" value={to} onChange={setTo} />
      <Choice label="How" options={WAYS} chosen={how} onChoose={(way) => setHow(way)} />
      <p id="sent-why" className="hint">
        {to.trim() === ""
          ? "Say who received it."
          : "The clock stops now. This cannot be undone; a change makes a new version."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
