import { Check } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Version } from "../../../shared/contract/exports.ts";
import { Button } from "../../ui/button.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ExportStore, Facts } from "./export-store.ts";
import { LeakList } from "./leak-list.tsx";
import { TodoGlyph } from "./todo-glyph.tsx";
import { useFocusKept } from "./use-focus-kept.ts";

interface Props {
  store: ExportStore;
  facts: Facts;
  /** The version on screen, where it is one that was exported. */
  frozen: Version | null;
}

/** What stands between this document and the client: to clear first, then what is clear. */
export function PreflightPane({ store, facts, frozen }: Props) {
  const refused = useStore(store, ({ refused }) => refused);
  const { checks, toClear, fileName, number } = facts.preflight;
  const open = checks.filter(({ ok, id }) => !ok && id !== "leaks");
  const { pane, ...heard } = useFocusKept();
  return (
    <div ref={pane} className="preflight" {...heard}>
      <header className="preflight-head">
        <h2 tabIndex={-1}>Pre-flight</h2>
        <span className="spacer" />
        <span className={toClear > 0 ? "preflight-count late" : "preflight-count clear"}>
          {toClear > 0 && <TodoGlyph />}
          {toClear > 0 ? `${toClear} to clear` : "Clear"}
        </span>
      </header>
      {refused && (
        <p className="preflight-refused" role="alert">
          <Secret>{refused}</Secret>
        </p>
      )}
      <ul className="preflight-open">
        {open.map((check) => (
          <OpenCheck key={check.id} check={check} facts={facts} store={store} />
        ))}
      </ul>
      <LeakList store={store} leaks={facts.leaks} />
      <ul className="preflight-done">
        {checks
          .filter(({ ok }) => ok)
          .map(({ id, title, detail }) => (
            <li key={id}>
              <Check className="icon" aria-hidden="true" />
              <span>
                <Secret>{title}</Secret>
                {detail && <span className="preflight-detail secret">{detail}</span>}
              </span>
            </li>
          ))}
      </ul>
      <footer className="preflight-foot">
        <p className="preflight-file">
          <Secret>{frozen?.fileName ?? fileName}</Secret>
        </p>
        <p>
          {frozen ? `v${frozen.number} is frozen. A change makes v${frozen.number + 1}.` : `Export freezes v${number}.`}
        </p>
        {facts.brief.clock.state !== "sent" && <p>The clock stops at Mark as sent.</p>}
      </footer>
    </div>
  );
}

type Check_ = Facts["preflight"]["checks"][number];

function OpenCheck({ check, facts, store }: { check: Check_; facts: Facts; store: ExportStore }) {
  const gates = facts.shortlist.lines.flatMap((line) =>
    line.left
      ? []
      : line.gates
          .filter(({ gate, passes, passedBecause }) => gate === check.id && !passes && passedBecause === null)
          .map(({ gate, words }) => ({ line: line.id, name: line.candidate.name, gate, words })),
  );
  return (
    <li className="preflight-todo">
      <TodoGlyph />
      <div className="todo-body">
        <p className="preflight-title">
          <Secret>{check.title}</Secret>
        </p>
        {check.detail && (
          <p>
            <Secret>{check.detail}</Secret>
          </p>
        )}
        {gates.map((gate) => (
          <PassGate key={gate.line} {...gate} one={gates.length === 1} store={store} />
        ))}
      </div>
    </li>
  );
}

interface Gate {
  line: string;
  name: string;
  gate: Facts["shortlist"]["lines"][number]["gates"][number]["gate"];
  words: string;
  /** Nobody else fails it: then the check says what there is to say. */
  one: boolean;
  store: ExportStore;
}

/** Lets somebody through with a reason that stays on record and is never printed. */
function PassGate({ line, name, gate, words, one, store }: Gate) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  // What had focus is gone; what it asked for, or came from, takes it.
  useEffect(() => {
    if (turned.current) box.current?.querySelector<HTMLElement>("input, button")?.focus();
    turned.current = false;
  });
  const turn = (to: boolean): void => {
    turned.current = true;
    setAsked(to);
  };
  if (!asked)
    return (
      <div ref={box}>
        <Button small tone="secondary" onPress={() => turn(true)}>
          <span>
            Pass <Secret>{name.split(" ")[0]}</Secret> with a reason
          </span>
        </Button>
      </div>
    );
  const why = `pass-why-${line}-${gate}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the whole form, which Cancel does as well
    <div ref={box} className="preflight-pass" onKeyDown={({ key }) => key === "Escape" && turn(false)}>
      <TextField
        label={
          <>
            Why may <Secret>{name}</Secret> go out?
          </>
        }
        {...(!one && { hint: <Secret>{words}</Secret> })}
        value={reason}
        onChange={setReason}
      />
      <p id={why} className="hint">
        {reason.trim() === "" ? "Write the reason to keep it. It is never printed." : "It is never printed."}
      </p>
      <div className="leak-actions">
        <Button
          small
          tone="secondary"
          disabled={reason.trim() === ""}
          describedBy={why}
          onPress={() => void store.getState().passGate(line, gate, reason.trim())}
        >
          Keep the reason
        </Button>
        <Button small tone="quiet" onPress={() => turn(false)}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
