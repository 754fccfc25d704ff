import { type Chord, spell } from "../../ui/keys.ts";

export interface ShortcutGroup {
  label: string;
  rows: readonly { words: string; keys: readonly Chord[] }[];
}

/** The rows whose words, heading or keys hold every typed word, in any order and case; groups left empty go. */
export function matching(groups: readonly ShortcutGroup[], typed: string, mac: boolean): ShortcutGroup[] {
  const wanted = typed.toLocaleLowerCase("en-AU").split(/\s+/u).filter(Boolean);
  return groups
    .map(({ label, rows }) => ({
      label,
      rows: rows.filter(({ words, keys }) => {
        const text = [label, words, ...keys.flatMap((chord) => [chord, spell(chord, mac)])]
          .join(" ")
          .toLocaleLowerCase("en-AU");
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
