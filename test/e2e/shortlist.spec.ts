import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

const TITLE = "Shortlist for Banksia Mutual";

test.use({ sample: true });

/** The sample's brief; `empty` takes everybody off its shortlist first. */
async function openBrief(page: Page, address: string, list: "empty" | "whole"): Promise<string> {
  await page.goto(address);
  await frame(page).at("Today");
  const [brief] = await ask(page, "briefs.list", {});
  const id = brief?.id ?? "";
  if (list === "empty")
    for (const line of (await ask(page, "shortlists.get", { brief: id })).lines)
      await ask(page, "shortlists.remove", { id: line.id });
  return id;
}

async function openBuilder(page: Page, address: string, list: "empty" | "whole"): Promise<string> {
  const id = await openBrief(page, address, list);
  await page.goto(new URL(`/briefs/${id}/shortlist`, address).href);
  await frame(page).at(TITLE);
  return id;
}

const read = (page: Page, brief: string) => ask(page, "shortlists.get", { brief });
const order = async (page: Page, brief: string) =>
  (await read(page, brief)).lines.map(({ candidate }) => candidate.name.split(" ")[0]);
const rows = (page: Page) => page.getByRole("grid", { name: "Shortlist, in order" }).getByRole("row");

/** Takes a row by its left edge, where the grip is, to just inside the upper edge of another. */
async function dragOver(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error("a row is not on screen");
  await page.mouse.move(start.x + 20, start.y + 26);
  await page.mouse.down();
  await page.mouse.move(start.x + 24, start.y + 20, { steps: 3 });
  await page.mouse.move(end.x + 60, end.y + 4, { steps: 6 });
  await page.mouse.up();
}

