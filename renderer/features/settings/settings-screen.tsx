import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import type { Settings } from "../../../shared/contract/settings.ts";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { SyncedFolder } from "../../parts/synced-folder.tsx";
import { timeZoneOptions } from "../../parts/time-zones.ts";
import { Choice } from "../../ui/choice.tsx";
import { TypedClash } from "../../ui/clash.tsx";
import { Combo } from "../../ui/combo.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorNote, Skeleton } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useTyped } from "../../ui/use-typed.ts";
import type { SettingsStore } from "./settings-store.ts";
import "./settings-screen.css";

const THEMES = [
  { id: "system", words: "As the system has it" },
  { id: "light", words: "Light" },
  { id: "dark", words: "Dark" },
] as const;
const DENSITIES = [
  { id: "standard", words: "Standard" },
  { id: "compact", words: "Compact" },
] as const;
const TEXT_SIZES = [
  { id: "100", words: "Usual" },
  { id: "112", words: "Larger" },
  { id: "125", words: "Large" },
  { id: "150", words: "Very large" },
] as const;
const LETTERS = [
  { id: "on", words: "On" },
  { id: "off", words: "Off" },
] as const;

interface Props {
  store: SettingsStore;
  /** What other features let a person set here. */
  children: ReactNode;
}

/** Who you are, and how this computer shows things. */
export function SettingsScreen({ store, children }: Props) {
  const { settings, error, load } = useStore(store);
  useEffect(() => void load(), [load]);
  useScreen({ title: "Settings", crumbs: [{ words: "Settings" }], commands: [] });
  return (
    <Page title={<ScreenTitle>Settings</ScreenTitle>}>
      {error && <ErrorNote>{error}</ErrorNote>}
      {!settings && !error && <Skeleton rows={4} />}
      {settings && (
        <div className="settings">
          <SyncedFolder {...settings} />
          <Form store={store} settings={settings} />
          {children}
        </div>
      )}
    </Page>
  );
}

function Form({ store, settings }: { store: SettingsStore; settings: Settings }) {
  const { setProfile, setView } = store.getState();
  return (
    <>
      <section aria-labelledby="settings-you">
        <h2 id="settings-you">You</h2>
        <p className="settings-hint">Printed on the cover of a shortlist.</p>
        <Words store={store} settings={settings} field="name" label="Name" autoComplete="name" />
        <Words store={store} settings={settings} field="agency" label="Agency" autoComplete="organization" />
        <Words store={store} settings={settings} field="email" label="Email" autoComplete="email" />
        <Words store={store} settings={settings} field="phone" label="Phone" autoComplete="tel" />
        <Combo
          label="Time zone"
          options={timeZoneOptions(settings.timeZone)}
          chosen={settings.timeZone}
          onChoose={(timeZone) => void setProfile({ timeZone })}
        />
      </section>
      <section aria-labelledby="settings-look">
        <h2 id="settings-look">Look</h2>
        <Choice label="Theme" options={THEMES} chosen={settings.theme} onChoose={(theme) => void setView({ theme })} />
        <Choice
          label="Rows"
          options={DENSITIES}
          chosen={settings.density}
          onChoose={(density) => void setView({ density })}
        />
        <Choice
          label="Text size"
          options={TEXT_SIZES}
          chosen={String(settings.textSize) as (typeof TEXT_SIZES)[number]["id"]}
          onChoose={(size) => void setView({ textSize: Number(size) as Settings["textSize"] })}
        />
      </section>
      <section aria-labelledby="settings-keys">
        <h2 id="settings-keys">Keys</h2>
        <p className="settings-hint">
          Letters such as G then T work only where no text is typed. Turn them off if you use speech input.
        </p>
        <Choice
          label="Single-letter keys"
          options={LETTERS}
          chosen={settings.letterKeys ? "on" : "off"}
          onChoose={(letters) => void setView({ letterKeys: letters === "on" })}
        />
      </section>
    </>
  );
}

interface WordsProps {
  store: SettingsStore;
  settings: Settings;
  field: "name" | "agency" | "email" | "phone";
  label: string;
  autoComplete: string;
}

/** One line of the profile, kept when the person leaves it; no button saves it. */
function Words({ store, settings, field, label, autoComplete }: WordsProps) {
  const kept = settings[field] ?? "";
  const typed = useTyped(kept);
  const error = useStore(store, ({ wrong }) => wrong[field]);
  const keep = (): void => {
    const value = typed.words.trim();
    if (value === kept) return;
    typed.handOver();
    void store.getState().setProfile({ [field]: value || (field === "name" ? value : null) });
  };
  return (
    <TextField
      label={label}
      value={typed.words}
      error={error}
      autoComplete={autoComplete}
      onChange={typed.type}
      onLeave={() => void (typed.theirs === null && keep())}
      below={<TypedClash typed={typed} onMine={keep} />}
    />
  );
}
