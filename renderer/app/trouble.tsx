import { useStore } from "zustand";
import type { Unkept } from "../api/client.ts";
import { STOPPED_WORDS } from "../api/line.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/states.tsx";
import { useStores } from "./stores.ts";

const BACK_WORDS = "Assay had stopped and runs again. Press Retry to keep it now.";

/** What stands in the way of all work: nobody answers, or a change could not be kept. */
export function Trouble() {
  const { line, saves } = useStores();
  const stopped = useStore(line, ({ state }) => state === "stopped");
  const unkept = useStore(saves, ({ unkept }) => unkept);
  if (!unkept) return stopped && <ErrorNote plain>{STOPPED_WORDS}</ErrorNote>;
  const { message } = unkept;
  return (
    <ErrorNote
      plain={stopped || message === STOPPED_WORDS}
      action={
        <>
          <CopyWords unkept={unkept} />
          {!stopped && (
            <Button small onPress={saves.retry}>
              Retry
            </Button>
          )}
        </>
      }
    >
      <b>Not saved.</b> {!stopped && message === STOPPED_WORDS ? BACK_WORDS : stopped ? STOPPED_WORDS : message}
    </ErrorNote>
  );
}

function CopyWords({ unkept: { words } }: { unkept: Unkept }) {
  return (
    words && (
      <Button small onPress={() => void navigator.clipboard.writeText(words)}>
        Copy
      </Button>
    )
  );
}
