import type { FocusEvent, KeyboardEvent } from "react";
import { useStore } from "zustand";
import type { FeedbackSheet, Said } from "../../../shared/contract/feedback.ts";
import { stageNames } from "../../../shared/domain/briefs/stage.ts";
import { feedbackReasons, reasonWords, verdicts, verdictWords } from "../../../shared/domain/feedback/verdicts.ts";
import { dayAndTime } from "../../parts/moment.ts";
import { Answers, focusAnswers } from "../../ui/answers.tsx";
import { takesText } from "../../ui/keys.ts";
import { Secret } from "../../ui/secret.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { keptEntry, reasonByKey } from "./entry.ts";
import type { FeedbackStore } from "./feedback-store.ts";

const VERDICTS = verdicts.map((id) => ({ id, words: verdictWords[id] }));
const REASONS = feedbackReasons.map((id) => ({ id, words: reasonWords[id] }));

interface Props {
  person: FeedbackSheet["people"][number];
  /** Theirs, or their letter. */
  name: string;
  /** From 0. */
  at: number;
  of: number;
  /** Whom Enter goes to; undefined after the last. */
  next: string | undefined;
  /** Done was asked for, and this row has words but no verdict. */
  lacksVerdict: boolean;
  timeZone: string;
  store: FeedbackStore;
}

/** The answers of a row, for `focusAnswers`. */
export const rowId = (candidate: string): string => `feedback-${candidate}`;

/** One person: the verdict, the client's words, the reason. Kept when focus leaves the row. */
export function FeedbackRow({ person, name, at, of, next, lacksVerdict, timeZone, store }: Props) {
  const { candidate, said, before, stage } = person;
  const written = useStore(store, ({ entries }) => entries[candidate]);
  const refused = useStore(store, ({ refused }) => refused[candidate]);
  const { write, keep } = store.getState();
  const entry = written ?? keptEntry(person);

  const leave = (event: FocusEvent<HTMLElement>): void => {
    const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    // Another window's turn is not an answer given.
    if (!inside && document.hasFocus()) void keep(candidate);
  };
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLTextAreaElement) {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      if (next) focusAnswers(rowId(next));
      else void keep(candidate);
      return;
    }
    const reason = takesText(event.target) ? null : reasonByKey(event.key);
    if (!reason) return;
    event.preventDefault();
    write(candidate, { reason });
  };

  return (
    <li className="feedback-row" aria-label={`${name}, ${at + 1} of ${of}`} onKeyDown={hear} onBlur={leave}>
      <div className="feedback-who">
        <Secret>
          <span className="feedback-name">{name}</span>
        </Secret>
        {stage && <span className="feedback-stage">{stageNames[stage]}</span>}
      </div>
      <div className="feedback-answer">
        <Answers
          id={rowId(candidate)}
          label={`What the client decided about ${name}`}
          options={VERDICTS}
          chosen={entry.verdict}
          onChoose={(verdict) => write(candidate, { verdict })}
        />
        <div className="feedback-why">
          <TextField
            label={`Exact words about ${name}`}
            quiet
            rows={1}
            placeholder="Their exact words"
            value={entry.words}
            onChange={(words) => write(candidate, { words })}
          />
          <SelectField
            label={`Reason for ${name}`}
            quiet
            none="No reason yet"
            options={REASONS}
            chosen={entry.reason}
            onChoose={(reason) => write(candidate, { reason })}
          />
        </div>
        {(refused ?? (lacksVerdict && written)) && (
          <p className="error-words" role="alert">
            {refused ?? "Choose 1 to 4 first. What you wrote is safe."}
          </p>
        )}
        {(written || said) && (
          <p className="feedback-kept">
            {written
              ? "Not kept yet. Enter or leaving the row keeps it."
              : said && <Kept said={said} zone={timeZone} />}
          </p>
        )}
        {before.map((earlier) => (
          <p key={earlier.id} className="feedback-kept">
            Before: {verdictWords[earlier.verdict]}
            {earlier.reason && `, ${reasonWords[earlier.reason].toLowerCase()}`}.{" "}
            {earlier.words && <Secret>“{earlier.words}” </Secret>}
            <Kept said={earlier} zone={timeZone} />
          </p>
        ))}
      </div>
    </li>
  );
}

function Kept({ said, zone }: { said: Said; zone: string }) {
  return (
    <>
      {said.from && (
        <>
          <Secret>{said.from.name}</Secret>,{" "}
        </>
      )}
      <span className="num">{dayAndTime(said.at, zone)}</span>, written down by {said.by}
    </>
  );
}
