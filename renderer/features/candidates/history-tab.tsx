import { useStore } from "zustand";
import { dayAndTime } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/states.tsx";
import type { PersonStore } from "./person-store.ts";
import { changesIn, type Step } from "./steps.ts";

interface Props {
  store: PersonStore;
  timeZone: string | undefined;
  /** The name of what undo would take back. */
  undo: string | null;
  onUndo(): void;
}

const VERBS: Record<Step["kind"], string> = { do: "", undo: "Undone: ", redo: "Done again: " };

/** What was done to somebody's record, by whom and when; what was last can be taken back here. */
export function HistoryTab({ store, timeZone, undo, onUndo }: Props) {
  const steps = useStore(store, ({ steps }) => steps);
  if (!steps) return <Skeleton rows={6} />;
  const last = steps.find(({ kind, words }) => kind !== "undo" && words !== null && words === undo);
  return (
    <div className="person-body">
      <h2>History</h2>
      <ol className="person-list">
        {steps.map((step) => (
          <li key={step.batch} className="step">
            <div>
              <p>
                <span className="secret">
                  {VERBS[step.kind]}
                  {step.words ?? "A change without a name"}
                </span>
              </p>
              {step.kind === "do" && <Fields step={step} />}
              <p className="person-quiet num">
                {step.author}, <time dateTime={step.at}>{dayAndTime(step.at, timeZone)}</time>
              </p>
            </div>
            {step === last && (
              <Button small onPress={onUndo}>
                <span aria-hidden="true">Undo</span>
                <span className="sr">Undo: {step.words}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a fact was and became; what came with a new record needs no such line. */
function Fields({ step }: { step: Step }) {
  const told = changesIn(step.fields);
  return told.length > 0 ? <p className="step-fields secret">{told.join("; ")}</p> : null;
}
