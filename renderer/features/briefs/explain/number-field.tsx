import { useEffect, useState } from "react";
import { TextField } from "../../../ui/text-field.tsx";
import { limits } from "./asked.ts";

interface Props {
  label: string;
  of: keyof typeof limits;
  value: number | null;
  hint?: string;
  /** Whole numbers only. */
  whole?: boolean;
  /** Null once the field is empty. */
  onKeep(value: number | null): void;
}

/** A number that is taken when its field is left or by Enter; one that can’t be says what can. */
export function NumberField({ label, of, value, hint, whole = true, onKeep }: Props) {
  const kept = value === null ? "" : value.toLocaleString("en-AU");
  const [words, setWords] = useState(kept);
  const [wrong, setWrong] = useState<string | undefined>();
  useEffect(() => setWords(kept), [kept]);
  const keep = (): void => {
    const text = words.replaceAll(/[,\s]|A?\$/gu, "");
    const { from, to } = limits[of];
    const number = Number(text);
    const fits = text === "" || (number >= from && number <= to && (!whole || Number.isInteger(number)));
    const range = `${from.toLocaleString("en-AU")} to ${to.toLocaleString("en-AU")}`;
    setWrong(fits ? undefined : `Write a ${whole ? "whole number" : "number"} from ${range}.`);
    if (!fits || words === kept) return;
    // An empty field may stand for a figure that is reckoned: that one comes back.
    setWords(text === "" ? kept : words);
    onKeep(text === "" ? null : number);
  };
  return (
    <TextField
      label={label}
      value={words}
      error={wrong}
      hint={hint}
      onChange={setWords}
      onLeave={keep}
      onEnter={keep}
    />
  );
}
