import { useStore } from "zustand";
import { isNearlyOver, leftWords, spentIn } from "../../../shared/domain/interviews/section-clock.ts";
import { useElapsed } from "../../parts/call-timer.tsx";
import { STANDING_WORDS, StandingGlyph } from "../../parts/standing.tsx";
import { Secret } from "../../ui/secret.tsx";
import { Tick } from "../../ui/tick.tsx";
import type { CallFacts } from "./call-facts.ts";
import type { InterviewStore } from "./interview-store.ts";

interface Props {
  store: InterviewStore;
  facts: CallFacts;
  onMove(section: string): void;
}

/** Where a need is talked about: what runs is C3's, what it connects and for whom C2's. */
const TESTED_IN = { integration: "C2", domain: "C2", scope: "C2", platform: "C3" } as const;

/** The section talked about: its question, its probes and what to listen for; below, what comes next. */
export function GuidePane({ store, facts, onMove }: Props) {
  const { clock, probes, ask, elapsed } = useStore(store);
  const now = useElapsed(elapsed, facts.interview);
  const { guide } = facts.interview;
  const at = Math.max(
    0,
    guide.findIndex(({ id }) => id === clock?.current),
  );
  const section = guide[at];
  if (!section || !clock) return null;
  const spent = spentIn(clock, section.id, now);
  const toTest = facts.needs.filter(
    ({ kind, standing }) => standing !== "confirmed" && TESTED_IN[kind] === section.criterion,
  );
  return (
    <div className="guide">
      <div className="pane-head">
        <h2>
          {section.criterion && `${section.criterion} `}
          {section.title}
        </h2>
        <span className={isNearlyOver(spent, section.minutes) ? "guide-left soon" : "guide-left"}>
          {leftWords(spent, section.minutes)}
        </span>
      </div>
      {section.question && <p className="guide-question">{section.question}</p>}
      {section.probes.length > 0 && <h3>{section.question ? "Probes" : "To say"}</h3>}
      {section.probes.map((probe) => (
        <Tick key={probe} ticked={probes.includes(probe)} onTick={(asked) => ask(probe, asked)}>
          {probe}
        </Tick>
      ))}
      {section.listenFor.length > 0 && (
        <>
          <h3>Listen for</h3>
          <ul className="guide-listen">
            {section.listenFor.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      )}
      {toTest.length > 0 && (
        <>
          <h3>Needs to test here</h3>
          <ul className="guide-test">
            {toTest.map(({ id, statement, standing }) => (
              <li key={id}>
                <StandingGlyph standing={standing ?? "not-checked"} />
                <span>
                  <span className="sr">{STANDING_WORDS[standing ?? "not-checked"]}: </span>
                  <Secret>{statement}</Secret>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {at + 1 < guide.length && (
        <div className="guide-next">
          {guide.slice(at + 1).map(({ id, criterion, title, minutes }) => (
            <button key={id} type="button" onClick={() => onMove(id)}>
              <span className="guide-tag">{criterion}</span>
              <span className="trunc">{title}</span>
              <span className="guide-minutes num">{minutes} min</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
