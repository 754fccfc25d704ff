import { useStore } from "zustand";
import { optionNames, optionsOf } from "../../../../shared/domain/briefs/option-names.ts";
import { Button } from "../../../ui/button.tsx";
import { Checks } from "../../../ui/checks.tsx";
import { Radios } from "../../../ui/radios.tsx";
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

/** The systems it touches, and what it is built with. */
export function SystemsParts({ store }: Props) {
  const { tell } = store.getState();
  const { systems, languages, apiStyle } = useStore(store, shownOf);
  const usual = useStore(store, ({ names }) => names.languages);
  const keep = (at: number, part: Partial<(typeof systems)[number]>): void =>
    void tell({ systems: systems.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  return (
    <>
      <Part id="systems">
        <ul className="capture-rows">
          {systems.map((system, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a system is known by its place alone
            <li key={at} className="capture-row">
              <LineField label={`System ${at + 1}`} kept={system.name} onKeep={(name) => keep(at, { name })} />
              <SelectField
                label={`Kind of ${system.name}`}
                quiet
                options={optionsOf(optionNames.systemKind)}
                chosen={system.kind}
                onChoose={(kind) => kind && keep(at, { kind })}
              />
              <SelectField
                label={`State of ${system.name}`}
                quiet
                options={optionsOf(optionNames.systemState)}
                chosen={system.state}
                none="State not said"
                onChoose={(state) => keep(at, { state })}
              />
              <Button
                tone="quiet"
                small
                onPress={() => {
                  void tell({ systems: systems.filter((_, i) => i !== at) });
                  focusField("system");
                }}
              >
                Remove<span className="sr"> {system.name}</span>
              </Button>
            </li>
          ))}
        </ul>
        <EntryBox
          store={store}
          name="system"
          label="Add a system"
          button="Add system"
          onAdd={(name) => tell({ systems: [...systems, { name, kind: "other", state: null }] })}
        />
      </Part>
      <Part id="stack">
        <Checks
          label="Languages"
          name="languages"
          options={usual.map((name) => ({ id: name, words: name }))}
          chosen={languages.filter((one) => usual.includes(one))}
          onChoose={(chosen) =>
            void tell({ languages: [...chosen, ...languages.filter((one) => !usual.includes(one))] })
          }
        />
        <CaptureField store={store} name="otherLanguages" label="Other languages" hint="With commas between." />
        <Radios
          label="API style"
          name="apiStyle"
          across
          options={optionsOf(optionNames.apiStyle)}
          chosen={apiStyle}
          onChoose={(chosen) => void tell({ apiStyle: chosen })}
        />
        <CaptureField
          store={store}
          name="platforms"
          label="Gateway or integration platform"
          hint="With commas between."
        />
      </Part>
    </>
  );
}
