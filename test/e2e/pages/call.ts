import { expect, type Locator, type Page } from "@playwright/test";
import { ask } from "./ask.ts";
import { frame } from "./frame.ts";

/** An interview of the sample's first brief, as a person meets it. */
export interface Call {
  id: string;
  candidate: string;
  brief: string;
  name: string;
  box: Locator;
  lines: Locator;
  /** Opens one of its screens by address. */
  open(screen: "prepare" | "live" | "score"): Promise<void>;
  /** Types a line and keeps it. */
  keep(words: string): Promise<void>;
}

/** Opens Assay and plans a call in 20 minutes with a person of the brief. */
export async function plannedCall(page: Page, address: string, words = "dev"): Promise<Call> {
  await page.goto(address);
  await frame(page).at("Today");
  const [brief] = await ask(page, "briefs.list", {});
  const { rows } = await ask(page, "candidates.list", { words });
  if (!brief || !rows[0]) throw new Error("the sample has nobody to talk to");
  const at = new Date(Date.now() + 1_200_000).toISOString();
  const { id } = await ask(page, "interviews.schedule", { candidate: rows[0].id, brief: brief.id, at });
  const box = page.getByRole("textbox", { name: "Note" });
  const lines = page.getByRole("list", { name: "Notes" }).getByRole("listitem");
  return {
    id,
    candidate: rows[0].id,
    brief: brief.id,
    name: rows[0].name,
    box,
    lines,
    async open(screen) {
      await page.goto(new URL(`/interviews/${id}/${screen}`, address).href);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(rows[0]?.name ?? "");
    },
    async keep(line) {
      await expect(box).toBeFocused();
      await page.keyboard.type(line);
      await page.keyboard.press("Enter");
      await expect(box).toHaveValue("");
    },
  };
}
