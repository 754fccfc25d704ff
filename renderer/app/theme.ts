import type { SettingsStore } from "../features/settings/settings-store.ts";

/** Keeps the page's theme, row height and text size as the settings say; the theme may follow the system. */
export function followLook(settings: SettingsStore): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    const { theme = "system", density = "standard", textSize = 100 } = settings.getState().settings ?? {};
    const { dataset } = document.documentElement;
    const system = dark.matches ? "dark" : "light";
    dataset["theme"] = theme === "system" ? system : theme;
    dataset["density"] = density;
    dataset["textSize"] = String(textSize);
  };
  apply();
  dark.addEventListener("change", apply);
  settings.subscribe(apply);
}
