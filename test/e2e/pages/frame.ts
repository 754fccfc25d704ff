import { expect, type Locator, type Page } from "@playwright/test";

/** The frame around every screen, as a person meets it. */
export interface Frame {
  navigation: Locator;
  /** What the status line says was done last. */
  said: Locator;
  statusLine: Locator;
  history: Locator;
  /** Waits until a screen is open, its heading read out. */
  at(heading: string): Promise<void>;
  /** Opens a place of the navigation. */
  open(place: string): Promise<void>;
  /** Opens the palette by its key. */
  palette(): Promise<Palette>;
}

interface Palette {
  box: Locator;
  options: Locator;
  type(words: string): Promise<void>;
}

export function frame(page: Page): Frame {
  const navigation = page.getByRole("navigation", { name: "Main" });
  const statusLine = page.getByRole("contentinfo");
  const at = (heading: string): Promise<void> => expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  return {
    navigation,
    statusLine,
    said: statusLine.getByRole("status"),
    history: page.getByRole("complementary", { name: "History" }),
    at,
    async open(place) {
      await navigation.getByRole("link", { name: place }).click();
      await at(place);
    },
    async palette() {
      await page.keyboard.press("ControlOrMeta+k");
      const box = page.getByRole("combobox", { name: "Search or run a command" });
      await expect(box).toBeFocused();
      return { box, options: page.getByRole("option"), type: (words) => box.fill(words) };
    },
  };
}
