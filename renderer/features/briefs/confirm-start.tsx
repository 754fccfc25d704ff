import { useState } from "react";
import { useStore } from "zustand";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { OverviewStore } from "./overview-store.ts";

interface Props {
  person: PersonOnBrief;
  store: OverviewStore;
  onClose(): void;
}

/** Asks for the day from which somebody said today that they can start. */
export function ConfirmStart({ person, store, onClose }: Props) {
  const once = useOnce();
  const [from, setFrom] = useState("");
  const refused = useStore(store, (state) => state.refused);
  const confirm = async (): Promise<void> => {
    if (await store.getState().confirmStart(person.candidate, from)) onClose();
  };
  return (
    <Dialog
      open
      title={`Start of ${person.name}`}
      onClose={onClose}
      action={
        <Button tone="primary" disabled={from === ""} describedBy="start-why" onPress={() => once(confirm)}>
          Confirm this start
        </Button>
      }
    >
      <TextField label="Can start from" type="date" value={from} onChange={setFrom} />
      <p id="start-why" className="hint">
        {from === "" ? "Say the first day." : "Confirmed as of now."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
