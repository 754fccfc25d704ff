import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import type { Command } from "./commands.ts";

interface Props {
  command: Command;
  tone?: "primary" | "secondary" | "quiet" | "danger";
  /** Shorter than the palette's words. */
  children?: ReactNode;
  icon?: ReactNode;
  /** Id of the text that says why it is off. */
  describedBy?: string;
}

/** The button of a command: its words, its key, and off when the command is off. */
export function CommandButton({ command, tone = "secondary", children, icon, describedBy }: Props) {
  return (
    <Button
      tone={tone}
      keys={command.keys}
      icon={icon}
      disabled={command.off !== undefined && !command.busy}
      busy={command.busy}
      describedBy={describedBy}
      onPress={command.run}
    >
      {children ?? command.words}
    </Button>
  );
}
