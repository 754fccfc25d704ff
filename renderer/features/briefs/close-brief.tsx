import { useState } from "react";
import { focusHeading } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface Props {
  open: boolean;
  title: string;
  onClose(): void;
  /** False when it was refused. */
  onKeep(reason: string): Promise<boolean>;
}

/** Asks why a brief ends; the reason stays with it, and Undo opens it again. */
export function CloseBrief({ open, title, onClose, onKeep }: Props) {
  const [reason, setReason] = useState("");
  const close = async (): Promise<void> => {
    setReason("");
    onClose();
    // The button that asked goes with the brief's being open.
    if (await onKeep(reason.trim())) focusHeading();
  };
  return (
    <Dialog
      open={open}
      title={`Close ${title}`}
      onClose={onClose}
      action={
        <Button tone="primary" disabled={reason.trim() === ""} describedBy="close-why" onPress={() => void close()}>
          Close this brief
        </Button>
      }
    >
      <TextField label="Why does it end?" value={reason} onChange={setReason} />
      <p id="close-why" className="hint">
        {reason.trim() === "" ? "Write one line; it stays with the brief." : "Undo opens it again."}
      </p>
    </Dialog>
  );
}
