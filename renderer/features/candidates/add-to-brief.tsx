import type { BriefRow } from "../../../shared/contract/briefs.ts";
import { PickDialog } from "../../ui/pick-dialog.tsx";
import { Secret } from "../../ui/secret.tsx";

interface Props {
  name: string;
  briefs: readonly BriefRow[];
  /** Ids of the briefs they are on already. */
  on: readonly string[];
  onPick(brief: string): void;
  onClose(): void;
}

/** Asks which brief somebody joins. */
export function AddToBrief({ name, briefs, on, onPick, onClose }: Props) {
  return (
    <PickDialog
      title={`Add ${name} to a brief`}
      empty="No brief is open. Take a brief first; then people can join it."
      options={briefs.map(({ id, client, title, clock }) => ({
        id,
        text: `${client.name}, ${title}`,
        words: (
          <>
            <Secret>{client.name}</Secret>, {title}
            {!on.includes(id) && clock.state !== "not-started" && <span className="option-why">{clock.words}</span>}
          </>
        ),
        why: on.includes(id) ? "On it already" : undefined,
      }))}
      onPick={onPick}
      onClose={onClose}
    />
  );
}
