import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

test.describe("the first day", () => {
  test.use({ firstDay: true, sample: true });

  test("by keys: a name, then look around; it is asked once", async ({ page, host }) => {
    const found = complaints(page);
    const { at } = frame(page);
    await page.goto(host.address);
    await at("Welcome to Assay");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Ada Okoro");
    await page.keyboard.press("ControlOrMeta+Enter");
    await at("Today");
    expect(await ask(page, "settings.get", {})).toMatchObject({ name: "Ada Okoro", welcomed: true });
    expect((await ask(page, "sample.get", {})).people).toBeGreaterThan(0);
    await page.goto(new URL("/", host.address).href);
    await at("Today");
    expect(found).toEqual([]);
  });

  test("by pointer: start empty takes the sample away in one step, and Undo brings it back", async ({ page, host }) => {
    const { at, statusLine } = frame(page);
    await page.goto(host.address);
    await at("Welcome to Assay");
    const before = await ask(page, "sample.get", {});
    await page.getByRole("button", { name: "Start empty" }).click();
    await at("Today");
    await expect(page.getByText("Nothing due. Take a brief or import candidates.")).toBeVisible();
    expect(await ask(page, "sample.get", {})).toEqual({ people: 0, briefs: 0, clients: 0 });
    await statusLine.getByRole("button", { name: "Undo: Removed the sample data" }).click();
    await expect(page.getByRole("grid", { name: "What to do next" })).toBeVisible();
    expect(await ask(page, "sample.get", {})).toEqual(before);
  });

  test("the first screen passes axe and runs out nowhere", async ({ page, host }) => {
    await page.goto(host.address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const size of [
        { width: 1280, height: 800 },
        { width: 640, height: 400 },
      ]) {
        await page.setViewportSize(size);
        await expect(page.getByRole("button", { name: "Look around with sample data" })).toBeVisible();
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      }
    }
  });
});

test.describe("settings and help", () => {
  test.use({ sample: true });

  test("rows, text size and single letters are remembered; the sample goes in one action", async ({ page, host }) => {
    const { at } = frame(page);
    await page.goto(host.address);
    await at("Today");
    await page.keyboard.press("ControlOrMeta+,");
    await at("Settings");
    await page.getByRole("link", { name: "Rates and figures" }).click();
    await at("Rates and figures");
    const edit = page.getByRole("button", { name: "Edit Mid starts at" });
    const dialog = page.getByRole("dialog", { name: "Mid starts at" });
    await edit.click();
    await dialog.getByLabel("A$ a day").fill("2,000");
    await dialog.getByLabel("Where it comes from").fill("Our own placements");
    await dialog.getByRole("button", { name: "Keep this figure" }).click();
    await expect(dialog.getByText(/can’t be 2000/u)).toBeVisible();
    await dialog.getByLabel("A$ a day").fill("800");
    await page.keyboard.press("Enter");
    await expect(edit).toBeFocused();
    await expect(page.getByText("Our own placements, Jan 2026 Changed here.")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(dialog.getByText(/^Set “Mid starts at” to A\$800 a day, /u)).toBeVisible();
    await dialog.getByRole("button", { name: "Back to the playbook’s 750" }).click();
    await expect(page.getByText("Our own placements")).toHaveCount(0);
    await page.keyboard.press("ControlOrMeta+,");
    await at("Settings");
    await page.getByText("Compact", { exact: true }).click();
    await page.getByText("Very large", { exact: true }).click();
    await page.getByRole("radiogroup", { name: "Single-letter keys" }).getByText("Off", { exact: true }).click();
    await expect
      .poll(() => ask(page, "settings.get", {}))
      .toMatchObject({ density: "compact", textSize: 150, letterKeys: false });
    await page.reload();
    await at("Settings");
    await expect(page.locator("html")).toHaveCSS("font-size", "24px");
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await at("Settings");

    await page.getByRole("button", { name: "Remove the sample data" }).click();
    await expect(page.getByRole("button", { name: "Remove the sample data" })).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Settings", level: 1 })).toBeFocused();
    expect(await ask(page, "candidates.list", {})).toMatchObject({ total: 0 });
  });

  test("opening Assay again comes back to the last screen, and going back finds the place in a long one, caret and all", async ({
    page,
    host,
  }) => {
    const { at } = frame(page);
    await page.setViewportSize({ width: 1000, height: 500 });
    await page.goto(host.address);
    await at("Today");
    await page.keyboard.press("ControlOrMeta+,");
    await at("Settings");
    const main = page.getByRole("main");
    const name = page.getByRole("textbox", { name: "Name" });
    const caret = () => name.evaluate((field) => (field as HTMLInputElement).selectionStart);
    // Where somebody was is noted 100 ms after they scrolled; whoever leaves sooner than a person can comes back to the top.
    await expect(async () => {
      await name.focus();
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await main.evaluate((element) => element.scrollTo(0, 200));
      await page.keyboard.press("ControlOrMeta+/");
      await at("Keyboard shortcuts");
      await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBe(0);
      await page.keyboard.press("ControlOrMeta+[");
      await at("Settings");
      await expect(name).toBeFocused({ timeout: 1000 });
      expect(await caret()).toBe(2);
      await expect.poll(() => main.evaluate((element) => element.scrollTop), { timeout: 1000 }).toBe(200);
    }).toPass();
    await expect.poll(() => ask(page, "settings.get", {})).toMatchObject({ place: "/settings" });
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(async () => JSON.parse((await ask(page, "drafts.get", { place: "window caret" })).words ?? "{}"))
      .toMatchObject({ place: "/settings", caret: { field: "Name", start: 3 } });
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(new URL("/", host.address).href);
    await at("Settings");
    await expect(name).toBeFocused();
    expect(await caret()).toBe(3);
  });

  test("a shortcut is found by what it does and by its keys", async ({ page, host }) => {
    const { at } = frame(page);
    await page.goto(host.address);
    await at("Today");
    await page.keyboard.press("ControlOrMeta+/");
    await at("Keyboard shortcuts");
    const find = page.getByRole("textbox", { name: "Find a shortcut" });
    await find.fill("privacy");
    await expect(page.getByRole("term")).toHaveText(["Privacy screen"]);
    await find.fill("nothing at all");
    await expect(page.getByText("No shortcut matches “nothing at all”.")).toBeVisible();
  });
});
