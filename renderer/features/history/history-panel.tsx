import { useStore } from "zustand";
import { dayAndTime } from "../../parts/moment.ts";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { type HistoryStore, VERBS } from "./history-store.ts";
import "./history-panel.css";

interface Props {
  store: HistoryStore;
  timeZone: string | undefined;
}

/** What was done to the open record, newest first, and by whom. */
export function HistoryPanel({ store, timeZone }: Props) {
  const { record, steps, error } = useStore(store);
  return (
    <div className="history">
      <h2>History</h2>
      {record && <p className="history-of secret">{record.name}</p>}
      {error && <ErrorNote>{error}</ErrorNote>}
      {!record && <p className="history-of">Open a brief to see what was done to it.</p>}
      {record && !steps && !error && <Skeleton />}
      {steps?.length === 0 && <p className="history-of">Nothing has been changed yet.</p>}
      <ol>
        {steps?.map(({ id, at, author, kind, words, fields }) => (
          <li key={id} className="history-step">
            <p className="secret">
              {VERBS[kind]}
              {words ?? `Changed ${fields.map(({ name }) => name).join(", ")}`}
            </p>
            <p className="history-when num">
              {author}, <time dateTime={at}>{dayAndTime(at, timeZone)}</time>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
