import { stampWords } from "../clock/durations.ts";
import type { Criterion } from "../exports/facts.ts";

const minuteMs = 60_000;

/** A part of the plan of a call, in minutes. */
export interface PlannedSection {
  id: string;
  name: string;
  minutes: number;
  criterion: Criterion | null;
}

export interface TimedSection extends PlannedSection {
  /** From the start of the call; `toMs` is where the next one starts. */
  fromMs: number;
  toMs: number;
}

/** The plan laid along the call. */
export function laidOut(sections: readonly PlannedSection[]): TimedSection[] {
  let fromMs = 0;
  return sections.map((section) => {
    const timed = { ...section, fromMs, toMs: fromMs + section.minutes * minuteMs };
    fromMs = timed.toMs;
    return timed;
  });
}

/** The whole plan in minutes. */
export const plannedMinutes = (sections: readonly PlannedSection[]): number =>
  sections.reduce((sum, { minutes }) => sum + minutes, 0);

/** The section that the plan has at a moment of the call; past the end, the last one. Undefined for an empty plan. */
export const sectionAt = (sections: readonly TimedSection[], elapsedMs: number): TimedSection | undefined =>
  sections.find(({ toMs }) => elapsedMs < toMs) ?? sections.at(-1);

/** "2 min left", "1 min over", "on time": whole minutes, where one begun counts as left. */
export function sectionLeftWords(section: TimedSection, elapsedMs: number): string {
  const left = section.toMs - elapsedMs;
  if (left > 0) return `${Math.ceil(left / minuteMs)} min left`;
  const over = Math.floor(-left / minuteMs);
  return over === 0 ? "on time" : `${over} min over`;
}

/** "C2 Integration match, from 15:00". */
export const sectionHeading = ({ criterion, name, fromMs }: TimedSection): string =>
  `${criterion ? `${criterion} ` : ""}${name}, from ${stampWords(fromMs)}`;
