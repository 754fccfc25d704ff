import { type KeyboardEvent, useId, useState } from "react";
import type { Criterion } from "../../shared/domain/exports/facts.ts";
import "./score-strip.css";
import "./score-picker.css";

interface Props {
  criterion: Criterion;
  name: string;
  score: number | null;
  /** One word for each score, 1 to 5. */
  words: readonly string[];
  /** What each score means; the one under focus, else the one chosen, is shown. */
  anchors: readonly string[];
  /** Evidence is linked: the score is solid, else a ring. */
  evidenced: boolean;
  /** When the anchor of the number under focus, else of the one chosen, stands below. */
  anchored?: "always" | "in focus" | "never";
  onScore(score: number | null): void;
  /** After a digit set it or 0 cleared it. */
  onDigit?: (() => void) | undefined;
}

const SCORES = [1, 2, 3, 4, 5];

/** One score from 1 to 5: digits set it, 0 clears it, and the number under focus shows its anchor. */
export function ScorePicker({
  criterion,
  name,
  score,
  words,
  anchors,
  evidenced,
  anchored = "never",
  onScore,
  onDigit,
}: Props) {
  const id = useId();
  const [focused, setFocused] = useState<number | null>(null);
  const shown = anchored === "never" ? null : (focused ?? (anchored === "always" ? score : null));
  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^[0-5]$/u.test(event.key) ? Number(event.key) : event.key === "Backspace" ? 0 : null;
    if (digit === null) return;
    event.preventDefault();
    onScore(digit === 0 ? null : digit);
    onDigit?.();
  }
  return (
    <>
      <div
        className="picker"
        role="radiogroup"
        aria-label={`${criterion} ${name}`}
        data-criterion={criterion}
        aria-describedby={anchored === "never" ? undefined : `${id}-anchor`}
        onKeyDown={hear}
        onBlur={() => setFocused(null)}
      >
        {SCORES.map((one) => (
          <label key={one} className={look(one, score, evidenced)} title={`${words[one - 1]}: ${anchors[one - 1]}`}>
            <input
              type="radio"
              name={id}
              className="pick-input"
              aria-label={`${one}, ${words[one - 1]}`}
              checked={score === one}
              onChange={() => onScore(one)}
              onFocus={() => setFocused(one)}
            />
            <span className={score === one ? "secret" : ""}>{one}</span>
          </label>
        ))}
        <span className="picker-word">
          {score === null ? "Not rated yet" : <span className="secret">{words[score - 1]}</span>}
        </span>
        {score !== null && (
          <button
            type="button"
            className="picker-clear"
            aria-label={`Clear the score of ${criterion}`}
            onClick={() => onScore(null)}
          >
            Clear
          </button>
        )}
      </div>
      {anchored !== "never" && (
        <p id={`${id}-anchor`} className="picker-anchor">
          {shown !== null && (
            <>
              <b>{shown}</b> {anchors[shown - 1]}
            </>
          )}
        </p>
      )}
    </>
  );
}

const look = (one: number, score: number | null, evidenced: boolean): string =>
  one !== score ? "pick" : evidenced ? `pick s${one}` : "pick ring";

/** Puts focus on the picker of a criterion, on its score or its first number; false when it is not on screen. */
export function focusPicker(criterion: Criterion): boolean {
  const picker = document.querySelector(`[data-criterion="${criterion}"]`);
  const input =
    picker?.querySelector<HTMLInputElement>("input:checked") ?? picker?.querySelector<HTMLInputElement>("input");
  input?.focus();
  return input != null;
}
