import { expect, type Page } from "@playwright/test";
import { ask } from "./ask.ts";
import { axeFaults } from "./axe.ts";

/** The open screen passes axe in both themes, wide and at 200 %, and scrolls sideways nowhere down to 320 px. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ["light", "dark"] as const) {
    await ask(page, "settings.setView", { theme });
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      if (width > 320) expect(await axeFaults(page, theme), `at ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  }
}
