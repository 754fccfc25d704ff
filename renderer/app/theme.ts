import type { SettingsStore } from "../features/settings/settings-store.ts";

/** Keeps the page's theme as the settings say, or as the system has it. */
export function followTheme(settings: SettingsStore): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const theme = settings.getState().settings?.theme ?? "system";
    const system = dark.matches ? "dark" : "light";
    document.documentElement.dataset["theme"] = theme === "system" ? system : theme;
  };
  apply();
  dark.addEventListener("change", apply);
  settings.subscribe(apply);
}
