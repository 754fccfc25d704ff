import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

const TITLE = "Payments integration rebuild";

async function openBrief(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await frame(page).at("Today");
  await page.getByRole("row", { name: "Banksia Mutual" }).click();
  await frame(page).at(TITLE);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test.describe("on the sample placement", () => {
  test.use({ sample: true });

  test("a recruiter sees who covers which need, and who confirmed it", async ({ page, host }) => {
    const found = complaints(page);
    await openBrief(page, host.address);
    const matrix = page.getByRole("table", { name: /Needs, and who confirmed them/ });
    const row = (need: string) => matrix.getByRole("row", { name: need });
    await expect(row("Payment provider integration").getByRole("cell")).toHaveText([
      /Confirmed: Engineering lead/,
      /Confirmed: Engineering lead/,
      /Partly/,
      /Confirmed: Engineering lead/,
    ]);
    await expect(row("Azure API Management").getByRole("cell").last()).toHaveText(/Contradicted/);
    await expect(matrix).toContainText("Mei-Lin Hartley-Zhao: 5 of 5 must-haves confirmed.");

    const people = page.getByRole("listitem", { name: /, \d of 4$/ });
    await expect(people).toHaveCount(4);
    await expect(people.first()).toHaveAccessibleName("Tamsin Okafor-Reyes, 1 of 4");
    await expect(people.nth(2)).toContainText("A$1,280 a day, A$80 over budget");
    expect(found).toEqual([]);
  });

  test("a stage set by hand is kept and undone by name, by keys alone", async ({ page, host }) => {
    const id = await openBrief(page, host.address);
    const stage = page.getByRole("button", { name: "Stage of Dev Chandrapillai: Shortlisted" });
    await stage.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Hold");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Stage of Dev Chandrapillai: Hold" })).toBeVisible();
    await expect(frame(page).said).toContainText("Moved Dev Chandrapillai to Hold");
    const stages = async () => (await ask(page, "briefs.overview", { id })).people.map((person) => person.stage);
    expect(await stages()).toEqual(["shortlisted", "shortlisted", "hold", "shortlisted"]);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(stage).toBeVisible();
    expect(await stages()).toEqual(Array(4).fill("shortlisted"));
  });

  test("the list keys walk the people, open a stage, and put somebody on the shortlist or off it", async ({
    page,
    host,
  }) => {
    const id = await openBrief(page, host.address);
    const people = page.getByRole("listitem", { name: /, \d of 4$/ });
    await people.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await expect(people.nth(3)).toBeFocused();
    const onList = async () => (await ask(page, "shortlists.get", { brief: id })).lines.length;
    await page.keyboard.press("a");
    await expect(page.getByRole("button", { name: "Add Tobias Quillfeather to the shortlist" })).toBeVisible();
    expect(await onList()).toBe(3);
    await expect(people.nth(3)).toBeFocused();
    await page.getByRole("button", { name: "Add Tobias Quillfeather to the shortlist" }).click();
    await expect(page.getByRole("button", { name: "Take Tobias Quillfeather off the shortlist" })).toBeVisible();
    expect(await onList()).toBe(4);

    await people.first().focus();
    await page.keyboard.press("s");
    await expect(page.getByRole("menuitem", { name: "Shortlisted" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Stage of Tamsin Okafor-Reyes: Shortlisted" })).toBeFocused();
  });

  test("a time agreed with the client stands beside the first one", async ({ page, host }) => {
    const id = await openBrief(page, host.address);
    await page.getByRole("button", { name: "Agree a new time…" }).click();
    const dialog = page.getByRole("dialog", { name: "Agree a new time" });
    const keep = dialog.getByRole("button", { name: "Keep the new time" });
    await expect(keep).toBeDisabled();
    // Three weeks ahead, at half past nine on the client's wall.
    const wall = new Intl.DateTimeFormat("en-CA", {
      timeZone: "Australia/Melbourne",
      dateStyle: "short",
      timeStyle: "short",
      hourCycle: "h23",
    });
    const [day = ""] = wall.format(Date.now() + 21 * 86_400_000).split(", ");
    await dialog.getByLabel("Due").fill(`${day}T09:30`);
    await dialog.getByLabel("Why, in the client’s words").fill("They are away until then");
    await keep.click();
    const words = new RegExp(`Agreed with the client: due \\w+ ${Number(day.slice(-2))} \\w+, 9:30 am AE[DS]T\\.`, "u");
    await expect(page.getByText(words)).toBeVisible();
    const { clock } = await ask(page, "briefs.get", { id });
    expect(wall.format(new Date(clock.agreedDueAt ?? ""))).toBe(`${day}, 09:30`);
    expect(clock.dueAt).not.toBe(clock.agreedDueAt);
  });

  test("a brief is closed with a reason, and Undo or a button opens it again", async ({ page, host }) => {
    const id = await openBrief(page, host.address);
    await page.getByRole("button", { name: "Close this brief…" }).click();
    const dialog = page.getByRole("dialog", { name: `Close ${TITLE}` });
    await expect(dialog.getByRole("button", { name: "Close this brief" })).toBeDisabled();
    await dialog.getByLabel("Why does it end?").fill("They hired somebody they knew");
    await dialog.getByRole("button", { name: "Close this brief" }).click();
    await expect(page.getByText("They hired somebody they knew")).toBeVisible();
    expect((await ask(page, "briefs.get", { id })).closeReason).toBe("They hired somebody they knew");
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: "Close this brief…" })).toBeVisible();
    await ask(page, "briefs.close", { id, reason: "They hired somebody they knew" });
    await page.getByRole("button", { name: "Reopen this brief" }).press("Enter");
    await expect(page.getByRole("button", { name: "Close this brief…" })).toBeFocused();
    expect((await ask(page, "briefs.get", { id })).closedAt).toBeNull();
  });

  test("a frozen version is handed out again byte for byte", async ({ page, host }) => {
    const id = await openBrief(page, host.address);
    await ask(page, "exports.freeze", { brief: id, variant: "named" });
    const link = page.getByRole("button", { name: "Save v1, named again" });
    await link.waitFor();
    const download = page.waitForEvent("download");
    await link.click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("banksia-mutual-shortlist-v1-named.pdf");
    const [version] = await ask(page, "exports.versions", { brief: id });
    const bytes = readFileSync(await file.path());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(version?.sha256);
  });

  for (const theme of ["light", "dark"] as const)
    test(`the overview passes axe in the ${theme} theme and runs out nowhere`, async ({ page, host }) => {
      test.setTimeout(60_000); // axe at three sizes, then two more screens
      await openBrief(page, host.address);
      await ask(page, "settings.setView", { theme });
      await page.reload();
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      for (const [width, height] of [
        [1280, 800],
        [640, 400],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect(await axeFaults(page, theme), `at ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole("link", { name: "Explain this rate" }).click();
      await frame(page).at("Explain this rate");
      const costs = page.getByRole("table", { name: "What it costs" });
      await expect(costs.getByRole("row", { name: "The client pays, without GST A$1,200" })).toBeVisible();
      await page.getByLabel("Margin, % of the cost").fill("20");
      await page.keyboard.press("Enter");
      await expect(page.getByText("Mark-up: 25 % on what the person gets.")).toBeVisible();
      await expect(page.getByText(/Permanent (becomes|is) cheaper/u)).toBeVisible();
      await expect(page).toHaveURL(/percent=20/u);
      await page.getByRole("link", { name: "Quality" }).click();
      await frame(page).at("Quality");
      await expect(page.getByRole("row", { name: TITLE })).toContainText("Still running");
    });
});

test("a draft says what the clock waits for; people join from the network, and consent is recorded", async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const client = await ask(page, "clients.create", { name: "Quoll Freight" });
  const contact = await ask(page, "clients.addContact", { client: client.id, name: "Pim" });
  const words = "Everything talks to everything.";
  const told = { client: client.id, contact: contact.id, title: "Events", words };
  const brief = await ask(page, "briefs.create", told);
  await ask(page, "candidates.create", { name: "Anahera Whitcombe", headline: "API writer" });
  await page.goto(new URL(`/briefs/${brief.id}`, host.address).href);
  await frame(page).at("Events");
  const start = page.getByRole("button", { name: "Start the 48-hour clock" });
  await expect(start).toBeDisabled();
  await expect(page.getByText("Where does the difficulty sit?").first()).toBeVisible();
  await ask(page, "briefs.update", { id: brief.id, difficulty: "interface" });
  await expect(start).toBeEnabled();
  await expect(page.getByRole("heading", { name: "Why an API engineer" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner")).toContainText("47 h left");

  const box = page.getByRole("combobox", { name: "Add a person" });
  await box.fill("Nobody");
  await expect(page.getByText("Nobody by that name.")).toBeVisible();
  await box.fill("Anah");
  await page.getByRole("option", { name: "Anahera Whitcombe, API writer" }).click();
  await expect(page.getByRole("listitem", { name: "Anahera Whitcombe, 1 of 1" })).toContainText("Not interviewed yet");
  await page.getByRole("button", { name: "Record that Anahera Whitcombe agrees to be represented" }).click();
  await expect(frame(page).said).toContainText("Recorded that Anahera Whitcombe agrees to be represented");
  await expect(page.getByRole("button", { name: "Stage of Anahera Whitcombe" })).toBeFocused();
  const overview = await ask(page, "briefs.overview", { id: brief.id });
  expect(overview.people).toMatchObject([{ name: "Anahera Whitcombe", stage: "interested" }]);
  expect(overview.people[0]?.consentAt).not.toBeNull();
});
