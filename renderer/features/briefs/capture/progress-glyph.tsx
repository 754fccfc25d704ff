import { assertNever } from "../../../../shared/domain/assert-never.ts";
import type { Progress } from "../../../../shared/domain/briefs/sections.ts";

/** A ring, half a disc or a tick; its word must be read beside it. */
export function ProgressGlyph({ progress }: { progress: Progress }) {
  return (
    <svg className={`glyph capture-glyph is-${progress}`} viewBox="0 0 16 16" aria-hidden="true">
      <Shape progress={progress} />
    </svg>
  );
}

function Shape({ progress }: { progress: Progress }) {
  switch (progress) {
    case "empty":
      return <circle cx="8" cy="8" r="6.2" />;
    case "part":
      return (
        <>
          <circle cx="8" cy="8" r="5.4" />
          <path className="solid" d="M8 2.6a5.4 5.4 0 0 0 0 10.8Z" />
        </>
      );
    case "done":
      return <path d="m3 8.6 3.3 3.3L13 4.8" />;
    default:
      return assertNever(progress);
  }
}
