import { useState } from "react";
import type { ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { BuilderStore } from "./builder-store.ts";

interface Props {
  line: ShortlistLine;
  store: BuilderStore;
  onClose(): void;
}

/** Somebody withdrew: the line stays, struck, with what they said. */
export function Withdraw({ line, store, onClose }: Props) {
  const once = useOnce();
  const [why, setWhy] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const withdraw = async (): Promise<void> => {
    const refusal = await store.getState().withdraw(line.id, why.trim());
    if (refusal === null) onClose();
    else setRefused(refusal);
  };
  return (
    <Dialog
      open
      title={`${line.candidate.name} withdrew`}
      onClose={onClose}
      action={
        <Button tone="primary" onPress={() => once(withdraw)}>
          Strike the line
        </Button>
      }
    >
      <TextField label="What did they say?" value={why} onChange={setWhy} />
      <p className="hint">{`The line stays, struck, until somebody takes ${firstName(line.candidate.name)}’s place.`}</p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
