const minuteMs = 60_000;

/** "21 h", and under an hour "40 min"; whole units that have passed, never rounded up. */
export function elapsedWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs));
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}

/** Position in a call, "14:02"; minutes may pass 59. */
export function stampWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Milliseconds of "14:02" or "75:10"; null when the text is no stamp. */
export function stampMs(text: string): number | null {
  const found = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  return found ? (Number(found[1]) * 60 + Number(found[2])) * 1000 : null;
}

/** "45 minutes", "1 minute". */
export const minutesWords = (minutes: number): string => counted(minutes, "minute");

/** "1 day", "9 days". */
export const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
