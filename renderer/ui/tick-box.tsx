import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Kbd } from "./kbd.tsx";
import type { Chord } from "./keys.ts";
import "./tick-box.css";

interface Props {
  ticked: boolean;
  /** Its words; with `label` they may be left out. */
  children?: ReactNode;
  /** Read out where no words stand beside it. */
  label?: string;
  keys?: Chord;
  onTick(ticked: boolean): void;
}

/** A box to tick. */
export function TickBox({ ticked, children, label, keys, onTick }: Props) {
  return (
    <Checkbox isSelected={ticked} onChange={onTick} className="tick" {...(label && { "aria-label": label })}>
      <span className="tick-box">{ticked && <Check className="icon" aria-hidden="true" />}</span>
      {children}
      {keys && <Kbd keys={keys} />}
    </Checkbox>
  );
}
