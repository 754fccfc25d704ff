import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

const WORDS = "Two or three nights a week our card settlements stop matching.";

const field = (page: Page, name: string) => page.locator(`#capture [name="${name}"]`);

/** Presses keys and counts them; prose that is typed is not counted. */
function counted(page: Page) {
  let keys = 0;
  return {
    async press(...chords: string[]) {
      for (const chord of chords) {
        await page.keyboard.press(chord);
        keys += 1;
      }
    },
    type: (words: string) => page.keyboard.type(words),
    count: () => keys,
  };
}

/** The brief in the address. */
const idIn = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

test("a call becomes a running clock by keys alone: typing after two, the minimum within twelve", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  await page.goto(host.address);
  await frame(page).at("Today");
  const { press, type, count } = counted(page);
  await press("ControlOrMeta+n", "b");
  await expect(field(page, "organisation")).toBeFocused();
  expect(count()).toBe(2);
  await type("Banksia Mutual");
  await press("Tab");
  await type("Rosalind Achterberg");
  await press("ControlOrMeta+2");
  await type(WORDS);
  await press("Tab", "Space");
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "Read back" })).toBeFocused();
  await expect(page.getByText("The hard part: connections between systems.")).toBeVisible();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner")).toContainText("47 h left");
  expect(count()).toBeLessThanOrEqual(12);

  await page.reload();
  await expect(page.getByRole("banner")).toContainText("47 h left");
  const brief = await ask(page, "briefs.get", { id: idIn(page) });
  expect(brief).toMatchObject({
    client: { name: "Banksia Mutual" },
    contact: { name: "Rosalind Achterberg" },
    words: WORDS,
    difficulty: "connections",
    role: "api-engineer",
    clock: { state: "running" },
  });
  expect(await ask(page, "clients.list", {})).toHaveLength(1);
  expect(found).toEqual([]);
});
