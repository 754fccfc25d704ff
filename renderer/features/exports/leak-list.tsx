import { useState } from "react";
import type { Leak } from "../../../shared/contract/exports.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ExportStore } from "./export-store.ts";
import { TodoGlyph } from "./todo-glyph.tsx";

const keyOf = ({ path, start, end }: Leak): string => `${path} ${start} ${end}`;

/** Every place that tells who somebody is: cleared one by one, or all as suggested. */
export function LeakList({ store, leaks }: { store: ExportStore; leaks: readonly Leak[] }) {
  const open = leaks.filter(({ cleared }) => cleared === null);
  const done = leaks.filter(({ cleared }) => cleared !== null);
  if (leaks.length === 0) return null;
  return (
    <section className="leaks" aria-label="Names and links in the text">
      {open.length > 0 && (
        <header className="leaks-head">
          <TodoGlyph />
          <div className="todo-body">
            <h3>
              {open.length === 1 ? "1 place tells who somebody is" : `${open.length} places tell who somebody is`}
            </h3>
            <Button small tone="secondary" onPress={() => void store.getState().clearAll()}>
              {open.length === 1 ? "Replace it" : `Replace all ${open.length}`}
            </Button>
          </div>
        </header>
      )}
      <ul>
        {open.map((leak) => (
          <OpenLeak key={keyOf(leak)} leak={leak} store={store} />
        ))}
      </ul>
      {done.length > 0 && (
        <details className="leaks-done">
          <summary>{done.length === 1 ? "1 place cleared" : `${done.length} places cleared`}</summary>
          <ul>
            {done.map((leak) => (
              <li key={keyOf(leak)}>
                <Secret>{leak.found}</Secret> →{" "}
                {leak.cleared === leak.found ? "kept as it is" : <Secret>{leak.cleared}</Secret>}{" "}
                <LinkButton
                  words="Open again"
                  label={`Open again: ${leak.found}, ${leak.where}`}
                  onPress={() => void store.getState().reopen(leak)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const AROUND = 60;

function OpenLeak({ leak, store }: { leak: Leak; store: ExportStore }) {
  const [words, setWords] = useState(leak.suggestion);
  const { clear } = store.getState();
  return (
    <li className="leak">
      <p className="leak-where">
        <Secret>{leak.where}</Secret>
      </p>
      <p className="leak-text secret">
        {before(leak)}
        <mark>{leak.found}</mark>
        {after(leak)}
      </p>
      <TextField label={`Instead of “${leak.found}”`} quiet value={words} onChange={setWords} />
      <div className="leak-actions">
        <Button small tone="secondary" onPress={() => void clear(leak, words)}>
          Replace
        </Button>
        <Button small tone="quiet" onPress={() => void clear(leak, leak.found)}>
          Keep as it is
        </Button>
      </div>
    </li>
  );
}

const before = ({ text, start }: Leak): string =>
  start > AROUND ? `…${text.slice(start - AROUND, start).replace(/^\S*\s/u, "")}` : text.slice(0, start);
const after = ({ text, end }: Leak): string =>
  text.length - end > AROUND ? `${text.slice(end, end + AROUND).replace(/\s\S*$/u, "")}…` : text.slice(end);
