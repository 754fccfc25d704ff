import type { KeyboardEvent, ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import "./answers.css";

interface Props<T extends string> {
  label: string;
  /** Of the group, so that focus can be put there with `focusAnswers`. */
  id: string;
  /** Chosen by 1, 2, 3 … in this order. */
  options: readonly { id: T; words: string; icon?: ReactNode; tone?: string }[];
  chosen: T | null;
  onChoose(option: T): void;
  /** By a digit or the pointer, not on the way with ← →: where focus should go on. */
  onTaken?: (() => void) | undefined;
}

/** One of a few answers, each with its digit: 1–9 choose while one of them has focus, and so do ← →. */
export function Answers<T extends string>({ label, id, options, chosen, onChoose, onTaken }: Props<T>) {
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const option = options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`input[value="${option.id}"]`)?.focus();
    onChoose(option.id);
    onTaken?.();
  };
  return (
    <div id={id} onKeyDownCapture={hear} onPointerUp={onTaken} className="answers-place">
      <RadioGroup
        className="answers"
        orientation="horizontal"
        value={chosen}
        onChange={(option) => onChoose(option as T)}
      >
        <Label className="sr">{label}</Label>
        {options.map(({ id, words, icon, tone = "plain" }, i) => (
          <Radio key={id} value={id} className={`answer ${tone}`} aria-keyshortcuts={`${i + 1}`}>
            {icon}
            <span className="answer-words">{words}</span>
            <span className="answer-key num" aria-hidden="true">
              {i + 1}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

/** Puts focus on the chosen answer of a group, else on its first. */
export function focusAnswers(id: string): void {
  const group = document.getElementById(id);
  (group?.querySelector<HTMLElement>("input:checked") ?? group?.querySelector<HTMLElement>("input"))?.focus();
}
