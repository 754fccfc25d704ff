import { useState } from "react";
import { useStore } from "zustand";
import type { Brief } from "../../../../shared/contract/briefs.ts";
import { optionNames, optionsOf } from "../../../../shared/domain/briefs/option-names.ts";
import { mostMustHaves } from "../../../../shared/domain/briefs/start.ts";
import { Button } from "../../../ui/button.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { CaptureField } from "./capture-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { EntryBox } from "./entry-box.tsx";
import { focusField } from "./focus-field.ts";
import { LineField } from "./line-field.tsx";
import { Part } from "./part.tsx";
import { shownOf } from "./shown.ts";

interface Props {
  store: CaptureStore;
}

type Need = Brief["needs"][number];

/** What the person must have done, what would be nice, and what would rule them out. */
export function NeedsPart({ store }: Props) {
  const begun = useStore(store, ({ brief }) => brief !== null);
  const { needs } = useStore(store, shownOf);
  const full = needs.filter(({ weight }) => weight === "must").length >= mostMustHaves;
  const [kind, setKind] = useState<Need["kind"]>("integration");
  const [wish, setWeight] = useState<Need["weight"]>("must");
  const weight = full ? "nice" : wish;
  return (
    <Part id="needs">
      <ul className="capture-rows">
        {needs.map((need) => (
          <NeedRow key={need.id} need={need} store={store} />
        ))}
      </ul>
      {begun ? (
        <EntryBox
          store={store}
          name="need"
          label="Add a need"
          button="Add need"
          onAdd={(statement) => store.getState().addNeed({ statement, kind, weight })}
        >
          <SelectField
            label="Kind"
            name="needKind"
            options={optionsOf(optionNames.kind)}
            chosen={kind}
            onChoose={(chosen) => chosen && setKind(chosen)}
          />
          <SelectField
            label="Weight"
            name="needWeight"
            options={optionsOf(optionNames.weight).filter(({ id }) => !full || id === "nice")}
            chosen={weight}
            onChoose={(chosen) => chosen && setWeight(chosen)}
          />
        </EntryBox>
      ) : (
        <p className="hint">Needs are kept with the brief. Say first for which organisation it is.</p>
      )}
      {full && <p className="hint">{`${mostMustHaves} must-haves are the most. The next ones are nice to have.`}</p>}
      <CaptureField store={store} name="dealBreakers" label="Deal-breakers" rows={2} hint="One a line." />
    </Part>
  );
}

function NeedRow({ need, store }: { need: Need; store: CaptureStore }) {
  const { id, statement, kind, weight } = need;
  const error = useStore(store, ({ wrong }) => wrong[id]);
  const { changeNeed, removeNeed } = store.getState();
  return (
    <li className="capture-row">
      <LineField
        label={`Need: ${statement}`}
        kept={statement}
        error={error}
        onKeep={(words) => void changeNeed({ id, statement: words })}
      />
      <SelectField
        label={`Kind of ${statement}`}
        quiet
        options={optionsOf(optionNames.kind)}
        chosen={kind}
        onChoose={(chosen) => chosen && void changeNeed({ id, kind: chosen })}
      />
      <SelectField
        label={`Weight of ${statement}`}
        quiet
        options={optionsOf(optionNames.weight)}
        chosen={weight}
        onChoose={(chosen) => chosen && void changeNeed({ id, weight: chosen })}
      />
      <Button
        tone="quiet"
        small
        onPress={() => {
          void removeNeed(id);
          focusField("need");
        }}
      >
        Remove<span className="sr"> {statement}</span>
      </Button>
    </li>
  );
}
