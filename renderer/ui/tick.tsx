import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import "./tick.css";

interface Props {
  children: ReactNode;
  ticked: boolean;
  disabled?: boolean;
  onTick(ticked: boolean): void;
}

/** A box to tick and what it says. */
export function Tick({ children, ticked, disabled, onTick }: Props) {
  return (
    <Checkbox className="tick" isSelected={ticked} isDisabled={disabled ?? false} onChange={onTick}>
      <span className="tick-box">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 8.6 3.3 3.3L13 4.8" />
        </svg>
      </span>
      <span className="tick-words">{children}</span>
    </Checkbox>
  );
}
