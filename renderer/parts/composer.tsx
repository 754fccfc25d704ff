import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from "react";
import { useStore } from "zustand";
import { stampWords } from "../../shared/domain/clock/durations.ts";
import { claimAsked, claimMade } from "../../shared/domain/interviews/line.ts";
import { Button } from "../ui/button.tsx";
import { type ClaimOption, ClaimOptions } from "./claim-options.tsx";
import { type ComposerStore, shownWords } from "./composer-store.ts";
import "../ui/field.css";
import "./composer.css";

interface Props {
  store: ComposerStore;
  /** Its name: "Note". */
  label: string;
  /** The box itself, for a screen that gives it focus. */
  box: RefObject<HTMLTextAreaElement | null>;
  /** What `@` offers; left out where a line belongs to no claim. */
  claims?: readonly { id: string; words: string }[];
  /** Whether `@` may also make a claim that is not among them. */
  makesClaims?: boolean;
  /** The marks named under the box: "#" "criterion"; a press puts `begins`, else the mark, before the line. */
  hints: readonly { mark: string; words: string; begins?: string }[];
  /** The newest kept line: ↑ in an empty box words it anew. */
  last: { id: string; stampMs: number; text: string } | undefined;
}

/** The note box of a call: Enter keeps a line, Shift+Enter goes on below, ↑ in an empty box takes the last one back. */
export function Composer({ store, label, box, claims = [], makesClaims = false, hints, last }: Props) {
  const state = useStore(store);
  const { ready, editing, stampMs, claim, said, unkept, failed, load, type, keep, pick, edit, leaveEdit } = state;
  const words = shownWords(state);
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (store.getState().ready) store.getState().focused && box.current?.focus();
    else void load();
  }, [load, store, box]);

  // ↑ straight after Enter waits for that line to be in the log.
  const [back, setBack] = useState(false);
  useEffect(() => {
    if (!back || unkept.length > 0) return;
    setBack(false);
    if (words === "" && last) edit(last);
  }, [back, unkept, words, last, edit]);

  const offers = claims.length > 0 || makesClaims;
  const asked = offers && !closed && !editing ? claimAsked(words, caret) : null;
  const found = asked ? optionsFor(claims, asked.query, makesClaims) : [];
  const at = Math.min(chosen, found.length - 1);
  const take = (option: ClaimOption | undefined): void => {
    if (!asked || !option) return;
    if (option.id === null) void state.make({ statement: option.words, depth: option.depth }, asked.from, caret);
    else pick(option, asked.from, caret);
    setCaret(asked.from + option.words.length);
    box.current?.focus();
  };
  const insert = (mark: string): void => {
    type(`${mark}${words}`);
    box.current?.focus();
  };

  /** Whether the key meant something here. */
  function keyed({ key, shiftKey }: KeyboardEvent): boolean {
    if (found.length > 0) {
      if (key === "ArrowDown") setChosen((at + 1) % found.length);
      else if (key === "ArrowUp") setChosen((at + found.length - 1) % found.length);
      else if (!shiftKey && (key === "Enter" || key === "Tab")) take(found[at]);
      else if (key === "Escape") setClosed(true);
      else return false;
    } else if (key === "Enter" && !shiftKey) void keep();
    else if (key === "ArrowUp" && words === "" && unkept.length > 0) setBack(true);
    else if (key === "ArrowUp" && words === "" && last) edit(last);
    else if (key === "Escape" && editing) leaveEdit();
    else return false;
    return true;
  }
  function hear(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (keyed(event)) event.preventDefault();
  }

  const stamp = editing?.stampMs ?? stampMs;
  return (
    <div className="composer">
      {failed && unkept.length > 0 && (
        <ul className="composer-unkept">
          {unkept.map((line) => (
            <li key={`${line.stampMs} ${line.text}`}>
              <span className="secret">{line.text}</span>
              <Button small onPress={() => void state.keepAgain(line)}>
                Keep it again
              </Button>
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <p className="composer-edit">
          Wording the line of {stampWords(editing.stampMs)} anew. Its earlier words stay.
          <Button small tone="quiet" keys="Esc" onPress={leaveEdit}>
            Leave it as it was
          </Button>
        </p>
      )}
      {claim && !editing && (
        <p className="composer-edit">
          <span className="trunc">
            About the claim <span className="secret">{claim.words}</span>
          </span>
          <Button small tone="quiet" onPress={state.unpick}>
            Not about it
          </Button>
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          className="textarea"
          aria-label={label}
          aria-describedby={`${id}-said`}
          aria-autocomplete={offers ? "list" : undefined}
          aria-controls={found.length > 0 ? `${id}-claims` : undefined}
          aria-activedescendant={found.length > 0 ? `${id}-claim-${at}` : undefined}
          rows={1}
          spellCheck
          readOnly={!ready}
          value={words}
          onChange={({ target }) => {
            type(target.value);
            setCaret(target.selectionStart);
            setChosen(0);
            setClosed(false);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onFocus={() => store.setState({ focused: true })}
          onBlur={() => store.setState({ focused: false })}
          onKeyDown={hear}
        />
        {stamp !== null && <span className="composer-stamp num">{stampWords(stamp)}</span>}
        {found.length > 0 && <ClaimOptions id={id} options={found} chosen={at} onPick={take} />}
      </div>
      <p id={`${id}-said`} role="alert" className="error-words composer-said">
        {said}
      </p>
      <div className="composer-hints">
        {hints.map(({ mark, words: means, begins = mark }) => (
          <Hint key={mark} name={`${mark} ${means}: begin the line with it`} onPress={() => insert(begins)}>
            <b>{mark}</b> {means}
          </Hint>
        ))}
        <span className="spacer" />
        <Hint name="Enter keeps the line" onPress={() => void keep()}>
          <span className="kbd">Enter</span> keeps the line
        </Hint>
      </div>
    </div>
  );
}

/** For the pointer; keys type the mark itself, so it is no tab stop, and focus stays in the box. */
function Hint({ name, onPress, children }: { name: string; onPress(): void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const MOST = 8;

/** Claims that hold the words, then the one they would make unless it is there already. */
function optionsFor(claims: NonNullable<Props["claims"]>, query: string, makes: boolean): ClaimOption[] {
  const asked = plain(query);
  const found = claims.filter(({ words }) => plain(words).includes(asked)).slice(0, MOST);
  const made = makes ? claimMade(query) : null;
  if (!made || claims.some(({ words }) => plain(words) === plain(made.statement))) return found;
  return [...found, { id: null, words: made.statement, depth: made.depth }];
}

const plain = (words: string): string => words.trim().toLocaleLowerCase("en-AU");
