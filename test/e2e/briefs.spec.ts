import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { frame } from "./pages/frame.ts";

test.use({ sample: true });

async function begun(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await frame(page).at("Today");
  const [brief] = await ask(page, "briefs.list", {});
  return brief?.id ?? "";
}

const rows = (page: Page) => page.getByRole("grid", { name: "Briefs" }).getByRole("row");

test("views and words narrow the list from the address, back brings them again, Enter opens", async ({
  page,
  host,
}) => {
  await begun(page, host.address);
  await frame(page).open("Briefs");
  await page.getByRole("link", { name: /^Running/ }).click();
  await expect(page).toHaveURL(/view=running/u);
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("nobody");
  await expect(page).toHaveURL(/q=nobody/u);
  await expect(page.getByText("No briefs match. “nobody” hides 1.")).toBeVisible();
  await page.getByRole("button", { name: "Clear “nobody”" }).click();
  await expect(page.getByRole("rowheader", { name: "Payments integration rebuild" })).toBeVisible();
  await page.getByRole("link", { name: /^Sent/ }).click();
  await expect(page.getByText("No briefs match. “Sent” hides 1.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+[");
  await expect(page).toHaveURL(/view=running/u);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).last()).toContainText(/\d of 3–5/);
  await rows(page).last().focus();
  await page.keyboard.press("p");
  await expect(frame(page).said).toHaveText("Pinned Payments integration rebuild");
  await expect(rows(page).last()).toContainText("pinned");
  await expect(rows(page).last()).toBeFocused();
  expect((await ask(page, "briefs.list", {}))[0]).toMatchObject({ pinned: true, owner: expect.stringMatching(/./) });
  await page.getByRole("button", { name: "More for Payments integration rebuild" }).click();
  await page.getByRole("menuitem", { name: "Unpin" }).click();
  await expect(frame(page).said).toHaveText("Unpinned Payments integration rebuild");
  await expect(rows(page).last()).not.toContainText("pinned");
  await rows(page).last().focus();
  await page.keyboard.press("Enter");
  await frame(page).at("Payments integration rebuild");
});

test("a brief is duplicated as a draft, and closed with a reason from the list", async ({ page, host }) => {
  await begun(page, host.address);
  await frame(page).open("Briefs");
  await page.getByRole("button", { name: "More for Payments integration rebuild" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(page).toHaveURL(/capture/u);
  await expect(page.locator('[name="title"]')).toHaveValue("Payments integration rebuild (copy)");
  await expect(page.getByText("9 of 9 started")).toBeVisible();
  await frame(page).open("Briefs");
  await page.getByRole("link", { name: /^Draft/ }).click();
  await page.getByRole("button", { name: "More for Payments integration rebuild (copy)" }).click();
  await page.getByRole("menuitem", { name: "Close" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why does it end?").fill("Taken by mistake");
  await dialog.getByRole("button", { name: "Close this brief" }).click();
  await expect(page.getByText(/“Draft” hides 2/u)).toBeVisible();
  await page.getByRole("button", { name: "Show all briefs" }).click();
  const closed = await ask(page, "briefs.list", { view: "closed" });
  await page.goto(new URL(`/briefs/${closed[0]?.id}/capture`, host.address).href);
  await expect(page.getByText("This brief is closed, so what was told can’t be changed.")).toBeVisible();
  expect(closed.map(({ title, blocker }) => [title, blocker])).toEqual([
    ["Payments integration rebuild (copy)", "Taken by mistake"],
  ]);
});

test("people stand by stage with what is missing in words; consent, rate and start are confirmed by keys", async ({
  page,
  host,
}) => {
  const brief = await begun(page, host.address);
  const { id } = await ask(page, "candidates.create", { name: "Anahera Whitcombe" });
  await page.goto(new URL(`/briefs/${brief}`, host.address).href);
  await frame(page).at("Payments integration rebuild");
  await page.getByRole("button", { name: "People on this brief" }).click();
  await frame(page).at("People on this brief");
  await page.getByRole("combobox", { name: "Add a person" }).fill("Anah");
  await page.getByRole("option", { name: "Anahera Whitcombe" }).click();
  const row = page.getByRole("listitem", { name: /^Anahera Whitcombe, \d of 5$/u });
  await expect(row).toHaveAccessibleName("Anahera Whitcombe, 1 of 5");
  const missing = row.getByRole("list", { name: "Missing for Anahera Whitcombe" });
  await expect(missing).toHaveText(/Not interviewed yet.*Consent needed.*Rate not confirmed.*Start not confirmed/su);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    /^Longlist 1$/u,
    /^Shortlisted 4$/u,
  ]);

  await row.getByRole("button", { name: "Record consent of Anahera Whitcombe" }).focus();
  await page.keyboard.press("Enter");
  await expect(row).toBeFocused();
  await expect(missing).not.toContainText("Consent needed");
  await row.getByRole("button", { name: "Confirm rate… of Anahera Whitcombe" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const amount = dialog.getByLabel("Amount, A$");
  await amount.fill("lots");
  await expect(dialog.getByText("Write the amount, like 1,050.")).toBeVisible();
  await amount.fill("1,050");
  await dialog.getByRole("button", { name: "Confirm this rate" }).focus();
  await page.keyboard.press("Enter");
  await expect(row).toContainText("A$1,050 a day, in budget");
  await row.getByRole("button", { name: "Confirm start… of Anahera Whitcombe" }).click();
  await dialog.getByLabel("Can start from").fill("2027-01-11");
  await dialog.getByRole("button", { name: "Confirm this start" }).click();
  await expect(missing).toHaveText("Not interviewed yet");

  await row.focus();
  await page.keyboard.press("i");
  await dialog.getByLabel("When").fill("2030-03-12T09:30");
  await dialog.getByRole("button", { name: "Schedule it" }).click();
  await frame(page).at("Interview with Anahera Whitcombe");
  await page.keyboard.press("ControlOrMeta+[");
  await frame(page).at("People on this brief");
  expect(await ask(page, "interviews.list", { candidate: id })).toHaveLength(1);
  await expect(row.getByRole("button", { name: "Stage of Anahera Whitcombe: Interviewing" })).toBeVisible();

  await row.focus();
  await page.keyboard.press("End");
  await expect(page.getByRole("listitem", { name: /, 5 of 5$/u })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("s");
  await page.keyboard.type("Hold");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([/^Shortlisted 4$/u, /^Hold 1$/u]);
  await page.getByRole("button", { name: "More for Anahera Whitcombe" }).click();
  await page.getByRole("menuitem", { name: "Remove from this brief" }).click();
  await expect(page.getByRole("listitem", { name: /, 4 of 4$/u })).toBeFocused();
  const { people } = await ask(page, "briefs.overview", { id: brief });
  expect(people.map(({ name }) => name)).not.toContain("Anahera Whitcombe");
});
