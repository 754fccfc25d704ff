import { useEffect } from "react";
import { useStore } from "zustand";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/text-field.tsx";
import { type ComposerStore, shownWords } from "./composer-store.ts";

/** The half-typed words of a call that is no longer here: nothing keeps them, but they can be copied. */
export function LeftWords({ store }: { store: ComposerStore }) {
  const state = useStore(store);
  const { ready, load } = state;
  useEffect(() => {
    if (!ready) void load();
  }, [ready, load]);
  const words = [...state.unkept.map(({ text }) => text), shownWords(state)].filter(Boolean).join("\n");
  if (words === "") return null;
  return (
    <>
      <TextField label="What you had typed" rows={4} value={words} />
      <div>
        <Button onPress={() => void navigator.clipboard.writeText(words)}>Copy it</Button>
      </div>
    </>
  );
}
