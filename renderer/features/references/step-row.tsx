import type { KeyboardEvent } from "react";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { answerWords } from "../../../shared/domain/claims/words.ts";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";
import { StandingGlyph } from "../../parts/standing.tsx";
import { Answers } from "../../ui/answers.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { type Entry, emptyEntry, type Step } from "./steps.ts";
import { answerSaid, PERMISSIONS, RELIABILITY_WORDS } from "./words.ts";

const VALUES = ["confirmed", "partly", "contradicted", "cannot-say"] as const;
const options = (words: Record<AnswerValue, string>) =>
  VALUES.map((id) => ({
    id,
    words: words[id],
    tone: id,
    icon: (
      <span className={`ref-glyph ${id}`}>
        <StandingGlyph standing={id} />
      </span>
    ),
  }));
const CLAIM_ANSWERS = options(answerWords);
const RELIABILITY = options(RELIABILITY_WORDS);

/** The answers that a step takes by its digits; none where it takes words alone. */
export function answersOf({ kind }: Step): readonly { id: NonNullable<Entry["answer"]>; words: string }[] {
  switch (kind) {
    case "claim":
      return CLAIM_ANSWERS;
    case "reliability":
      return RELIABILITY;
    case "quote":
      return PERMISSIONS;
    case "not-give":
    case "again":
      return [];
    default:
      return assertNever(kind);
  }
}

/** Of the element that holds the answers of a step, for whoever moves focus there. */
export const answersId = (step: string): string => `ref-answers-${step}`;
/** Of the field for the exact words of a step, for whoever moves focus there. */
export const wordsId = (step: string): string => `ref-words-${step}`;

interface RowProps {
  step: Step;
  /** Being written, and not kept yet. */
  entry: Entry | undefined;
  onGo: (() => void) | undefined;
}

/** A step that is not asked now: what was said to it, or that it waits. A press asks it. */
export function StepRow({ step, entry, onGo }: RowProps) {
  const { title, said } = step;
  const shown = entry ?? said;
  const state = entry ? "Not kept yet" : said ? answerSaid(step, said) || "Answered" : "Waiting";
  const content = (
    <>
      <Mark step={step} said={said} />
      <span className="ref-step-words">
        <span className={shown ? "ref-step-title" : ""}>{title}</span>
        {shown?.words && <span className="ref-said secret">“{shown.words}”</span>}
        {said?.answer === "contradicted" && step.kind === "claim" && (
          <span className="ref-said">On Today: ask the candidate</span>
        )}
        {shown?.scope && <span className="ref-said secret">Scope: {shown.scope}</span>}
      </span>
      <span className="ref-step-state">{state}</span>
    </>
  );
  return (
    <li className={shown ? "ref-step said" : "ref-step"}>
      {onGo ? (
        <button type="button" className="ref-step-go" onClick={onGo}>
          {content}
        </button>
      ) : (
        <div className="ref-step-go">{content}</div>
      )}
    </li>
  );
}

function Mark({ step, said }: { step: Step; said: Entry | null }) {
  const value = VALUES.find((one) => one === said?.answer);
  const standing = said === null ? "not-checked" : (value ?? "confirmed");
  return (
    <span className={`ref-glyph ${said !== null && step.kind !== "claim" && !value ? "confirmed" : standing}`}>
      <StandingGlyph standing={standing} />
    </span>
  );
}

interface AskedProps {
  step: Step;
  /** "Claim 4", "Closing 1 of 4". */
  place: string;
  entry: Entry | undefined;
  scopeQuestion: string;
  refused: string | null;
  onWrite(change: Partial<Entry>): void;
  /** Enter. */
  onKeep(): void;
  /** An answer was taken: the words come next. */
  onTaken(): void;
}

/** The step that is asked now: the question, the answers by digit, their exact words; Enter keeps it and goes on. */
export function AskedStep({ step, place, entry, scopeQuestion, refused, onWrite, onKeep, onTaken }: AskedProps) {
  const { id, kind, title, question, weight, said } = step;
  const shown = entry ?? said ?? emptyEntry;
  const answers = answersOf(step);
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKeep();
  };
  return (
    <li className="ref-asked" aria-current="step" aria-label={`${place}. ${title}`} onKeyDown={hear}>
      <p className="ref-asked-about">
        <span>
          {place}. {title}
        </span>
        {weight && <span className="ref-step-state">{weight === "must" ? "Must-have" : "Nice to have"}</span>}
      </p>
      <p className="ref-question">{question}</p>
      {answers.length > 0 && (
        <Answers
          id={answersId(id)}
          label={`Answer to ${title}`}
          options={answers}
          chosen={shown.answer}
          onChoose={(answer) => onWrite({ answer })}
          onTaken={onTaken}
        />
      )}
      {kind !== "quote" && (
        <div id={wordsId(id)} className="ref-words">
          <TextField
            label={`Exact words on ${title}`}
            quiet
            rows={2}
            placeholder="Their exact words"
            value={shown.words}
            onChange={(words) => onWrite({ words })}
          />
        </div>
      )}
      {kind === "claim" && (
        <TextField
          label={`Scope, if different. ${scopeQuestion}`}
          value={shown.scope}
          onChange={(scope) => onWrite({ scope })}
        />
      )}
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
      <p className="ref-asked-keys">
        <span>{kind === "quote" ? "Kept when the call is finished" : "Their exact words"}</span>
        {kind !== "quote" && (
          // For the pointer; keys press Enter in the words, so it is no tab stop.
          <button type="button" className="ref-asked-next" tabIndex={-1} onClick={onKeep}>
            <Kbd keys="Enter" /> {kind === "claim" ? "next claim" : "next question"}
          </button>
        )}
      </p>
    </li>
  );
}
