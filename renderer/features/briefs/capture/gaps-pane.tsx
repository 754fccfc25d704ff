import { type CaptureSection, captureSections, progressOf } from "../../../../shared/domain/briefs/sections.ts";
import { mostMustHaves } from "../../../../shared/domain/briefs/start.ts";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Secret } from "../../../ui/secret.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { gapsOf, shownOf, toldOf } from "./shown.ts";
import { useKnown } from "./use-known.ts";

interface Props {
  store: CaptureStore;
  onField(name: string): void;
  onSection(section: CaptureSection): void;
}

/** What they need so far, and what is still to be asked. */
export function GapsPane({ store, onField, onSection }: Props) {
  const known = useKnown(store);
  const { brief } = known;
  const gaps = gapsOf(known);
  const { needs } = shownOf(known);
  const musts = needs.filter(({ weight }) => weight === "must");
  const nice = needs.filter(({ weight }) => weight === "nice");
  const empty = progressOf(toldOf(known)).filter(({ progress }) => progress === "empty");
  // The starred fields are asked for above already.
  const asked: CaptureSection[] = gaps.length > 0 ? ["caller", "work"] : [];
  const open = captureSections.filter(({ id }) => !asked.includes(id) && empty.some((section) => section.id === id));
  return (
    <div className="capture-gaps">
      {gaps.length > 0 && (
        <section aria-labelledby="gaps-clock">
          <h2 id="gaps-clock">Before the clock can start</h2>
          <ul>
            {gaps.map(({ field, words }) => (
              <li key={field}>
                <LinkButton words={words} onPress={() => onField(field)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="gaps-needs">
        <h2 id="gaps-needs">
          Needs <span className="num">{`${musts.length} of ${mostMustHaves} must-haves`}</span>
        </h2>
        {needs.length === 0 && <p className="capture-none">None yet. A brief takes up to five must-haves.</p>}
        <ul>
          {musts.map(({ id, statement }) => (
            <li key={id}>{statement}</li>
          ))}
          {nice.map(({ id, statement }) => (
            <li key={id} className="capture-nice">
              {statement} <span>nice to have</span>
            </li>
          ))}
        </ul>
      </section>
      {open.length > 0 && (
        <section aria-labelledby="gaps-open">
          <h2 id="gaps-open">Not asked yet</h2>
          <ul>
            {open.map(({ id, ask }) => (
              <li key={id}>
                <LinkButton words={ask} onPress={() => onSection(id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {brief?.words && (
        <section aria-labelledby="gaps-words">
          <h2 id="gaps-words">In their words</h2>
          <blockquote>
            <Secret>{brief.words}</Secret>
          </blockquote>
        </section>
      )}
    </div>
  );
}
