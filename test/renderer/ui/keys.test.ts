import { expect, test } from "vitest";
import { ariaKeys, isLetter, type Pressed, pressed, spell } from "../../../renderer/ui/keys.ts";

const event = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ["Mod+K", "Ctrl K", "⌘K"],
  ["Mod+Shift+Z", "Ctrl Shift Z", "⌘⇧Z"],
  ["Mod+\\", "Ctrl \\", "⌘\\"],
  ["G T", "G then T", "G then T"],
  ["Alt+ArrowUp", "Alt ↑", "⌥↑"],
  ["Enter", "Enter", "Enter"],
])("%s reads %s, on a Mac %s", (chord, elsewhere, mac) => {
  expect(spell(chord, false)).toBe(elsewhere);
  expect(spell(chord, true)).toBe(mac);
});

test("assistive technology hears the platform's own names", () => {
  expect(ariaKeys("Mod+Shift+X", false)).toBe("Control+Shift+X");
  expect(ariaKeys("Mod+Shift+X", true)).toBe("Meta+Shift+X");
});

test("Mod is Ctrl, on a Mac Command, and never both", () => {
  expect(pressed("Mod+K", event("k", { ctrlKey: true }), false)).toBe(true);
  expect(pressed("Mod+K", event("k", { metaKey: true }), false)).toBe(false);
  expect(pressed("Mod+K", event("k", { metaKey: true }), true)).toBe(true);
  expect(pressed("Mod+K", event("k", { ctrlKey: true, metaKey: true }), false)).toBe(false);
  expect(pressed("Mod+K", event("k"), false)).toBe(false);
});

test("Shift tells undo from redo, and F6 from back", () => {
  const held = { ctrlKey: true, shiftKey: true };
  expect(pressed("Mod+Z", event("Z", held), false)).toBe(false);
  expect(pressed("Mod+Shift+Z", event("Z", held), false)).toBe(true);
  expect(pressed("F6", event("F6", { shiftKey: true }), false)).toBe(false);
  expect(pressed("Shift+F6", event("F6", { shiftKey: true }), false)).toBe(true);
});

test("a letter is that letter, not one held with Ctrl or Alt", () => {
  expect(pressed("M", event("m"), false)).toBe(true);
  expect(pressed("M", event("m", { ctrlKey: true }), false)).toBe(false);
  expect(pressed("M", event("µ", { altKey: true }), true)).toBe(false);
  expect(pressed("?", event("?", { shiftKey: true }), false)).toBe(true);
});

test("letters are told from keys that may be pressed while typing", () => {
  expect(["G T", "M", "?"].every(isLetter)).toBe(true);
  expect(["Mod+K", "F6", "Enter"].some(isLetter)).toBe(false);
});
