import { stampWords } from "../../../shared/domain/clock/durations.ts";
import type { CallFacts } from "./call-facts.ts";

const SHOWN = 5;

/** What was kept on calls before this one, the newest call first. */
export function EarlierNotes({ facts, dayOf }: { facts: CallFacts; dayOf(at: string): string }) {
  return (
    <section aria-labelledby="prepare-earlier">
      <h2 id="prepare-earlier">Earlier notes</h2>
      {facts.earlier.length === 0 && <p className="prepare-none">No call with this person before.</p>}
      {facts.earlier.map(({ id, startedAt, brief, notes }) => (
        <details key={id} className="earlier" open={notes.length <= SHOWN}>
          <summary>
            {startedAt && dayOf(startedAt)}
            {brief && (
              <>
                , <span className="secret">{brief.client}</span>
              </>
            )}
            , {notes.length === 1 ? "1 note" : `${notes.length} notes`}
          </summary>
          <ul>
            {notes.map((note) => (
              <li key={note.id} className="earlier-line">
                <time>{stampWords(note.stampMs)}</time> {note.criterion}{" "}
                <span className="secret">{note.quote ? `“${note.text}”` : note.text}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
