import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Kbd } from "./kbd.tsx";
import type { Chord } from "./keys.ts";
import "./tick.css";

interface Props {
  ticked: boolean;
  /** Its words; with `label` they may be left out. */
  children?: ReactNode;
  /** Read out where no words stand beside it. */
  label?: string;
  keys?: Chord;
  onTick(ticked: boolean): void;
}

/** A box to tick and what it says. */
export function Tick({ ticked, children, label, keys, onTick }: Props) {
  return (
    <Checkbox className="tick" isSelected={ticked} onChange={onTick} {...(label && { "aria-label": label })}>
      <TickMark />
      {(children || keys) && (
        <span className="tick-words">
          {children}
          {keys && <Kbd keys={keys} />}
        </span>
      )}
    </Checkbox>
  );
}

/** The box itself; its tick shows once what holds it is selected. */
export function TickMark() {
  return (
    <span className="tick-box">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3 8.6 3.3 3.3L13 4.8" />
      </svg>
    </span>
  );
}