test("by keyboard: one key adds, one moves a place; a reason starts from evidence; a gate is passed; people are compared", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  const id = await openBrief(page, host.address, "empty");
  await page.goto(new URL(`/briefs/${id}`, host.address).href);
  await frame(page).at("Payments integration rebuild");
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press("ControlOrMeta+Enter");
  await frame(page).at(TITLE);
  await expect(page.getByText("Add people from the left. Three to five works well.")).toBeVisible();

  keys = 0;
  for (const count of [1, 2, 3, 4]) {
    await press("a");
    await expect(rows(page)).toHaveCount(count);
  }
  expect(keys).toBe(4);
  await expect(page.getByText("Everybody on this brief is on the list.")).toBeVisible();
  expect(await order(page, id)).toEqual(["Dev", "Tamsin", "Mei-Lin", "Tobias"]);

  keys = 0;
  await press("Alt+ArrowUp");
  await expect(frame(page).said).toHaveText("Moved Tobias Quillfeather to 3 of 4");
  await press("Alt+ArrowUp");
  await expect(frame(page).said).toHaveText("Moved Tobias Quillfeather to 2 of 4");
  expect(keys).toBe(2);
  expect(await order(page, id)).toEqual(["Dev", "Tobias", "Tamsin", "Mei-Lin"]);
  await expect(rows(page).nth(1)).toHaveAccessibleName(/^Tobias Quillfeather, 2 of 4/);

  await rows(page).nth(2).focus();
  await page.keyboard.press("Enter");
  const behind = page.getByRole("dialog", { name: /^Evidence for Tamsin/ });
  await expect(behind.getByRole("heading", { name: /^C1/ })).toBeVisible();
  await expect(behind.getByRole("article").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rows(page).nth(2)).toBeFocused();
  await rows(page).nth(1).focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(frame(page).said).toHaveText("Undone: Moved Tobias Quillfeather to 2 of 4");
  expect(await order(page, id)).toEqual(["Dev", "Tamsin", "Tobias", "Mei-Lin"]);

  // Its grip drags by keys as well: Enter takes, arrows choose the gap, Enter drops and Esc lets go.
  const grip = page.getByRole("button", { name: /^Drag Tobias/ });
  await rows(page).nth(2).focus();
  await page.keyboard.press("Tab");
  await expect(grip).toBeFocused();
  for (const [act, then] of [
    ["Escape", ["Dev", "Tamsin", "Tobias", "Mei-Lin"]],
    ["Enter", ["Tobias", "Dev", "Tamsin", "Mei-Lin"]],
  ] as const) {
    await page.keyboard.press("Enter");
    const gap = page.getByRole("button", { name: /^Insert before Dev/ });
    await expect(gap).toBeAttached();
    for (let i = 0; i < 5 && !(await gap.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press("ArrowUp");
    await expect(gap).toBeFocused();
    await page.keyboard.press(act);
    await expect.poll(() => order(page, id)).toEqual(then);
  }
  await expect(frame(page).said).toHaveText("Moved Tobias Quillfeather to 1 of 4");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(frame(page).said).toHaveText("Undone: Moved Tobias Quillfeather to 1 of 4");
  await expect(rows(page).first()).toHaveAccessibleName(/^Dev Chandrapillai, 1 of 4/);
  expect(await order(page, id)).toEqual(["Dev", "Tamsin", "Tobias", "Mei-Lin"]);

  await rows(page).first().focus();
  await press("ArrowDown");
  await press("r");
  const why = page.getByRole("textbox", { name: "Why Tamsin" });
  await expect(why).toBeFocused();
  await page.keyboard.type("She is calm under load.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("points at no evidence. Link a note or an answer.")).toBeVisible();
  expect((await read(page, id)).lines[1]?.reasons).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.type("eleven weeks");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Evidence, 14:02: Interview/ }).first()).toBeVisible();
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Sentence 1" })).toHaveValue("She is calm under load.");
  const use = page.getByRole("button", { name: /^Use: Confirmed by the engineering lead at Sassafras Pay: Moved 61/ });
  await use.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Sentence 2" })).toHaveValue(/^Confirmed by the engineering lead/);
  await page.keyboard.press("Escape");
  await expect(rows(page).nth(1)).toBeFocused();
  const [, tamsin] = (await read(page, id)).lines;
  expect(tamsin?.reasons.map(({ text, evidence }) => [text.slice(0, 12), evidence.length])).toEqual([
    ["She is calm ", 1],
    ["Confirmed by", 1],
  ]);

  await page.getByRole("button", { name: /^Pass Dev with a reason: Dev’s availability/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Why may Dev Chandrapillai go out?" })).toBeFocused();
  await page.keyboard.type("His contract’s end is in writing");
  await page.keyboard.press("Enter");
  await expect(page.getByText("His contract’s end is in writing")).toBeVisible();
  await expect(rows(page).first()).toBeFocused();
  const [dev] = (await read(page, id)).lines;
  expect(dev?.gates.find(({ gate }) => gate === "availability")).toMatchObject({
    passes: false,
    passedBecause: "His contract’s end is in writing",
  });

  await press("c");
  await frame(page).at("Compare 4 people");
  expect(found).toEqual([]);
});

test("by keyboard: a comparison shows differences, opens the evidence of a cell, and keeps its order in the address", async ({
  page,
  host,
}) => {
  const id = await openBrief(page, host.address, "whole");
  await page.goto(new URL(`/briefs/${id}/compare?ids=`, host.address).href);
  await frame(page).at("Compare 4 people");
  const grid = page.getByRole("grid", { name: "4 people side by side" });
  const all = await grid.getByRole("row").count();
  const first = grid.getByRole("button", { name: "Tamsin Okafor-Reyes, API design judgement: 5, Exceptional" });
  await first.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog", { name: /^Tamsin Okafor-Reyes, API design judgement/ });
  await expect(card).toContainText("Protected consumers through two changes");
  await expect(card).toContainText("My first retry design was wrong.");
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(
    grid.getByRole("button", { name: "Mei-Lin Hartley-Zhao, Integration match: 5, Exceptional" }),
  ).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  const heads = grid.getByRole("columnheader");
  await expect(heads.nth(1)).toContainText("Mei-Lin");
  await expect(grid.getByRole("button", { name: /^Mei-Lin Hartley-Zhao, Integration match/ })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+6");
  await expect(grid.getByRole("button", { name: /^Mei-Lin Hartley-Zhao, References from real/ })).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("checkbox", { name: "Differences only" })).toBeChecked();
  await expect(grid.getByRole("row", { name: ".NET in production" })).toHaveCount(0);
  expect(await grid.getByRole("row").count()).toBeLessThan(all);
  await page.reload();
  await frame(page).at("Compare 4 people");
  await expect(heads.nth(1)).toContainText("Mei-Lin");
  await expect(page.getByRole("checkbox", { name: "Differences only" })).toBeChecked();
});

test("somebody who was not interviewed reads “Not rated yet”, and who can change that", async ({ page, host }) => {
  const id = await openBrief(page, host.address, "whole");
  const { id: candidate } = await ask(page, "candidates.create", { name: "Anahera Whitcombe" });
  await ask(page, "briefs.addPerson", { brief: id, candidate });
  const [tamsin] = (await read(page, id)).lines;
  await page.goto(new URL(`/briefs/${id}/compare?ids=${tamsin?.candidate.id},${candidate}`, host.address).href);
  await frame(page).at("Compare 2 people");
  await expect(
    page.getByRole("button", {
      name: "Anahera Whitcombe, API design judgement: Not rated yet. Interview them first.",
    }),
  ).toBeVisible();
});

test("by pointer: add, move by button, menu and drag, use the suggested order, withdraw and replace, undo by name", async ({
  page,
  host,
}) => {
  const id = await openBuilder(page, host.address, "empty");
  for (const name of ["Dev Chandrapillai", "Tamsin Okafor-Reyes", "Mei-Lin Hartley-Zhao"]) {
    await page.getByRole("button", { name: `Add ${name} to the shortlist` }).click();
    await expect(page.getByRole("row", { name: new RegExp(`^${name}, \\d of \\d`) })).toBeVisible();
  }
  await page.getByRole("button", { name: "Move Mei-Lin up" }).click();
  await expect(frame(page).said).toHaveText("Moved Mei-Lin Hartley-Zhao to 2 of 3");
  await page.getByRole("button", { name: "More for Dev Chandrapillai" }).click();
  await page.getByRole("menuitem", { name: "Move to 3 of 3" }).click();
  await expect(frame(page).said).toHaveText("Moved Dev Chandrapillai to 3 of 3");
  expect(await order(page, id)).toEqual(["Mei-Lin", "Tamsin", "Dev"]);

  await page.getByRole("button", { name: "How it works" }).click();
  await expect(page.getByText(/Suggested order: C1, then must-haves confirmed/)).toBeVisible();
  await expect(page.getByText("Tamsin Okafor-Reyes: Leads with C1 5.")).toBeVisible();
  await page.getByRole("button", { name: "Use the suggested order" }).click();
  await expect(page.getByText("Your order matches the suggested one.")).toBeVisible();
  expect(await order(page, id)).toEqual(["Tamsin", "Mei-Lin", "Dev"]);

  await dragOver(page, rows(page).nth(2), rows(page).first());
  await expect(frame(page).said).toHaveText("Moved Dev Chandrapillai to 1 of 3");
  expect(await order(page, id)).toEqual(["Dev", "Tamsin", "Mei-Lin"]);

  await page.getByRole("button", { name: "Write why Dev" }).click();
  await page.getByRole("button", { name: "Start with the first 3" }).click();
  await expect(page.getByRole("textbox", { name: "Sentence 3" })).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  const said = await read(page, id);
  expect(said.lines[0]?.reasons.every(({ evidence }) => evidence.length > 0)).toBe(true);
  expect(said.lines[0]?.reasons[0]?.text).toMatch(/^Chosen for API design judgement: /);
  await page.getByRole("button", { name: /^Dev says .* holds$/ }).click();
  await expect(rows(page).first()).toContainText("5 of 5 gates");

  await page.getByRole("button", { name: "More for Dev Chandrapillai" }).click();
  await page.getByRole("menuitem", { name: "Evidence" }).click();
  const behind = page.getByRole("dialog", { name: /^Evidence for Dev/ });
  await expect(behind.getByRole("article").first()).toBeVisible();
  await behind.getByRole("button", { name: "Close" }).click();
  await expect(behind).toBeHidden();
  await page.getByRole("button", { name: "More for Dev Chandrapillai" }).click();
  await page.getByRole("menuitem", { name: "Dev withdrew…" }).click();
  await page.getByLabel("What did they say?").fill("Took another offer");
  await page.getByRole("button", { name: "Strike the line" }).click();
  await expect(page.getByText("Took another offer")).toBeVisible();
  await expect(rows(page).first()).toHaveAccessibleName(/^Dev Chandrapillai, 1 of 3, withdrew/);
  await page.getByRole("button", { name: "Replace Dev Chandrapillai" }).click();
  await page.getByRole("menuitem", { name: "Tobias Quillfeather" }).click();
  await expect(frame(page).said).toHaveText("Replaced Dev Chandrapillai with Tobias Quillfeather");
  expect(await order(page, id)).toEqual(["Tobias", "Tamsin", "Mei-Lin"]);
  await expect(page.locator("[data-row]:focus")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo: Replaced" }).click();
  await expect(rows(page).first()).toHaveAccessibleName(/^Dev Chandrapillai/);

  await page.reload();
  await frame(page).at(TITLE);
  await expect(page.getByText("Took another offer")).toBeVisible();
});

test("half-typed words wait where they were left, and two people who are picked are compared", async ({
  page,
  host,
}) => {
  const id = await openBuilder(page, host.address, "whole");
  await page.getByRole("button", { name: "Edit why Tamsin" }).click();
  const another = page.getByRole("textbox", { name: "Another sentence" });
  await another.fill("Half a thou");
  await expect
    .poll(async () => {
      const line = (await read(page, id)).lines[0]?.id;
      return (await ask(page, "drafts.get", { place: `reason ${line} new` })).words;
    })
    .toContain("Half a thou");
  await page.reload();
  await frame(page).at(TITLE);
  await page.keyboard.press("r");
  await expect(another).toHaveValue("Half a thou");
  await page.getByRole("button", { name: "Done" }).click();

  await page.getByText("Dev Chandrapillai").last().scrollIntoViewIfNeeded();
  for (const name of ["Dev Chandrapillai", "Tamsin Okafor-Reyes"])
    await page.getByRole("checkbox", { name: `Compare ${name}` }).click({ force: true });
  await expect(page).toHaveURL(/picked=/);
  await page.getByRole("button", { name: "Compare 2" }).click();
  await frame(page).at("Compare 2 people");
  await expect(page.getByRole("columnheader").nth(1)).toContainText("Dev");
  await page.getByRole("button", { name: "Move Dev Chandrapillai right" }).click();
  await expect(page.getByRole("columnheader").nth(1)).toContainText("Tamsin");
  await page.goBack();
  await frame(page).at(TITLE);
  await expect(page.getByRole("checkbox", { name: "Compare Dev Chandrapillai" })).toBeChecked();
});

test("the list of shortlists leads to the builder, and the builder to the PDF", async ({ page, host }) => {
  await openBrief(page, host.address, "whole");
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await frame(page).at("Shortlists");
  await page.getByRole("row", { name: "Payments integration rebuild" }).focus();
  await page.keyboard.press("Enter");
  await frame(page).at(TITLE);
  await page.keyboard.press("ControlOrMeta+Enter");
  await frame(page).at("Shortlist v1 for Banksia Mutual");
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Shortlist" }).click();
  await frame(page).at(TITLE);
});

test("every screen of shortlists passes axe in both themes and runs out nowhere", async ({ page, host }) => {
  test.slow(); // axe on every screen, twice
  const id = await openBuilder(page, host.address, "whole");
  const check = async (what: string, theme: "light" | "dark"): Promise<void> => {
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (width > 320) expect(await axeFaults(page, theme), `${what} ${width}`).toEqual([]);
      const over = await page.evaluate(() => {
        const main = document.querySelector("main");
        return [document.documentElement.scrollWidth - innerWidth, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0)];
      });
      expect(over, `${what} ${width}`).toEqual([0, 0]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  for (const theme of ["light", "dark"] as const) {
    await ask(page, "settings.setView", { theme });
    await page.goto(new URL(`/briefs/${id}/shortlist`, host.address).href);
    await frame(page).at(TITLE);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await page.keyboard.press("r");
    await expect(page.getByRole("region", { name: "From the evidence" })).toBeVisible();
    await check("builder", theme);
    await page.keyboard.press("Escape");
    await rows(page).first().focus();
    await page.keyboard.press("Enter");
    await expect(
      page
        .getByRole("dialog", { name: /^Evidence for/ })
        .getByRole("article")
        .first(),
    ).toBeVisible();
    expect(await axeFaults(page, theme), "evidence of a line").toEqual([]);
    await page.goto(new URL(`/briefs/${id}/compare?ids=`, host.address).href);
    await frame(page).at("Compare 4 people");
    await check("compare", theme);
  }
  await page.goto(new URL("/shortlists", host.address).href);
  await frame(page).at("Shortlists");
  await check("list", "light");
});
