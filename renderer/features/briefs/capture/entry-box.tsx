import { type ReactNode, useRef } from "react";
import { useStore } from "zustand";
import { Button } from "../../../ui/button.tsx";
import { CaptureField } from "./capture-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import type { EntryField } from "./fields.ts";
import { focusField } from "./focus-field.ts";

interface Props {
  store: CaptureStore;
  name: Extract<EntryField, "need" | "system">;
  label: string;
  button: string;
  /** More to say of the entry, between its words and the button. */
  children?: ReactNode;
  /** False when it was refused: the words stay. */
  onAdd(words: string): Promise<boolean>;
}

/** A box whose words become an entry, by Enter or its button; the caret stays for the next one. */
export function EntryBox({ store, name, label, button, children, onAdd }: Props) {
  const words = useStore(store, ({ half }) => half.typed[name] ?? "");
  const busy = useRef(false);
  const add = async (): Promise<void> => {
    if (words.trim() === "" || busy.current) return;
    busy.current = true;
    if (await onAdd(words.trim())) store.getState().type(name, "");
    busy.current = false;
    focusField(name);
  };
  return (
    <div
      className="capture-entry"
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement))
          return;
        event.preventDefault();
        void add();
      }}
    >
      <CaptureField store={store} name={name} label={label} />
      {children}
      <Button onPress={() => void add()}>{button}</Button>
    </div>
  );
}
