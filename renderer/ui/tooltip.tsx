import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { Kbd } from "./kbd.tsx";
import type { Chord } from "./keys.ts";
import "./tooltip.css";

interface Props {
  words: string;
  keys?: Chord | undefined;
  placement?: "bottom" | "right";
  /** A button or link of this kit. */
  children: ReactElement;
}

/** Says more about a control; never the only place where something is said. */
export function Tooltip({ words, keys, placement = "bottom", children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" placement={placement} offset={6}>
        {words} {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
