import type { Settings, View } from "../../shared/contract/settings.ts";
import type { Listed } from "./commands.ts";

type Choice = [words: string, view: Partial<View>];

const CHOICES: readonly Choice[] = [
  ["Light theme", { theme: "light" }],
  ["Dark theme", { theme: "dark" }],
  ["Theme as the system has it", { theme: "system" }],
  ["Rows: standard", { density: "standard" }],
  ["Rows: compact", { density: "compact" }],
  ["Text size: usual", { textSize: 100 }],
  ["Text size: larger", { textSize: 112 }],
  ["Text size: large", { textSize: 125 }],
  ["Text size: very large", { textSize: 150 }],
  ["Single-letter keys: on", { letterKeys: true }],
  ["Single-letter keys: off", { letterKeys: false }],
];

/** Each thing that can be set about how this computer shows things, and the way to the rest; nothing before they are known. */
export function settingCommands(
  settings: Settings | null,
  setView: (view: Partial<View>) => void,
  go: (path: string) => void,
): Listed[] {
  if (!settings) return [];
  const chosen = CHOICES.map(([words, view]): Listed => {
    const [[name, value] = ["", ""]] = Object.entries(view);
    return {
      group: "Settings",
      id: `set.${name}.${value}`,
      words,
      off: settings[name as keyof View] === value ? "As it is now" : undefined,
      run: () => setView(view),
    };
  });
  const ways = ["Your name, agency and contacts", "Time zone"].map(
    (words): Listed => ({ group: "Settings", id: `set.${words}`, words, run: () => go("/settings") }),
  );
  return [...chosen, ...ways];
}
