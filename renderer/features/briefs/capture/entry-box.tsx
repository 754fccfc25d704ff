import type { ReactNode } from "react";
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
  const { type } = store.getState();
  /** The box is free for the next one at once; refused words come back unless something else stands there by then. */
  const add = async (): Promise<void> => {
    const said = words.trim();
    if (said === "") return;
    type(name, "");
    if (!(await onAdd(said)) && !store.getState().half.typed[name]) type(name, said);
  };
  const press = (): void => {
    focusField(name);
    void add();
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
      <Button onPress={press}>{button}</Button>
    </div>
  );
}
