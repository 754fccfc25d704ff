import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What a theme can get wrong; all other rules see the same page in the other theme. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Faults that axe finds on the open screen, by rule and place: every rule in the light theme, those of colour in the dark. */
export async function axeFaults(page: Page, theme: "light" | "dark"): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === "light" ? axe : axe.withRules(OF_COLOUR)).analyze();
  return violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`);
}
