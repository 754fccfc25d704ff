import { useStore } from "zustand";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/states.tsx";
import { useStores } from "./stores.ts";

/** What stands in the way of all work: nobody answers, or a change could not be kept. */
export function Trouble() {
  const { line, saves } = useStores();
  const state = useStore(line, ({ state }) => state);
  const unkept = useStore(saves, ({ unkept }) => unkept);
  if (state === "stopped") return <ErrorNote>Assay has stopped. Start it again; nothing is lost.</ErrorNote>;
  if (!unkept) return null;
  return (
    <ErrorNote
      action={
        <>
          {unkept.words && (
            <Button small onPress={() => void navigator.clipboard.writeText(unkept.words)}>
              Copy
            </Button>
          )}
          <Button small onPress={saves.retry}>
            Retry
          </Button>
        </>
      }
    >
      <b>Not saved.</b> {unkept.message}
    </ErrorNote>
  );
}
