import { timeToTheSecond } from "./moment.ts";

interface Props {
  /** ISO 8601 instant of the database's last acknowledgement. */
  savedAt: string | null;
  slow: boolean;
  unkept: boolean;
  timeZone: string | undefined;
}

/** "Saved 2:03:22 pm", by the database's own acknowledgement. */
export function SaveState({ savedAt, slow, unkept, timeZone }: Props) {
  if (unkept) return "Not saved";
  if (slow) return "Saving…";
  if (!savedAt) return "All saved";
  return `Saved ${timeToTheSecond(savedAt, timeZone)}`;
}
