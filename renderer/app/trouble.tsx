import { useStore } from "zustand";
import type { Unkept } from "../api/client.ts";
import { STOPPED_WORDS } from "../api/line.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/states.tsx";
import { useStores } from "./stores.ts";

/** What stands in the way of all work: nobody answers, or a change could not be kept. */
export function Trouble() {
  const { line, saves } = useStores();
  const stopped = useStore(line, ({ state }) => state === "stopped");
  const unkept = useStore(saves, ({ unkept }) => unkept);
  if (!unkept) return stopped && <ErrorNote>{STOPPED_WORDS}</ErrorNote>;
  return (
    <ErrorNote
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
      <b>Not saved.</b> {stopped ? STOPPED_WORDS : unkept.message}
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
