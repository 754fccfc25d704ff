import { useState } from "react";
import { useStore } from "zustand";
import type { RateFigure } from "../../../shared/contract/rates.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FiguresState, FiguresStore } from "./figures-store.ts";

interface Props {
  store: FiguresStore;
  figure: RateFigure;
  timeZone: string | undefined;
}

const UNITS: Record<RateFigure["unit"], string> = {
  day: "A$ a day",
  month: "A$ a month",
  year: "A$ a year",
  percent: "Percent",
  years: "Years",
  "days-a-week": "Days a week",
  "days-a-year": "Days a year",
};
const DONE: Record<"do" | "undo" | "redo", string> = { do: "", undo: "Undone: ", redo: "Redone: " };

/** Puts one figure right, with where it comes from; or back to the playbook’s. Its past stands below. */
export function EditFigure({ store, figure, timeZone }: Props) {
  const { wrong, history } = useStore(store);
  const { edit, set, reset } = store.getState();
  const [value, setValue] = useState(String(figure.value));
  const [source, setSource] = useState(figure.source.words);
  const [asOf, setAsOf] = useState(figure.source.asOf);
  const number = Number(value.replaceAll(",", ""));
  const readable = value.trim() !== "" && Number.isFinite(number);
  const keep = (): void => {
    if (readable) void set({ figure: figure.id, value: number, source: source.trim(), asOf: asOf.trim() });
  };
  return (
    <Dialog
      open
      title={figure.label}
      onClose={() => edit(null)}
      action={
        <Button tone="primary" disabled={!readable || source.trim() === ""} describedBy="figure-off" onPress={keep}>
          Keep this figure
        </Button>
      }
    >
      <TextField
        label={UNITS[figure.unit]}
        value={value}
        error={readable ? wrong["value"] : "That isn’t a number. Write it like 1,050."}
        autoFocus
        onChange={setValue}
        onEnter={keep}
      />
      <TextField label="Where it comes from" value={source} error={wrong["source"]} onChange={setSource} />
      <TextField
        label="As of"
        value={asOf}
        error={wrong["asOf"]}
        hint="A year, a month or a day: 2026, 2026-07, 2026-07-01."
        onChange={setAsOf}
      />
      <p id="figure-off" className="hint">
        {source.trim() === "" ? "Say where it comes from." : "For everybody here; Undo puts it back."}
      </p>
      {figure.value !== figure.shipped && (
        <p>
          <Button small onPress={() => void reset(figure.id)}>
            {`Back to the playbook’s ${figure.shipped.toLocaleString("en-AU")}`}
          </Button>
          {wrong["figure"] && <span className="error-words"> {wrong["figure"]}</span>}
        </p>
      )}
      <History history={history} problem={wrong["history"]} timeZone={timeZone} />
    </Dialog>
  );
}

interface HistoryProps {
  history: FiguresState["history"];
  problem: string | undefined;
  timeZone: string | undefined;
}

function History({ history, problem, timeZone }: HistoryProps) {
  if (problem) return <p className="error-words">{problem}</p>;
  if (!history) return null;
  return (
    <section className="figure-history" aria-labelledby="figure-history">
      <h3 id="figure-history">History</h3>
      {history.length === 0 && <p>Nobody has changed it: it is the playbook’s.</p>}
      <ul>
        {history.map(({ at, author, words, kind }) => (
          <li key={`${at} ${kind} ${words}`}>
            {`${DONE[kind]}${words ?? "Changed"}, `}
            <Secret>{author}</Secret>
            {`, ${dayAndTime(at, timeZone)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
