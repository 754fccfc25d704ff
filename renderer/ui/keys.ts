/** Keys of one command: "Mod+Shift+Z", "Enter", "V", or a sequence such as "G T". Mod is ⌘ on a Mac, Ctrl elsewhere. */
export type Chord = string;

/** The parts of a key event that decide, so that rules can be tested without a window. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Decides how keys are written and which of them `Mod` is. */
export const onMac = (): boolean => /mac/i.test(globalThis.navigator?.platform ?? "");

const MAC: Record<string, string> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };
const NAMES: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", PageUp: "PgUp", PageDown: "PgDn" };

/** As printed on a key hint: "Ctrl Shift Z", or "⌘⇧Z" on a Mac. */
export function spell(chord: Chord, mac: boolean): string {
  const steps = chord.split(" ").map((step) => {
    const keys = step.split("+").map((key) => NAMES[key] ?? (mac ? (MAC[key] ?? key) : key === "Mod" ? "Ctrl" : key));
    return keys.join(mac ? "" : " ");
  });
  return steps.join(" then ");
}

/** As `aria-keyshortcuts` wants it: "Control+K" or "Meta+K". */
export const ariaKeys = (chord: Chord, mac: boolean): string => chord.replace("Mod", mac ? "Meta" : "Control");

/** Whether one step of a chord was pressed. Shift counts only beside Mod: "?" already says that it was held. */
export function pressed(step: Chord, event: Pressed, mac: boolean): boolean {
  const parts = step.split("+");
  const key = parts.at(-1) ?? "";
  const mod = parts.includes("Mod");
  const held = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || held !== mod || event.altKey !== parts.includes("Alt")) return false;
  if ((mod || key.length > 1) && event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Single letters and marks wait while someone types; keys held with Mod, and F6, do not. */
export const isLetter = (chord: Chord): boolean => chord.split(" ").every((step) => step.length === 1);

/** Whether keys typed at this place are text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(button|checkbox|radio|range|submit|reset)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
