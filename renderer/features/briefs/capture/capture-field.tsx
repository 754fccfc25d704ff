import type { ReactNode } from "react";
import { useStore } from "zustand";
import { Clash } from "../../../ui/clash.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import type { FieldName } from "./fields.ts";
import { wordsOf } from "./shown.ts";

interface Props {
  store: CaptureStore;
  name: FieldName;
  label: string;
  /** The clock waits for it. */
  starred?: boolean;
  hint?: ReactNode;
  rows?: number;
  type?: "text" | "email" | "tel" | "date";
  quiet?: boolean;
}

/** One text of the brief: kept when it is left, by Enter or, prose, after a pause; half-typed it is on disk. */
export function CaptureField({ store, name, label, starred = false, ...rest }: Props) {
  const value = useStore(store, (state) => wordsOf(state, name));
  const error = useStore(store, ({ wrong }) => wrong[name]);
  const theirs = useStore(store, ({ clash }) => clash[name]);
  return (
    <TextField
      name={name}
      label={starred ? <Starred words={label} /> : label}
      value={value}
      error={error}
      onChange={(words) => store.getState().type(name, words)}
      onLeave={() => void store.getState().keep(name)}
      {...rest}
      below={
        theirs !== undefined && (
          <Clash
            theirs={theirs}
            onMine={() => void store.getState().decide(name, true)}
            onTheirs={() => void store.getState().decide(name, false)}
          />
        )
      }
    />
  );
}

/** A label whose field the clock waits for. */
export function Starred({ words }: { words: string }) {
  return (
    <>
      {words}{" "}
      <span className="required" aria-hidden="true">
        *
      </span>
      <span className="sr">needed for the clock</span>
    </>
  );
}
