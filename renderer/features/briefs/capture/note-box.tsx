import { useStore } from "zustand";
import { TextField } from "../../../ui/text-field.tsx";
import type { CaptureStore } from "./capture-store.ts";

/** Always there at the foot: what the client says right now, a line at a time, joins their words. */
export function NoteBox({ store }: { store: CaptureStore }) {
  const words = useStore(store, ({ half }) => half.typed.note ?? "");
  return (
    <div
      className="capture-note"
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        void store.getState().keepNote();
      }}
    >
      <TextField
        name="note"
        label="What they say, for their words"
        quiet
        placeholder="What they say. Enter adds it to their words."
        rows={1}
        value={words}
        onChange={(typed) => store.getState().type("note", typed)}
      />
    </div>
  );
}
