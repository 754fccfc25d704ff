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
  const { history, saves, line, settings } = useStores();
  const { undo, said, stepBack } = useStore(history);
  const { savedAt, slow, unkept } = useStore(saves);
  const timeZone = useStore(settings, ({ settings }) => settings?.timeZone);
  const state = useStore(line, ({ state }) => state);
  const words = sentence(said ?? undo ?? "");
  return (
    <footer id="status-line" className="status" tabIndex={-1}>
      <span className="status-item status-last">
        {words && <Undo2 className="icon" aria-hidden="true" />}
        <span role="status" className="trunc secret">
          {words}
        </span>
        {undo && (
          <LinkButton
            label={`Undo: ${undo}`}
            words={words === sentence(undo) ? "Undo" : `Undo: ${undo}`}
            onPress={() => void stepBack()}
          />
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
