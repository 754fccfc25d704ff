import { useStore } from "zustand";
import { DISK_FULL_WORDS } from "../../shared/domain/safekeeping/full-disk.ts";
import { STOPPED_WORDS } from "../api/line.ts";
import { Button } from "../ui/button.tsx";
import { ErrorNote } from "../ui/states.tsx";
import { useStores } from "./stores.ts";

const FULL_WORDS = "Your disk is full. Your last line is safe in memory; copy it now.";
const BACK_WORDS = "Assay had stopped and runs again. Press Retry to keep it now.";

/** What stands in the way of all work: nobody answers, or a change could not be kept. */
export function Trouble() {
  const { line, saves } = useStores();
  const stopped = useStore(line, ({ state }) => state === "stopped");
  const unkept = useStore(saves, ({ unkept }) => unkept);
  if (!unkept) return stopped && <ErrorNote plain>{STOPPED_WORDS}</ErrorNote>;
  const { message, words } = unkept;
  const happened = message === STOPPED_WORDS ? BACK_WORDS : message === DISK_FULL_WORDS && words ? FULL_WORDS : message;
  return (
    <ErrorNote
      plain={stopped || happened !== message}
      action={
        <>
          {words && (
            <Button small onPress={() => void navigator.clipboard.writeText(words)}>
              Copy
            </Button>
          )}
          {!stopped && (
            <Button small onPress={() => void saves.retry()}>
              Retry
            </Button>
          )}
        </>
      }
    >
      <b>Not saved.</b> {stopped ? STOPPED_WORDS : happened}
    </ErrorNote>
  );
}
