import { useState } from "react";
import { useStore } from "zustand";
import type { Brief } from "../../../shared/contract/briefs.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { useOnce } from "../../parts/once.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { OverviewStore } from "./overview-store.ts";

interface Props {
  brief: Brief;
  /** IANA zone on whose clocks the time is asked for. */
  timeZone: string;
  store: OverviewStore;
  onClose(): void;
}

/** Asks for another time that the client agreed to; it stands beside the original, which still counts. */
export function AgreeTime({ brief, timeZone, store, onClose }: Props) {
  const once = useOnce();
  const { agreedDueAt, dueAt } = brief.clock;
  const [when, setWhen] = useState(() => toWall(agreedDueAt ?? dueAt ?? new Date().toISOString(), timeZone));
  const [note, setNote] = useState("");
  const refused = useStore(store, ({ refused }) => refused);
  const at = fromWall(when, timeZone);
  const lacking = at === null ? "Say when it is due now." : note.trim() === "" ? "Write why, in one line." : null;
  const agree = async (): Promise<void> => {
    if (at !== null && (await store.getState().agreeTime(at, note.trim()))) onClose();
  };
  return (
    <Dialog
      open
      title="Agree a new time"
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking !== null} describedBy="agree-why" onPress={() => once(agree)}>
          Keep the new time
        </Button>
      }
    >
      <TextField
        label="Due"
        type="datetime-local"
        value={when}
        onChange={setWhen}
        {...(at && { hint: `${dayAndTime(at, timeZone)} ${zoneAt(at, timeZone)}` })}
      />
      <TextField label="Why, in the client’s words" value={note} onChange={setNote} />
      <p id="agree-why" className="hint">
        {lacking ?? "It stands beside the first time; the clock doesn’t stop."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
