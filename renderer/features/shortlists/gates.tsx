import { useEffect, useRef, useState } from "react";
import type { ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { assertNever } from "../../../shared/domain/assert-never.ts";
import { firstName } from "../../../shared/domain/shortlists/first-name.ts";
import { StandingGlyph } from "../../parts/standing.tsx";
import { Button } from "../../ui/button.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { BuilderStore } from "./builder-store.ts";

type Gate = ShortlistLine["gates"][number];

const isOpen = ({ passes, passedBecause }: Gate): boolean => !passes && passedBecause === null;

/** "4 of 5 gates". */
export function GatesMet({ gates }: { gates: readonly Gate[] }) {
  const clear = gates.filter((gate) => !isOpen(gate)).length;
  const whole = clear === gates.length;
  return (
    <span className={whole ? "standing confirmed" : "standing blocked"}>
      {whole ? <StandingGlyph standing="confirmed" /> : <Block />}
      {`${clear} of ${gates.length} gates`}
    </span>
  );
}

const Block = () => (
  <svg className="glyph blocked" viewBox="0 0 16 16" aria-hidden="true">
    <rect className="solid" x="2.5" y="2.5" width="11" height="11" rx="2" />
  </svg>
);

/** The gates that are not met: what fails, what would clear it, and a way past with a reason. */
export function GateFixes({ line, store }: { line: ShortlistLine; store: BuilderStore }) {
  const open = line.gates.filter(isOpen);
  const passed = line.gates.filter(({ passes, passedBecause }) => !passes && passedBecause !== null);
  if (open.length + passed.length === 0) return null;
  return (
    <ul className="gates">
      {open.map((gate) => (
        <GateFix key={gate.gate} gate={gate} line={line} store={store} />
      ))}
      {passed.map(({ gate, words, passedBecause }) => (
        <li key={gate} className="gate passed">
          <Secret>{words}</Secret> <span>Passed with a reason:</span> <Secret>{passedBecause}</Secret>
        </li>
      ))}
    </ul>
  );
}

function GateFix({ gate, line, store }: { gate: Gate; line: ShortlistLine; store: BuilderStore }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const box = useRef<HTMLLIElement>(null);
  // The button that had focus is gone; what it asked for takes it.
  useEffect(() => {
    if (asked) box.current?.querySelector("input")?.focus();
  }, [asked]);
  const { id, candidate } = line;
  const first = firstName(candidate.name);
  const why = `gate-why-${id}-${gate.gate}`;
  const pass = async (): Promise<void> => {
    const row = box.current?.closest<HTMLElement>("[data-row]");
    if (reason.trim() !== "" && (await store.getState().passGate(id, gate.gate, reason.trim())) === null) row?.focus();
  };
  return (
    <li ref={box} className="gate">
      <Block />
      <span className="gate-words">
        <Secret>{gate.words}</Secret>
      </span>
      {asked ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Enter keeps what is typed in the box inside
        <div
          className="gate-pass"
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing && event.target instanceof HTMLInputElement)
              void pass();
            if (event.key !== "Escape") return;
            box.current?.closest<HTMLElement>("[data-row]")?.focus();
            setAsked(false);
          }}
        >
          <TextField label={`Why may ${candidate.name} go out?`} value={reason} onChange={setReason} />
          <p id={why} className="hint">
            {reason.trim() === "" ? "Write the reason to keep it. It is never printed." : "It is never printed."}
          </p>
          <Button small disabled={reason.trim() === ""} describedBy={why} onPress={() => void pass()}>
            Keep the reason
          </Button>
        </div>
      ) : (
        <>
          <Fix gate={gate} line={line} store={store} />
          <Button small tone="quiet" onPress={() => setAsked(true)}>
            <span aria-hidden="true">Pass with a reason</span>
            <span className="sr">{`Pass ${first} with a reason: ${gate.words}`}</span>
          </Button>
        </>
      )}
    </li>
  );
}

/** What clears a gate by itself, where one act does. */
function Fix({ gate: { gate }, line, store }: { gate: Gate; line: ShortlistLine; store: BuilderStore }) {
  const { candidate, rate, start } = line;
  const { confirmAgain, recordConsent } = store.getState();
  const first = firstName(candidate.name);
  switch (gate) {
    case "consent":
      return (
        <Button small onPress={() => void recordConsent(candidate.id)}>
          Record that {first} agrees
        </Button>
      );
    case "rate":
      return rate === null ? null : (
        <Button small onPress={() => void confirmAgain(gate, candidate.id)}>
          {first} says the rate holds
        </Button>
      );
    case "availability":
      return start === null ? null : (
        <Button small onPress={() => void confirmAgain(gate, candidate.id)}>
          {first} says {start} holds
        </Button>
      );
    case "c1":
    case "must-have":
      return null;
    default:
      return assertNever(gate);
  }
}
