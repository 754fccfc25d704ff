import type { ReactNode } from "react";
import { type CaptureSection, progressOf, startedWords } from "../../../../shared/domain/briefs/sections.ts";
import { missingWords } from "../../../../shared/domain/briefs/start.ts";
import type { CaptureStore } from "./capture-store.ts";
import { ProgressGlyph } from "./progress-glyph.tsx";
import { gapsOf, toldOf } from "./shown.ts";
import { useKnown } from "./use-known.ts";

interface Props {
  store: CaptureStore;
  current: CaptureSection | null;
  /** The main action, at the foot. */
  action: ReactNode;
  onSection(section: CaptureSection): void;
}

const SAID = { empty: "not started", part: "started", done: "done" };

/** The nine sections with how far each is, and what the clock still waits for. */
export function SectionList({ store, current, action, onSection }: Props) {
  const known = useKnown(store);
  const { brief } = known;
  const sections = progressOf(toldOf(known));
  const waits = brief?.clock.startedAt ? null : missingWords(gapsOf(known));
  return (
    <div className="capture-sections">
      <div>
        <h2>{brief?.clock.startedAt ? "Brief" : "Brief call"}</h2>
        <p className="capture-started num">{startedWords(sections)}</p>
      </div>
      <ol>
        {sections.map(({ id, name, progress }, at) => (
          <li key={id}>
            <button
              type="button"
              className="capture-jump"
              aria-current={id === current ? "step" : undefined}
              onClick={() => onSection(id)}
            >
              <ProgressGlyph progress={progress} />
              <span className="trunc">
                {name}
                <span className="sr">, {SAID[progress]}</span>
              </span>
              <span className="capture-key num" aria-hidden="true">
                {at + 1}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="capture-foot">
        {waits && <p id="capture-waits">{waits}.</p>}
        {action}
      </div>
    </div>
  );
}
