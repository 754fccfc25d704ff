import { expect, type Locator, type Page } from "@playwright/test";

/** A person without a pointer: what they type, press and reach by Tab. */
export interface Keys {
  press(...chords: string[]): Promise<void>;
  type(words: string): Promise<void>;
  /** Tabs on until it has focus; fails when a whole round leads elsewhere. */
  reach(wanted: Locator): Promise<void>;
  /** Goes from region to region by F6 until the screen’s heading has focus, so that letters are commands. */
  toScreen(): Promise<void>;
  /** Reaches it and presses Enter. */
  use(wanted: Locator): Promise<void>;
}

const ROUND = 90;

export function keysOf(page: Page): Keys {
  const { keyboard } = page;
  /** While a list is open over the screen, nothing else is there for whoever looks by role. */
  const has = async (wanted: Locator): Promise<boolean> =>
    (await wanted.count()) > 0 && wanted.evaluate((element) => element.contains(document.activeElement));
  async function reach(wanted: Locator): Promise<void> {
    await expect(wanted).toBeVisible();
    for (let i = 0; i < ROUND; i++) {
      if (await has(wanted)) return;
      await keyboard.press("Tab");
    }
    throw new Error(`no Tab leads to ${wanted}`);
  }
  return {
    async press(...chords) {
      for (const chord of chords) await keyboard.press(chord);
    },
    type: (words) => keyboard.type(words),
    reach,
    async toScreen() {
      const heading = page.getByRole("main").getByRole("heading", { level: 1 });
      for (let i = 0; i < 6; i++) {
        await keyboard.press("F6");
        if (await has(heading)) return;
      }
      throw new Error("no F6 leads to the screen");
    },
    async use(wanted) {
      await reach(wanted);
      await keyboard.press("Enter");
    },
  };
}
