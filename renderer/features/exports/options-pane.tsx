import { useEffect, useState } from "react";
import type { Variant } from "../../../shared/contract/exports.ts";
import { Choice } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { ExportStore, Facts } from "./export-store.ts";

const VARIANTS = [
  { id: "named", words: "Named" },
  { id: "blind", words: "Blind" },
] as const;

interface Props {
  store: ExportStore;
  facts: Facts | null;
  variant: Variant;
  onVariant(variant: Variant): void;
}

/** Which document, and what it says of itself. */
export function OptionsPane({ store, facts, variant, onVariant }: Props) {
  return (
    <div className="options-pane">
      <Choice label="Variant" options={VARIANTS} chosen={variant} onChoose={onVariant} />
      <p className="options-hint">
        {variant === "named"
          ? "Referees who may be named are."
          : "Letters for people, labels for employers, states for cities, durations for dates."}
      </p>
      {facts && <CoverNote key={facts.brief.id} store={store} kept={facts.shortlist.coverNote ?? ""} />}
      {facts && (
        <section aria-labelledby="options-quotes">
          <h2 id="options-quotes">Quotes from referees</h2>
          <dl className="options-quotes num">
            <div>
              <dt>Named</dt>
              <dd>{facts.preflight.quotes.named}</dd>
            </div>
            <div>
              <dt>Unnamed</dt>
              <dd>{facts.preflight.quotes.unnamed}</dd>
            </div>
            <div>
              <dt>Left out, not allowed</dt>
              <dd>{facts.preflight.quotes.leftOut}</dd>
            </div>
          </dl>
        </section>
      )}
    </div>
  );
}

/** Kept when the person leaves it; no button saves it. */
function CoverNote({ store, kept }: { store: ExportStore; kept: string }) {
  const [words, setWords] = useState(kept);
  useEffect(() => setWords(kept), [kept]);
  return (
    <TextField
      label="Cover note"
      rows={6}
      value={words}
      onChange={setWords}
      onLeave={() => void store.getState().setCoverNote(words)}
    />
  );
}
