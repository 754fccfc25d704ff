import type { Leak } from "./identity.ts";

/** The text with each leak's words in place; leaks in any order, none overlapping. */
export function applyReplacements(text: string, leaks: readonly Pick<Leak, "start" | "end" | "replacement">[]): string {
  let at = 0;
  let result = "";
  for (const leak of [...leaks].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, leak.start) + leak.replacement;
    at = leak.end;
  }
  return result + text.slice(at);
}
