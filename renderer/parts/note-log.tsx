import { Flag, Pencil, Trash2 } from "lucide-react";
import { memo, useLayoutEffect, useRef, useState } from "react";
import { stampWords } from "../../shared/domain/clock/durations.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { walkLines } from "./walk-lines.ts";
import "./note-log.css";

/** A kept line, as any call has it. */
export interface LoggedLine {
  id: string;
  stampMs: number;
  criterion: string | null;
  text: string;
  quote: boolean;
  followUp: boolean;
  /** Earlier wordings, newest first. */
  versions: readonly { text: string; at: string }[];
}

interface Props<L extends LoggedLine> {
  label: string;
  /** In the order of the call. */
  lines: readonly L[];
  /** The words that part the log before a line; left out, nothing parts it. */
  heading?: (line: L, before: L | undefined) => string | null;
  /** How many of the newest are drawn to begin with; the others stand behind one button. */
  newest?: number;
  /** Takes a line into the note box. */
  onEdit?: (line: L) => void;
  onWithdraw?: (line: L) => void;
}

const PAGE = 100;

/**
 * What was kept on a call: time, criterion, words; ↑ ↓ walk it, E words a line anew. It follows the newest line.
 * Drawn anew only when what it is given is new, since a call ticks and a box beside it is typed in.
 */
export const NoteLog = memo(Log) as typeof Log;

function Log<L extends LoggedLine>({ label, lines, heading, newest = PAGE, onEdit, onWithdraw }: Props<L>) {
  const [more, setMore] = useState(0);
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const hidden = Math.max(0, lines.length - newest - more);
  const shown = lines.slice(hidden);
  const newestId = lines.at(-1)?.id;
  const stop = shown.some(({ id }) => id === current) ? current : newestId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line at the foot is what it follows
  useLayoutEffect(() => {
    const scroller = list.current?.closest(".log");
    if (scroller) scroller.scrollTop = 0;
  }, [newestId]);
  const hear = walkLines({
    edit: (at) => shown[at] && onEdit?.(shown[at]),
    withdraw: (at) => shown[at] && onWithdraw?.(shown[at]),
  });
  return (
    <div className="log">
      <div>
        {hidden > 0 && (
          <p className="log-earlier num">
            <LinkButton words={earlierWords(hidden)} onPress={() => setMore(more + Math.min(hidden, PAGE))} />
          </p>
        )}
        <ol ref={list} aria-label={label} onKeyDown={hear}>
          {shown.map((line, at) => {
            const parts = heading?.(line, lines[hidden + at - 1]);
            return (
              <li
                key={line.id}
                className={`log-line${line.quote ? " quote" : ""}${line.followUp ? " follow-up" : ""}`}
                data-line={at}
                tabIndex={line.id === stop ? 0 : -1}
                aria-label={spoken(line, hidden + at, lines.length)}
                onFocus={() => setCurrent(line.id)}
              >
                {parts && <p className="log-heading">{parts}</p>}
                <time>{stampWords(line.stampMs)}</time>
                <span className="log-tag">{line.criterion}</span>
                <div className="log-words">
                  <p>
                    {line.followUp && <Flag className="icon" aria-hidden="true" />}
                    <span className="secret">{line.quote ? `“${line.text}”` : line.text}</span>
                  </p>
                  {line.versions.length > 0 && <Earlier versions={line.versions} />}
                </div>
                <span className="log-acts">
                  {onEdit && (
                    <Act name={`Word the line of ${stampWords(line.stampMs)} anew`} onPress={() => onEdit(line)}>
                      <Pencil className="icon" aria-hidden="true" />
                    </Act>
                  )}
                  {onWithdraw && (
                    <Act name={`Take the line of ${stampWords(line.stampMs)} away`} onPress={() => onWithdraw(line)}>
                      <Trash2 className="icon" aria-hidden="true" />
                    </Act>
                  )}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}

/** For the pointer; keys have E and Delete on the line itself. */
function Act({ name, onPress, children }: { name: string; onPress(): void; children: React.ReactNode }) {
  return (
    <button type="button" className="icon-btn" tabIndex={-1} aria-label={name} title={name} onClick={onPress}>
      {children}
    </button>
  );
}

function Earlier({ versions }: { versions: LoggedLine["versions"] }) {
  return (
    <details className="log-earlier-words">
      <summary tabIndex={-1}>Edited{versions.length > 1 ? ` ${versions.length} times` : ""}</summary>
      <ul>
        {versions.map(({ text, at }) => (
          <li key={`${at} ${text}`} className="secret">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

const earlierWords = (count: number): string =>
  count === 1 ? "1 earlier line" : `${count.toLocaleString("en-AU")} earlier lines`;

/** "20:31, C2, exact words: Recorded real replies, 4 of 11" */
function spoken({ stampMs, criterion, text, quote, followUp }: LoggedLine, at: number, of: number): string {
  const kind = followUp ? "to follow up: " : quote ? "exact words: " : "";
  return `${stampWords(stampMs)}, ${criterion ? `${criterion}, ` : ""}${kind}${text}, ${at + 1} of ${of}`;
}
