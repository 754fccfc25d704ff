import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { notTalkedAbout, readBack } from "../../../../shared/domain/briefs/read-back.ts";
import { missingWords } from "../../../../shared/domain/briefs/start.ts";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Secret } from "../../../ui/secret.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { gapsOf, toldOf } from "./shown.ts";
import { useKnown } from "./use-known.ts";

interface Props {
  store: CaptureStore;
  /** Back to the page, the caret in that field. */
  onField(name: string): void;
}

/** The brief in plain sentences to say aloud; each leads to where it is changed, and first of all to what is missing. */
export function ReadBack({ store, onField }: Props) {
  const known = useKnown(store);
  const { brief } = known;
  const { names, wrong } = useStore(store);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const told = toldOf(known);
  const lines = readBack(told, {
    triggers: new Map(names.triggers.map(({ id, name }) => [id, name])),
    specialisations: new Map(names.specialisations.map(({ id, name }) => [id, name])),
  });
  const gaps = brief?.clock.startedAt ? [] : gapsOf(known);
  const problems = Object.entries(wrong).filter(([, words]) => words !== undefined);
  const rest = notTalkedAbout(told);
  return (
    <div className="capture-read">
      <h2 ref={heading} tabIndex={-1}>
        Read back
      </h2>
      {(gaps.length > 0 || problems.length > 0) && (
        <div className="capture-summary" role="alert">
          {gaps.length > 0 && <p>{missingWords(gaps)}.</p>}
          <ul>
            {gaps.map(({ field, words }) => (
              <li key={field}>
                <LinkButton words={words} onPress={() => onField(field)} />
              </li>
            ))}
            {problems.map(([name, words]) => (
              <li key={name}>
                <LinkButton words={`Not kept: ${words}`} onPress={() => onField(name)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="capture-lines">
        {lines.map(({ field, words }) => (
          <li key={words}>
            <p>
              <Secret>{words}</Secret>
            </p>
            <LinkButton words="Change" label={`Change: ${words}`} onPress={() => onField(field)} />
          </li>
        ))}
      </ul>
      {rest && <p className="capture-none">{rest}</p>}
    </div>
  );
}
