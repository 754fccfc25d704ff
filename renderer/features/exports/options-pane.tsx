import type { Variant } from "../../../shared/contract/exports.ts";
import { Choice } from "../../ui/choice.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { CoverNote } from "./cover-note.tsx";
import type { ExportStore, Facts } from "./export-store.ts";
import { partsOf, type Reading } from "./reading.ts";

const VARIANTS = [
  { id: "named", words: "Named" },
  { id: "blind", words: "Blind" },
] as const;

interface Props {
  store: ExportStore;
  facts: Facts | null;
  variant: Variant;
  /** Null while no PDF is open: then nobody knows what stands where. */
  reading: Reading | null;
  onVariant(variant: Variant): void;
}

/** Which document, and what it says of itself. */
export function OptionsPane({ store, facts, variant, reading, onVariant }: Props) {
  return (
    <div className="options-pane">
      <Choice label="Variant" options={VARIANTS} chosen={variant} onChoose={onVariant} />
      <p className="options-hint">
        {variant === "named"
          ? "Referees who may be named are."
          : "Letters for people, labels for employers, states for cities, durations for dates."}
      </p>
      {reading && (
        <section aria-labelledby="options-parts">
          <h2 id="options-parts">Sections</h2>
          <ul className="options-parts">
            {partsOf(reading.sections).map(({ title, first, pages }) => (
              <li key={first} className="secret">
                <LinkButton words={title} label={`Go to ${title}`} onPress={() => reading.turn(first)} />
                <span className="num">{pages}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {facts && (
        <CoverNote key={facts.brief.id} store={store} brief={facts.brief.id} kept={facts.shortlist.coverNote ?? ""} />
      )}
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
