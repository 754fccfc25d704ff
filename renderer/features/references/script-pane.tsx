import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { RefereeSheet, ReferenceCall } from "../../../shared/contract/references.ts";
import { counted } from "../../../shared/domain/clock/durations.ts";
import { dayAndTime, timeOfDay } from "../../parts/moment.ts";
import { StandingGlyph } from "../../parts/standing.tsx";
import { Link } from "../../ui/link.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tick } from "../../ui/tick.tsx";
import { currentStep, type ReferenceCallStore } from "./call-store.ts";
import { RingBack } from "./ring-back.tsx";
import { AskedStep, StepRow } from "./step-row.tsx";
import { type Step, stepsOf } from "./steps.ts";
import { PERMISSIONS } from "./words.ts";

interface Props {
  store: ReferenceCallStore;
  sheet: RefereeSheet;
  call: ReferenceCall | undefined;
  timeZone: string;
  /** After an answer was chosen, and after a step was kept. */
  onTaken(step: string): void;
  onKept(): void;
}

/** What is read and asked, from the opening to the leave to quote. */
export function ScriptPane({ store, sheet, call, timeZone, onTaken, onKept }: Props) {
  const state = useStore(store);
  const steps = stepsOf(sheet, call);
  const claims = steps.filter(({ kind }) => kind === "claim");
  const open = call?.state === "open";
  const asked = open ? currentStep(state) : undefined;
  const [more, setMore] = useState(false);
  const isShown = (step: Step): boolean =>
    more || !step.extra || step.said !== null || step.id in state.entries || step.id === asked?.id;
  const toAsk = claims.filter(({ extra, said }) => !extra || said !== null);
  const hidden = steps.filter((step) => !isShown(step)).length;
  return (
    <div className="ref-script">
      <div className="ref-head">
        <h2>Script</h2>
        <span className="num">
          {claims.length === 0
            ? "No claims yet"
            : `${toAsk.filter(({ said }) => said !== null).length} of ${toAsk.length} claims answered`}
        </span>
      </div>
      <Opening store={store} sheet={sheet} call={call} timeZone={timeZone} />
      {claims.length === 0 && (
        <p className="ref-aside">
          Add 3 claims to test.{" "}
          <Link href={`/candidates/${sheet.candidate.id}/claims`}>Open the claims of {sheet.candidate.name}</Link>
        </p>
      )}
      {open && <p className="ref-aside">Ask first: {sheet.script.openQuestion} Write it in the notes.</p>}
      <ol className="ref-steps" aria-label="Questions">
        {steps.filter(isShown).map((step) =>
          step.id === asked?.id ? (
            <AskedStep
              key={step.id}
              step={step}
              place={placeWords(step, steps)}
              entry={state.entries[step.id]}
              scopeQuestion={sheet.script.scopeQuestion}
              refused={state.refused}
              onWrite={(change) => state.write(step.id, change)}
              onKeep={() => {
                void state.keep(step.id);
                onKept();
              }}
              onTaken={() => onTaken(step.id)}
            />
          ) : (
            <StepRow
              key={step.id}
              step={step}
              entry={state.entries[step.id]}
              onGo={
                open
                  ? () => {
                      state.go(step.id);
                      onKept();
                    }
                  : undefined
              }
            />
          ),
        )}
      </ol>
      {hidden > 0 && (
        <p className="ref-aside">
          <LinkButton
            words={`${counted(hidden, "more claim")} that this call has hardly time for`}
            onPress={() => setMore(true)}
          />
        </p>
      )}
    </div>
  );
}

/** "Claim 4", "Closing question 2" */
function placeWords(step: Step, steps: readonly Step[]): string {
  const same = steps.filter(({ kind }) => (kind === "claim") === (step.kind === "claim"));
  return `${step.kind === "claim" ? "Claim" : "Closing question"} ${same.findIndex(({ id }) => id === step.id) + 1}`;
}

function Opening({ store, sheet, call, timeZone }: Omit<Props, "onTaken" | "onKept">) {
  const box = useRef<HTMLDivElement>(null);
  const ringing = call?.state === "ringing";
  // The opening is what comes next once they pick up.
  useEffect(() => {
    if (ringing) box.current?.querySelector("input")?.focus();
  }, [ringing]);
  if (!call)
    return <p className="ref-aside">Ring first; the opening to read and these questions come up one by one.</p>;
  if (ringing)
    return (
      <section className="ref-opening" aria-label="Opening" ref={box}>
        <p className="ref-asked-about">Read this, then tick it.</p>
        <ul className="ref-question">
          {sheet.script.opening.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
        <Tick ticked={false} onTick={(ticked) => ticked && void store.getState().answerOpening(true)}>
          I read this, and they are happy to go on
        </Tick>
      </section>
    );
  if (call.state === "refused") return <p className="ref-aside">They declined to go on. Nothing they said was kept.</p>;
  if (call.state === "call-back")
    return <RingBack key={call.callBackAt} store={store} call={call} timeZone={timeZone} />;
  return (
    <div className="ref-step said">
      <div className="ref-step-go">
        <span className="ref-glyph confirmed">
          <StandingGlyph standing="confirmed" />
        </span>
        <span className="ref-step-words">
          <span className="ref-step-title">Opening read.</span> They are happy to go on
          {call.finishedAt && sheet.interview && (
            <span className="ref-said">
              <Link href={`/interviews/${sheet.interview}/score`}>Score C6 from what they said</Link>
            </span>
          )}
          {call.finishedAt && (
            <span className="ref-said">
              Finished {dayAndTime(call.finishedAt, timeZone)}. May be quoted{" "}
              {PERMISSIONS.find(({ id }) => id === call.permission)?.words.toLowerCase()}.
            </span>
          )}
        </span>
        <span className="ref-step-state num">{timeOfDay(call.at, timeZone)}</span>
      </div>
    </div>
  );
}
