/** How long each section of a call was talked about, as the recruiter moved through them. */
export interface SectionClock {
  current: string;
  /** From the start of the call to the moment that the current section was entered. */
  sinceMs: number;
  /** Ms spent before that, by section. */
  spent: Readonly<Record<string, number>>;
}

/** At the start of a call, in its first section. */
export const startClock = (section: string): SectionClock => ({ current: section, sinceMs: 0, spent: {} });

/** Ms spent in a section by now; the call's own clock may have jumped back, which counts as no time. */
export const spentIn = ({ current, sinceMs, spent }: SectionClock, section: string, elapsedMs: number): number =>
  (spent[section] ?? 0) + (section === current ? Math.max(0, elapsedMs - sinceMs) : 0);

/** Moves to another section; what was spent in the one left is kept. */
export const moveTo = (clock: SectionClock, section: string, elapsedMs: number): SectionClock =>
  section === clock.current
    ? clock
    : {
        current: section,
        sinceMs: elapsedMs,
        spent: { ...clock.spent, [clock.current]: spentIn(clock, clock.current, elapsedMs) },
      };

const MINUTE_MS = 60_000;

/** "2 min left", "1 min over": whole minutes, where one begun counts as left. */
export function leftWords(spentMs: number, plannedMinutes: number): string {
  const left = plannedMinutes * MINUTE_MS - spentMs;
  if (left > 0) return `${Math.ceil(left / MINUTE_MS)} min left`;
  const over = Math.floor(-left / MINUTE_MS);
  return over === 0 ? "Time is up" : `${over} min over`;
}

/** A minute or less is left. */
export const isNearlyOver = (spentMs: number, plannedMinutes: number): boolean =>
  spentMs >= (plannedMinutes - 1) * MINUTE_MS;
