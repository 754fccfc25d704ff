import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Kbd } from "./kbd.tsx";
import { ariaKeys, type Chord, onMac } from "./keys.ts";
import { Tooltip } from "./tooltip.tsx";
import "./button.css";

interface ButtonProps {
  children: ReactNode;
  /** One filled button a screen; quiet has no edge. */
  tone?: "primary" | "secondary" | "quiet" | "danger";
  small?: boolean;
  icon?: ReactNode;
  /** Shown inside; the key itself is heard by the command table. */
  keys?: Chord | undefined;
  disabled?: boolean | undefined;
  /** What it started still runs: it cannot be pressed, and keeps focus. */
  busy?: boolean | undefined;
  /** Whether what it opens below is open. */
  expanded?: boolean | undefined;
  /** Id of the words that say why it is off, or more about it. */
  describedBy?: string | undefined;
  onPress?: (() => void) | undefined;
}

/** One that is off can’t be focused, so the reason stands beside it, at `describedBy`. */
export function Button(props: ButtonProps) {
  const { tone = "secondary", small, icon, keys, disabled, busy, expanded, describedBy, children, onPress } = props;
  return (
    <AriaButton
      onPress={() => onPress?.()}
      className={`btn ${tone}${small ? " small" : ""}`}
      isDisabled={disabled ?? false}
      isPending={busy ?? false}
      {...(describedBy && { "aria-describedby": describedBy })}
      {...(expanded !== undefined && { "aria-expanded": expanded })}
      {...(keys && { "aria-keyshortcuts": ariaKeys(keys, onMac()) })}
    >
      {icon}
      {children}
      {keys && <Kbd keys={keys} />}
    </AriaButton>
  );
}

interface IconButtonProps {
  /** Its name, and its tooltip. */
  label: string;
  icon: ReactNode;
  keys?: Chord | undefined;
  disabled?: boolean;
  expanded?: boolean;
  onPress: () => void;
}

/** `label` is its name and, with the keys, its tip. */
export function IconButton({ label, icon, keys, disabled, expanded, onPress }: IconButtonProps) {
  return (
    <Tooltip words={label} keys={keys}>
      <AriaButton
        onPress={onPress}
        className="icon-btn"
        aria-label={label}
        isDisabled={disabled ?? false}
        {...(expanded !== undefined && { "aria-expanded": expanded })}
        {...(keys && { "aria-keyshortcuts": ariaKeys(keys, onMac()) })}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
