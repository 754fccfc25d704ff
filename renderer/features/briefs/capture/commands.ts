import type { Brief } from "../../../../shared/contract/briefs.ts";
import { type CaptureSection, captureSections } from "../../../../shared/domain/briefs/sections.ts";
import type { Command } from "../../../ui/commands.ts";

interface Does {
  brief: Brief | null;
  /** The summary is open. */
  reading: boolean;
  /** The first thing that the clock waits for, in words. */
  gap: string | undefined;
  read(): void;
  /** Back from the summary. */
  page(): void;
  start(): void;
  leave(): void;
  section(section: CaptureSection): void;
  /** From the fields to the note box, and back. */
  note(): void;
  /** Opens the place where an email or an advert is pasted. */
  intake(): void;
}

/** What can be done while a brief is taken; the first one is the screen’s main action. */
export function captureCommands(does: Does): Command[] {
  const { brief, reading, gap } = does;
  const running = brief?.clock.startedAt != null;
  const read: Command = { id: "capture.read", words: "Read back", keys: "Mod+Enter", run: does.read };
  const start: Command = {
    id: "capture.start",
    words: "Start the 48-hour clock",
    keys: "Mod+Enter",
    off: gap,
    run: does.start,
  };
  const done: Command = { id: "capture.done", words: "Back to the brief", keys: "Mod+Enter", run: does.leave };
  const page: Command = { id: "capture.page", words: "Back to the page", run: does.page };
  return [
    !reading ? read : running ? done : start,
    ...(reading ? [page] : []),
    { id: "capture.note", words: "Note box or fields", keys: "Mod+J", run: does.note },
    { id: "capture.intake", words: "From an email or advert", keys: "Mod+Shift+E", run: does.intake },
    ...captureSections.map(({ id, name }, at) => ({
      id: `capture.${id}`,
      words: `Section ${at + 1}: ${name}`,
      keys: `Mod+${at + 1}`,
      run: () => does.section(id),
    })),
  ];
}
