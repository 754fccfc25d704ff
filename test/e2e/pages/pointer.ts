import { expect, type Locator, type Page } from "@playwright/test";

/** A person who leaves the keyboard alone but for words: what they press with the pointer, and what they type where the caret is. */
export interface Pointer {
  press(...wanted: Locator[]): Promise<void>;
  /** Types words, without any other key, into the field that has focus. */
  type(words: string): Promise<void>;
  /** Presses the field and types into it. */
  fill(field: Locator, words: string): Promise<void>;
  /** How many presses it takes. */
  trips(work: () => Promise<void>): Promise<number>;
}

export function pointerOf(page: Page): Pointer {
  let presses = 0;
  async function press(...wanted: Locator[]): Promise<void> {
    for (const one of wanted) {
      presses += 1;
      await one.click({ timeout: 5_000 });
    }
  }
  async function type(words: string): Promise<void> {
    await expect(page.locator("input:focus, textarea:focus")).toHaveCount(1);
    await page.keyboard.type(words);
  }
  return {
    press,
    type,
    async fill(field, words) {
      await press(field);
      await expect(field).toBeFocused();
      await type(words);
    },
    async trips(work) {
      const before = presses;
      await work();
      return presses - before;
    },
  };
}
