import { assertNever } from "../../shared/domain/assert-never.ts";
import type { Clock } from "./clock.ts";

/** A ring with a wedge for the time used up; a square when late, a tick when sent. */
export function ClockGlyph({ state }: { state: Clock["state"] }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {state === "late" ? (
        <rect className="solid" x="3" y="3" width="10" height="10" rx="1.5" />
      ) : (
        <>
          <circle cx="8" cy="8" r="6.2" />
          <Inside state={state} />
        </>
      )}
    </svg>
  );
}

function Inside({ state }: { state: Exclude<Clock["state"], "late"> }) {
  switch (state) {
    case "not-started":
      return null;
    case "running":
      return <path className="solid" d="M8 8V4.2A3.8 3.8 0 0 1 11.8 8Z" />;
    case "soon":
      return <path className="solid" d="M8 4.2a3.8 3.8 0 0 1 0 7.6Z" />;
    case "very-soon":
      return <path className="solid" d="M8 8V4.2A3.8 3.8 0 1 1 4.2 8Z" />;
    case "sent":
      return <path d="m5.4 8.2 1.8 1.8 3.4-3.8" />;
    default:
      return assertNever(state);
  }
}
