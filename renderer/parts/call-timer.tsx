import { useLayoutEffect, useState } from "react";
import { stampWords } from "../../shared/domain/clock/durations.ts";
import "./call-timer.css";

/** Draws again every second and whenever the call itself changes; gives what `elapsed` says. */
export function useElapsed(elapsed: () => number, call?: unknown): number {
  const [ms, setMs] = useState(elapsed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call that starts, pauses or is read counts anew
  useLayoutEffect(() => {
    const tick = (): void => setMs(elapsed());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [elapsed, call]);
  return ms;
}

/** Where a call stands: "21:46 of 45 min"; past the plan it says by how much. It counts up and ends nothing. */
export function CallTimer({
  ms,
  plannedMinutes,
  paused = false,
}: {
  ms: number;
  plannedMinutes: number;
  paused?: boolean;
}) {
  const over = Math.floor(ms / 60_000) - plannedMinutes;
  return (
    <p className="call-timer num" role="timer" aria-label="Time of the call">
      <b>{stampWords(ms)}</b>{" "}
      <span className={over > 0 ? "over" : ""}>
        {paused ? "paused" : over > 0 ? `${over} min over` : `of ${plannedMinutes} min`}
      </span>
    </p>
  );
}

/** A bar of so few minutes has no room for their number. */
const SHORT_MIN = 3;

interface BarProps {
  /** `name` is what fits, `title` what it is. */
  sections: readonly { id: string; name: string; title: string; minutes: number }[];
  current: string;
  /** Ms spent in a section by now. */
  spent(section: string): number;
  onChoose(section: string): void;
}

/** The plan of a call as a row of bars, as wide as their minutes; a press goes to that section. */
export function SectionBar({ sections, current, spent, onChoose }: BarProps) {
  return (
    <nav className="section-bar" aria-label="Sections">
      {sections.map(({ id, name, title, minutes }) => {
        const ms = spent(id);
        const over = ms > minutes * 60_000;
        return (
          <button
            key={id}
            type="button"
            className={`section-part${id === current ? " current" : ms > 0 ? " done" : ""}`}
            style={{ flexGrow: minutes }}
            title={`${title}, ${minutes} min`}
            {...(id === current && { "aria-current": "step" })}
            onClick={() => onChoose(id)}
          >
            <span className="section-label">
              <span className="trunc">{name}</span>
              {minutes > SHORT_MIN && (
                <span className="section-minutes num">
                  {id === current ? `${stampWords(ms)} of ${minutes}` : over ? "over" : minutes}
                </span>
              )}
            </span>
            <span className={over ? "section-fill over" : "section-fill"}>
              <i style={{ width: `${Math.min(100, (ms / (minutes * 60_000)) * 100)}%` }} />
            </span>
          </button>
        );
      })}
    </nav>
  );
}
