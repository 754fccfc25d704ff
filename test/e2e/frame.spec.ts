import type { Page } from "@playwright/test";
import { startHost } from "../helpers/host.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

const PATHS = ["/today", "/briefs", "/settings", "/help/shortcuts", "/no/such/screen"];

async function takeBrief(page: Page, client: string, title: string): Promise<string> {
  const { id } = await ask(page, "clients.create", { name: client });
  const contact = await ask(page, "clients.addContact", { client: id, name: "Rosalind Achterberg" });
  const brief = await ask(page, "briefs.create", {
    client: id,
    contact: contact.id,
    title,
    words: "Two or three nights a week our card settlements stop matching.",
    difficulty: "connections",
  });
  await ask(page, "briefs.addNeed", {
    brief: brief.id,
    kind: "integration",
    statement: "Payment provider integration",
  });
  await ask(page, "briefs.startClock", { id: brief.id });
  return brief.id;
}

test("an empty day says what to do; a brief taken elsewhere appears without asking", async ({ page, host }) => {
  const found = complaints(page);
  const { at, navigation } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await expect(page.getByText("Nothing due. Take a brief or import candidates.")).toBeVisible();
  await expect(page).toHaveTitle("Today – Assay");

  await takeBrief(page, "Banksia Mutual", "Payments rebuild");
  const list = page.getByRole("grid", { name: "What to do next" });
  await expect(list.getByRole("row", { name: "Banksia Mutual" })).toContainText("h left");
  await expect(navigation.getByRole("link", { name: "Banksia Mutual" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText(/Banksia Mutual, due .+ h left/);
  expect(found).toEqual([]);
});

test("everything is reached by keys alone, and focus is always somewhere sensible", async ({ page, host }) => {
  const { at, history, navigation } = frame(page);
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(host.address);
  await at("Today");
  await expect(heading).toBeFocused();

  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await at("Briefs");
  await expect(heading).toBeFocused();
  await page.keyboard.press("ControlOrMeta+[");
  await at("Today");
  await page.keyboard.press("ControlOrMeta+]");
  await at("Briefs");
  await page.keyboard.press("ControlOrMeta+,");
  await at("Settings");
  await page.keyboard.press("ControlOrMeta+/");
  await at("Keyboard shortcuts");

  await page.keyboard.press("ControlOrMeta+.");
  await expect(history).toBeVisible();
  await heading.focus();
  for (const region of [
    history,
    page.getByRole("contentinfo"),
    page.getByRole("banner"),
    navigation,
    page.getByRole("main"),
  ]) {
    await page.keyboard.press("F6");
    await expect(region.locator(":focus").or(region.and(page.locator(":focus")))).toBeVisible();
  }
  await page.keyboard.press("Shift+F6");
  await expect(navigation.locator(":focus")).toBeVisible();
});

test("the palette finds briefs, places and actions, and Esc gives focus back exactly", async ({ page, host }) => {
  const { at, palette, said } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await takeBrief(page, "Banksia Mutual", "Payments rebuild");
  await page.keyboard.press("ControlOrMeta+,");
  const agency = page.getByLabel("Agency");
  await agency.focus();

  const { type, options } = await palette();
  await type("paym");
  await expect(options.first()).toContainText("Payments rebuild");
  await type("@apige");
  await expect(page.getByText("Nothing matches “apige”.")).toBeVisible();
  for (const name of ["Create candidate", "Search notes", "Clear"])
    await expect(page.getByRole("dialog").getByRole("button", { name })).toBeVisible();
  expect(await axeFaults(page, "light")).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Search or run a command" })).toHaveValue('"apige');
  await type("go to settings");
  await expect(options).toHaveCount(1);
  await type(">dark");
  await expect(options).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(agency).toBeFocused();

  await (await palette()).type(":dark");
  await expect(options).toHaveText([/^Dark theme/]);
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  // What is taken from it again and again has keys: they are said the third time, and only then.
  const lesson = "Quicker next time: G then B for “Briefs”";
  for (const use of [1, 2, 3, 4]) {
    await palette();
    await page.keyboard.type("go to brie");
    await page.keyboard.press("Enter");
    await at("Briefs");
    if (use === 3) await expect(said).toContainText(lesson);
    else await expect(said).not.toContainText(lesson);
  }
  await palette();
  await page.keyboard.type("Nobody Yet");
  await page.getByRole("button", { name: "Create candidate" }).click();
  await expect(page.getByRole("dialog", { name: "Add a person" }).getByLabel("Name")).toHaveValue("Nobody Yet");
});

test("a change is kept when its field is left, undone and redone by name, and text is undone first", async ({
  page,
  host,
}) => {
  const { at, open, said, statusLine } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await open("Settings");
  const agency = page.getByLabel("Agency");
  await agency.pressSequentially("Rowan and Vale");
  await agency.press("ControlOrMeta+z");
  await expect(agency).not.toHaveValue("Rowan and Vale");
  await agency.fill("Rowan and Vale");
  await agency.press("Tab");
  await expect(said).toHaveText("Changed your details");
  await expect(statusLine).toContainText(/Saved \d+:\d\d:\d\d [ap]m/);

  await statusLine.getByRole("button", { name: "Undo: Changed your details" }).click();
  await expect(said).toHaveText("Undone: Changed your details");
  await expect(agency).toHaveValue("");
  await expect(statusLine.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await expect(statusLine.getByRole("button", { name: "Redo: Changed your details" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(said).toHaveText("Done again: Changed your details");
  await expect(agency).toHaveValue("Rowan and Vale");

  const email = page.getByLabel("Email");
  await email.fill("nobody");
  await email.press("Tab");
  await expect(page.getByText("That isn’t an email address.")).toBeVisible();
  await page.reload();
  await expect(agency).toHaveValue("Rowan and Vale");
  await expect(email).toHaveValue("");
});

test("people come in from JSON Resume files, and what did not is said", async ({ page, host }) => {
  const { at, said } = frame(page);
  await page.goto(host.address);
  await at("Today");
  const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import candidates" }).click();
  await (await chooser).setFiles([
    file("mei-lin.json", JSON.stringify({ basics: { name: "Mei-Lin Hartley-Zhao", email: "mei-lin@example.com" } })),
    file("broken.json", "{"),
  ]);
  await expect(said).toHaveText("1 imported, 1 left out.");
  await expect(page.getByText("broken.json:")).toBeVisible();
});

test("the privacy screen hides who it is about, in the window's title too", async ({ page, host }) => {
  const { at } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await takeBrief(page, "Banksia Mutual", "Payments rebuild");
  const row = page.getByRole("row", { name: "Banksia Mutual" }).locator(".secret").first();
  await expect(row).toBeVisible();
  const name = page.locator(".today-name").first();
  expect(await name.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.keyboard.press("ControlOrMeta+Shift+x");
  await expect(row).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await expect(page).toHaveTitle("Assay");
  await row.click();
  await at("Payments rebuild");
  const crumb = page.getByRole("navigation", { name: "Breadcrumb" }).getByText("Banksia Mutual");
  await expect(crumb).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByLabel("Email").fill("nobody");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/^That isn’t an email address\./)).toHaveCSS("color", "rgba(0, 0, 0, 0)");
});

test("when Assay stops the window says so once, keeps what it shows, and goes on when it is started again", async ({
  page,
  host,
}) => {
  const { at, statusLine } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await takeBrief(page, "Banksia Mutual", "Payments rebuild");
  await expect(page.getByRole("row", { name: "Banksia Mutual" })).toBeVisible();
  await host.stop("SIGKILL");
  await expect(page.getByRole("alert")).toHaveText(
    "Assay has stopped. Everything kept is safe. Start it again and open the address it shows, in this browser; this window then goes on by itself.",
  );
  await expect(statusLine).toContainText("Assay has stopped");
  await expect(page.getByRole("row", { name: "Banksia Mutual" })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await at("Briefs");
  await expect(page.getByText("Start it again and open the address it shows")).toHaveCount(1);
  await expect(statusLine).not.toContainText("Not saved");
  await page.keyboard.press("ControlOrMeta+,");
  await page.getByLabel("Agency").fill("Rowan and Vale");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Not saved. Assay has stopped.")).toBeVisible();
  await expect(page.getByText("Start it again and open the address it shows")).toHaveCount(1);
  await expect(statusLine).toContainText("Not saved");

  const again = await startHost(host.folder);
  const other = await page.context().newPage();
  await other.goto(again.address);
  await other.close();
  await expect(page.getByText("Assay had stopped and runs again.")).toBeVisible();
  await expect(page.getByLabel("Agency")).toHaveValue("Rowan and Vale");
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect((await ask(page, "settings.get", {})).agency).toBe("Rowan and Vale");
  await again.stop();
});

test("nothing runs out sideways, down to 320 px, and the narrow window keeps every place", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  await takeBrief(page, "Department of Rivers, Ports and Inland Waters", "Partner API and gateway");
  for (const [width, height] of [
    [1280, 800],
    [900, 700],
    [640, 400],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of PATHS) {
      await page.goto(new URL(path, host.address).href);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} ${width}`).toBe(0);
    }
  }
  await page.getByRole("button", { name: "Navigation" }).click();
  await page.getByRole("menuitem", { name: "Briefs" }).click();
  await frame(page).at("Briefs");
});
