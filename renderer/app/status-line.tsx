import { Check, CircleAlert, LaptopMinimal, Undo2, Wifi, WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { LineState } from "../api/line.ts";
import { SaveState } from "../parts/save-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useStores } from "./stores.ts";
import "./status-line.css";

/** The one place for news: what was done last and its undo, whether it is kept, whether the network is there. */
export function StatusLine() {
  const { frame, history, saves, line, settings } = useStores();
  const { undo, redo, last, said, stepBack, stepForward } = useStore(history);
  const { savedAt, slow, unkept } = useStore(saves);
  const timeZone = useStore(settings, ({ settings }) => settings?.timeZone);
  const lesson = useStore(frame, ({ lesson }) => lesson);
  const state = useStore(line, ({ state }) => state);
  const words = sentence(said ?? undo ?? "");
  // Where the line tells of something else, the button names its step.
  const named = (way: string, step: string | null): string =>
    step === null || words === sentence(step) || words.endsWith(`: ${step}`) ? way : `${way}: ${step}`;
  const back =
    last === "undo" && redo
      ? { words: "Redo", step: redo, take: () => void stepForward() }
      : { words: "Undo", step: undo, take: () => void stepBack() };
  return (
    <footer id="status-line" className="status" tabIndex={-1}>
      <span className="status-item status-last">
        {words && <Undo2 className="icon" aria-hidden="true" />}
        <span role="status" className="trunc secret">
          {[words, lesson].filter(Boolean).join(". ")}
        </span>
        {back.step && (
          <LinkButton label={`${back.words}: ${back.step}`} words={named(back.words, back.step)} onPress={back.take} />
        )}
      </span>
      <span className="status-right num">
        <span className="status-item">
          {unkept ? <CircleAlert className="icon" aria-hidden="true" /> : <Check className="icon" aria-hidden="true" />}
          <SaveState savedAt={savedAt} slow={slow} unkept={unkept !== null} timeZone={timeZone} />
        </span>
        <Connection state={state} />
        <span className="status-item">
          <LaptopMinimal className="icon" aria-hidden="true" />
          On this computer only
        </span>
      </span>
    </footer>
  );
}

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("en-AU") + words.slice(1);

function Connection({ state }: { state: LineState }) {
  const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  if (state === "stopped") return <span className="status-item status-stopped">Assay has stopped</span>;
  return (
    <span className="status-item">
      {online ? <Wifi className="icon" aria-hidden="true" /> : <WifiOff className="icon" aria-hidden="true" />}
      {online ? "Online" : "Offline – everything still works"}
    </span>
  );
}

function watchNetwork(changed: () => void): () => void {
  for (const event of ["online", "offline"]) addEventListener(event, changed);
  return () => {
    for (const event of ["online", "offline"]) removeEventListener(event, changed);
  };
}
