import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import "./overlay.css";
import "./peek.css";

interface Props {
  /** Its name, and that of what opens. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  className?: string;
  /** Its place in a grid, "2 1": such buttons are reached by the arrow keys. */
  at?: string;
  /** Reached by Tab; in a grid only one is. */
  tabbable?: boolean;
  onFocus?: () => void;
  /** What opens beside it. Drawn anew each time. */
  card: ReactNode;
}

/** A button that opens a card beside it; Esc closes it and focus goes back. */
export function Peek({ label, children, className = "peek", at, tabbable = true, onFocus, card }: Props) {
  return (
    <DialogTrigger>
      <Button
        className={className}
        aria-label={label}
        excludeFromTabOrder={!tabbable}
        {...(at && { "data-at": at })}
        {...(onFocus && { onFocus })}
      >
        {children}
      </Button>
      <Popover className="popover peek-card" offset={4}>
        <Dialog aria-label={label} className="peek-dialog">
          {card}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
