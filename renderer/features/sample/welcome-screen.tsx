import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { ScreenTitle, useScreen } from "../../parts/screen.tsx";
import { timeZoneOptions } from "../../parts/time-zones.ts";
import { Button } from "../../ui/button.tsx";
import { Combo } from "../../ui/combo.tsx";
import { useGo } from "../../ui/navigation.tsx";
import { ErrorNote } from "../../ui/states.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { GuideStore } from "./guide-store.ts";
import { hasAny, type SampleStore } from "./sample-store.ts";
import "./welcome-screen.css";

interface Props {
  store: SampleStore;
  guide: GuideStore;
  /** As the computer has it. */
  timeZone: string;
  /** What has to be known before anything is kept here. */
  warning: ReactNode;
  /** The answers are kept. */
  onBegun(): Promise<void>;
}

/** The first screen: who you are, and whether to look around or to begin with nothing. */
export function WelcomeScreen({ store, guide, timeZone, warning, onBegun }: Props) {
  const { here, error, wrong, load, welcome } = useStore(store);
  const [name, setName] = useState("");
  const [zone, setZone] = useState(timeZone);
  const go = useGo();
  const { guide: path, watch } = useStore(guide);
  useEffect(() => void load(), [load]);
  useEffect(() => watch(), [watch]);
  const begin = async (keepSample: boolean, guided = false): Promise<void> => {
    if (!(await welcome({ name: name.trim(), timeZone: zone, keepSample, guided }))) return;
    await onBegun();
    go("/today");
  };
  const look = {
    id: "welcome.look",
    words: "Look around with sample data",
    keys: "Mod+Enter",
    run: () => void begin(true),
  };
  const guided = { id: "welcome.guided", words: "Take the guided path", run: () => void begin(true, true) };
  const empty = { id: "welcome.empty", words: "Start empty", run: () => void begin(false) };
  const sample = hasAny(here);
  useScreen({
    title: "Welcome",
    crumbs: [{ words: "Welcome" }],
    commands: sample ? [look, ...(path ? [guided] : []), empty] : [empty],
  });
  return (
    <div className="welcome">
      <ScreenTitle>Welcome to Assay</ScreenTitle>
      <p className="welcome-lead">
        Take a client’s brief, interview, check references claim by claim, and send a shortlist within 48 hours.
        Everything stays encrypted on this computer. No account, and no network needed.
      </p>
      {warning}
      {error && <ErrorNote>{error}</ErrorNote>}
      <div className="welcome-fields">
        <TextField
          label="Your name"
          hint="Printed on the cover of a shortlist. You can change it in Settings."
          value={name}
          error={wrong.name}
          autoComplete="name"
          onChange={setName}
        />
        <Combo label="Time zone" options={timeZoneOptions(timeZone)} chosen={zone} onChoose={setZone} />
        {wrong.timeZone && <ErrorNote>{wrong.timeZone}</ErrorNote>}
      </div>
      <div className="welcome-ways">
        {sample && (
          <Button tone="primary" keys={look.keys} onPress={look.run} describedBy="welcome-sample">
            {look.words}
          </Button>
        )}
        {sample && path && (
          <Button onPress={guided.run} describedBy="welcome-guided">
            {guided.words}
          </Button>
        )}
        <Button tone={sample ? "secondary" : "primary"} onPress={empty.run}>
          {empty.words}
        </Button>
      </div>
      {sample && path && (
        <p id="welcome-guided" className="welcome-hint">
          The guided path takes about four minutes: from one missing reference to a shortlist that is sent. Leave it
          whenever you like; Help brings it back.
        </p>
      )}
      {sample && here && (
        <p id="welcome-sample" className="welcome-hint">
          {counted(here.briefs, "brief")} and {counted(here.people, "person", "people")}, all invented and tagged
          Sample. Remove them at any time in Settings, in one step.
        </p>
      )}
    </div>
  );
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
