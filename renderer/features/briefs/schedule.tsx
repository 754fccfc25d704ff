import { useState } from "react";
import { useStore } from "zustand";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { fromWall, toWall, zoneAt } from "../../parts/wall-time.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { OverviewStore } from "./overview-store.ts";

interface Props {
  person: PersonOnBrief;
  /** IANA zone on whose clocks the time is asked for. */
  timeZone: string;
  store: OverviewStore;
  onClose(): void;
}

const HOUR_MS = 3_600_000;

/** Asks when somebody is interviewed for this brief. */
export function Schedule({ person, timeZone, store, onClose }: Props) {
  const [when, setWhen] = useState(() =>
    toWall(new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS).toISOString(), timeZone),
  );
  const refused = useStore(store, (state) => state.refused);
  const at = fromWall(when, timeZone);
  const schedule = async (): Promise<void> => {
    if (at && (await store.getState().schedule(person.candidate, at))) onClose();
  };
  return (
    <Dialog
      open
      title={`Interview ${person.name}`}
      onClose={onClose}
      action={
        <Button tone="primary" disabled={at === null} describedBy="schedule-why" onPress={() => void schedule()}>
          Schedule the interview
        </Button>
      }
    >
      <TextField label="When" type="datetime-local" value={when} onChange={setWhen} />
      <p id="schedule-why" className="hint">
        {at ? `${dayAndTime(at, timeZone)} ${zoneAt(at, timeZone)}, 45 minutes. It stands on Today.` : "Say when."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
