import { useStore } from "zustand";
import { optionsOf } from "../../../../shared/domain/briefs/option-names.ts";
import { difficultyNames } from "../../../../shared/domain/briefs/titles.ts";
import { Checks } from "../../../ui/checks.tsx";
import { NameCombo } from "../../../ui/name-combo.tsx";
import { Radios } from "../../../ui/radios.tsx";
import { CaptureField, Starred } from "./capture-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import type { CallerField } from "./fields.ts";
import { Part } from "./part.tsx";
import { shownOf, wordsOf } from "./shown.ts";

interface Props {
  store: CaptureStore;
}

/** Who rings, what for, and why now. */
export function CallParts({ store }: Props) {
  const { tell } = store.getState();
  const { difficulty, handsOn, triggers, specialisations } = useStore(store, shownOf);
  const names = useStore(store, (state) => state.names);
  const wrong = useStore(store, (state) => state.wrong);
  return (
    <>
      <Part id="caller">
        <Organisation store={store} />
        <ContactName store={store} />
        <CaptureField store={store} name="position" label="Position" />
        <div className="capture-pair">
          <CaptureField store={store} name="phone" label="Phone" type="tel" />
          <CaptureField store={store} name="email" label="Email" type="email" />
        </div>
      </Part>
      <Part id="work">
        <CaptureField store={store} name="words" label="In their words" starred rows={4} />
        <Radios
          label={<Starred words="Where does the difficulty sit?" />}
          name="difficulty"
          options={optionsOf(difficultyNames)}
          chosen={difficulty}
          error={wrong["difficulty"]}
          onChoose={(chosen) => void tell({ difficulty: chosen })}
        />
        <Radios
          label="Will they write the code themselves?"
          name="handsOn"
          across
          options={YES_NO}
          chosen={handsOn === null ? null : handsOn ? "yes" : "no"}
          onChoose={(chosen) => void tell({ handsOn: chosen === "yes" })}
        />
        <CaptureField store={store} name="tried" label="What has been tried" />
        <CaptureField store={store} name="title" label="What you’ll call this brief" hint="“Payments rebuild”" />
      </Part>
      <Part id="triggers">
        <Checks
          label="Triggers"
          quiet
          name="triggers"
          options={optionsFrom(names.triggers)}
          chosen={triggers}
          onChoose={(chosen) => void tell({ triggers: chosen as typeof triggers })}
        />
      </Part>
      <Part id="specialisation">
        <Checks
          label="Specialisation"
          quiet
          name="specialisations"
          options={optionsFrom(names.specialisations)}
          chosen={specialisations}
          onChoose={(chosen) => void tell({ specialisations: chosen as typeof specialisations })}
        />
      </Part>
    </>
  );
}

/** Nothing chosen means that it was not asked yet. */
export const YES_NO = [
  { id: "yes", words: "Yes" },
  { id: "no", words: "No" },
] as const;

const optionsFrom = (named: readonly { id: string; name: string }[]): { id: string; words: string }[] =>
  named.map(({ id, name }) => ({ id, words: name }));

function Organisation({ store }: Props) {
  const known = useStore(store, ({ clients }) => clients);
  return (
    <NameField
      store={store}
      name="organisation"
      label="Organisation"
      known={known.map(({ id, name }) => ({ id, words: name }))}
    />
  );
}

function ContactName({ store }: Props) {
  const contacts = useStore(
    store,
    ({ brief, clients }) => clients.find(({ id }) => id === brief?.client.id)?.contacts ?? NOBODY,
  );
  return (
    <NameField
      store={store}
      name="contactName"
      label="Contact name"
      known={contacts.map(({ id, name }) => ({ id, words: name }))}
    />
  );
}

const NOBODY: readonly { id: string; name: string }[] = [];

interface NameProps extends Props {
  name: Extract<CallerField, "organisation" | "contactName">;
  label: string;
  known: readonly { id: string; words: string }[];
}

function NameField({ store, name, label, known }: NameProps) {
  const value = useStore(store, (state) => wordsOf(state, name));
  const error = useStore(store, ({ wrong }) => wrong[name]);
  const { type, keep } = store.getState();
  return (
    <NameCombo
      name={name}
      label={<Starred words={label} />}
      value={value}
      known={known}
      error={error}
      onChange={(words) => words !== wordsOf(store.getState(), name) && type(name, words)}
      onChoose={(words) => {
        type(name, words);
        void keep(name);
      }}
      onLeave={() => void keep(name)}
    />
  );
}
