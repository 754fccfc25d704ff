import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask, untilTyped } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { plannedCall } from "./pages/call.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

test.use({ sample: true });

/** Tab until the control that is meant has focus. */
async function tabTo(page: Page, found: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no Tab leads to ${found}`);
}

test("an interview goes from Today to a submitted rating by keys alone, within its budget of keys", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  const call = await plannedCall(page, host.address);
  await page.reload();
  await expect(page.getByRole("region", { name: `Now: ${call.name}` })).toBeVisible();
  let keys = 0;
  const press = async (chord: string): Promise<void> => {
    keys += chord.split("+").length;
    await page.keyboard.press(chord);
  };
  /** Keys held together count as one when a chord is the key of a command. */
  const chord = async (keysOfCommand: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(keysOfCommand);
  };
  await chord("ControlOrMeta+Enter");
  await frame(page).at(`Interview with ${call.name}`);
  await expect(page.getByRole("button", { name: "Start the interview" })).toBeVisible();
  await chord("ControlOrMeta+Enter");
  await expect(call.box).toBeFocused();
  expect(keys, "keys from Today to the live call").toBe(2);

  await page.keyboard.press("ControlOrMeta+1");
  await call.keep("Fourteen forwarders called his arrivals API");
  await call.keep('"I’d rather version the contract twice');
  await page.keyboard.press("ControlOrMeta+3");
  await call.keep("Gateway in production since March");
  await call.keep("#4 Keys for each forwarder, with limits");
  for (const digit of ["4", "2"]) {
    keys = 0;
    await press("ControlOrMeta+j");
    await expect(
      page
        .getByRole("radiogroup", { name: /^C3/ })
        .getByRole("radio", { checked: true })
        .or(page.locator('[data-criterion="C3"] input:focus')),
    ).toBeFocused();
    await press(digit);
    await expect(call.box).toBeFocused();
    expect(keys, "keys for a score").toBe(3);
  }
  await call.keep("#1 =5");
  await expect(frame(page).said).toHaveText("C1 API design judgement: 5, Exceptional");
  await call.keep("=3");
  await page.keyboard.press("ControlOrMeta+Enter");
  await frame(page).at(`Rating of ${call.name}`);

  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("region", { name: "C1 API design judgement" })).toContainText(
    "C1 has a score but no evidence. Link a note or clear the score.",
  );
  await expect(page.getByRole("radio", { name: "5, Exceptional" }).first()).toBeFocused();
  for (const [criterion, why] of [
    ["1", "Versions for named consumers"],
    ["3", "In production this year"],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${criterion}`);
    await tabTo(page, 'input[type="checkbox"]');
    await page.keyboard.press("Space");
    await tabTo(page, 'input[type="text"]');
    await page.keyboard.type(why);
  }
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("region", { name: "Submitted rating" })).toContainText("It is locked.");
  const rating = (await ask(page, "ratings.list", { candidate: call.candidate, brief: call.brief })).at(-1);
  const { notes } = await ask(page, "interviews.get", { id: call.id });
  expect(notes.map(({ criterion, text, quote }) => [criterion, text, quote])).toEqual([
    ["C1", "Fourteen forwarders called his arrivals API", false],
    ["C1", "I’d rather version the contract twice", true],
    ["C3", "Gateway in production since March", false],
    ["C4", "Keys for each forwarder, with limits", false],
  ]);
  expect(rating).toMatchObject({
    interview: call.id,
    scores: [
      { criterion: "C1", score: 5, reason: "Versions for named consumers", evidence: [notes[0]?.id] },
      { criterion: "C3", score: 3, reason: "In production this year", evidence: [notes[2]?.id] },
    ],
  });
  expect(found).toEqual([]);
});

test("half a line, its moment and the section come back after a crash of the window", async ({ page, host }) => {
  const call = await plannedCall(page, host.address);
  await ask(page, "interviews.start", { id: call.id, at: new Date(Date.now() - 1_868_000).toISOString() });
  await call.open("live");
  await page.keyboard.press("ControlOrMeta+2");
  await call.keep("One change window a month");
  await page.keyboard.type("? Who signed off the map");
  const stamp = await page.locator(".composer-stamp").textContent();
  await untilTyped(page, `interview ${call.id} notes`, "? Who signed off the map");
  await page.reload();
  await expect(call.box).toBeFocused();
  await expect(call.box).toHaveValue("? Who signed off the map");
  await expect(page.locator(".composer-stamp")).toHaveText(stamp ?? "");
  await expect(page.getByText(/^Back at 31:\d\d\. Nothing was lost\. Your line is in the box\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^C2 Integration match/ })).toHaveAttribute("aria-current", "step");
  await page.keyboard.type("ping");
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(2);
  const { notes } = await ask(page, "interviews.get", { id: call.id });
  expect(notes.map(({ text, criterion, followUp }) => [text, criterion, followUp])).toEqual([
    ["One change window a month", "C2", false],
    ["Who signed off the mapping", "C2", true],
  ]);
});

test("the note box takes the last line back, names a claim and refuses a megabyte, and nothing typed goes", async ({
  page,
  host,
}) => {
  const call = await plannedCall(page, host.address);
  await ask(page, "interviews.start", { id: call.id });
  await call.open("live");
  await call.keep("Kept a tabel of codes");
  await page.keyboard.press("ArrowUp");
  await expect(call.box).toHaveValue("Kept a tabel of codes");
  await call.box.fill("Kept a table of codes");
  await page.keyboard.press("Enter");
  await expect(call.lines.first()).toContainText("Kept a table of codes");
  await expect(call.lines.first()).toContainText("Edited");

  const [claim] = await ask(page, "claims.list", { candidate: call.candidate });
  await page.keyboard.type(`Like @${claim?.statement.slice(0, 6)}`);
  await expect(page.getByRole("listbox", { name: "Claims" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(call.box).toHaveValue(`Like ${claim?.statement}`);
  await call.box.evaluate((box) => {
    const data = new DataTransfer();
    data.setData("text/plain", "x".repeat(1_000_000));
    box.focus();
    document.execCommand("insertText", false, data.getData("text/plain"));
  });
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was pasted" })).toBeVisible();
  await expect(call.box).toHaveValue(`Like ${claim?.statement}`);
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(2);
  const { notes } = await ask(page, "interviews.get", { id: call.id });
  expect(notes).toMatchObject([
    { text: "Kept a table of codes", versions: [{ text: "Kept a tabel of codes" }] },
    { text: `Like ${claim?.statement}`, claim: claim?.id },
  ]);

  await page.keyboard.type("He ran @berth notices for 14 forwarders, owned");
  await expect(page.getByRole("option", { name: /^New claim berth notices for 14 forwarders, owned/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(call.box).toHaveValue("He ran berth notices for 14 forwarders");
  await expect(page.getByText("About the claim berth notices")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(3);
  const made = (await ask(page, "claims.list", { candidate: call.candidate })).at(-1);
  expect(made).toMatchObject({
    statement: "berth notices for 14 forwarders",
    depth: "owned",
    source: "interview",
    standing: "not-checked",
  });
  expect((await ask(page, "interviews.get", { id: call.id })).notes.at(-1)?.claim).toBe(made?.id);
});

test("the same by pointer, with a pause in between", async ({ page, host }) => {
  const call = await plannedCall(page, host.address);
  await frame(page).open("Interviews");
  await page.getByRole("row", { name: new RegExp(`^${call.name}.* 1 of 1$`) }).click();
  await page.getByText("Told them I take notes; no audio is recorded").click();
  await expect(page.getByRole("checkbox", { name: /Told them/ })).toBeChecked();
  await page.getByRole("button", { name: "Start the interview" }).click();
  await page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: /^C5/ }).click();
  await page.getByRole("button", { name: /exact words: begin/ }).click();
  await page.keyboard.type("Partners went live without ringing us");
  await page.getByRole("button", { name: "Enter keeps the line" }).click();
  await expect(call.lines.last()).toContainText("“Partners went live without ringing us”");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("timer")).toContainText("paused");
  await page.getByRole("button", { name: "Go on" }).click();
  const scores = page.getByRole("region", { name: "Scores" });
  await scores.getByRole("radiogroup", { name: /^C5/ }).getByRole("radio", { name: "4, Strong" }).click();
  await scores.getByRole("button", { name: /^Link / }).click();
  await expect(scores.getByText("1 note")).toBeVisible();
  await call.box.click();
  await page.keyboard.type("He wrote @tide tables for pilots, used");
  const offered = page.getByRole("option", { name: /^New claim tide tables for pilots, used/ });
  await expect(offered).toBeVisible();
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await axeFaults(page, theme), "a claim that is offered").toEqual([]);
  }
  await offered.click();
  await expect(call.box).toHaveValue("He wrote tide tables for pilots");
  await page.getByRole("button", { name: "Enter keeps the line" }).click();
  await expect(call.lines.last()).toContainText("tide tables for pilots");
  await page.getByRole("button", { name: "Finish call" }).click();
  const card = page.getByRole("region", { name: /^C5/ });
  await expect(card.getByRole("checkbox").first()).toBeChecked();
  await card.getByRole("textbox").click();
  await page.keyboard.type("Consumers succeed unaided");
  await page.getByRole("button", { name: "Submit the rating" }).click();
  await expect(page.getByRole("region", { name: "Submitted rating" })).toBeVisible();
  const rating = (await ask(page, "ratings.list", { candidate: call.candidate, brief: call.brief })).at(-1);
  expect(rating?.scores).toMatchObject([{ criterion: "C5", score: 4, reason: "Consumers succeed unaided" }]);
  expect((await ask(page, "interviews.get", { id: call.id })).toldAt).not.toBeNull();
});

test("an interview is scheduled from a brief, for a person found by typing", async ({ page, host }) => {
  await page.goto(host.address);
  await page.getByRole("row", { name: "Banksia Mutual" }).click();
  await frame(page).at("Payments integration rebuild");
  await page.getByRole("button", { name: "Schedule interview" }).click();
  const dialog = page.getByRole("dialog", { name: "Schedule an interview" });
  await expect(dialog.getByRole("combobox", { name: "Person" })).toBeFocused();
  await expect(dialog.locator("input[role=combobox]").nth(1)).toHaveValue(
    "Banksia Mutual, Payments integration rebuild",
  );
  // At once, before the database can have answered: Enter takes whom the words fit.
  await page.keyboard.type("mei");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("With Mei-Lin Hartley-Zhao")).toBeVisible();
  await dialog.getByLabel("When").fill("2027-03-12T09:20");
  await expect(dialog).toContainText("Fri 12 Mar, 9:20 am");
  await dialog.getByRole("button", { name: "Schedule it" }).press("Enter");
  await frame(page).at("Interview with Mei-Lin Hartley-Zhao");
  const [planned] = (await ask(page, "interviews.list", {})).filter(({ state }) => state === "planned");
  expect(planned).toMatchObject({ candidate: { name: "Mei-Lin Hartley-Zhao" }, minutes: 45 });
  expect(planned?.brief?.client).toBe("Banksia Mutual");
});

test("a call without a brief is general vetting until it is put on one; then its scores are kept", async ({
  page,
  host,
}) => {
  const { candidate, brief } = await plannedCall(page, host.address);
  const { id } = await ask(page, "interviews.schedule", { candidate, at: new Date().toISOString() });
  await page.goto(new URL(`/interviews/${id}/prepare`, host.address).href);
  await expect(page.getByText("No brief is linked, so the general vetting guide is used.")).toBeVisible();
  await page.getByRole("textbox", { name: "Minutes for API design judgement" }).fill("15");
  await page.getByRole("button", { name: "Start the interview" }).click();
  const box = page.getByRole("textbox", { name: "Note" });
  await expect(box).toBeFocused();
  await page.keyboard.type("#1 =4");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Scores belong to a brief." })).toBeVisible();
  await page.getByRole("combobox", { name: "Put it on a brief" }).click();
  await page.getByRole("option", { name: /^Banksia Mutual/ }).click();
  await expect(page.getByRole("radiogroup", { name: /^C1/ })).toBeVisible();
  await box.focus();
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("");
  await expect
    .poll(() => ask(page, "ratings.draft", { candidate, brief }))
    .toEqual([{ criterion: "C1", score: 4, reason: "", evidence: [] }]);
  const { guide } = await ask(page, "interviews.get", { id });
  expect(guide.map(({ minutes }) => minutes)).toEqual([3, 15, 8, 6, 6, 5, 3, 2]);
});

test("every screen of a call is without fault in both themes and fits the smallest window", async ({ page, host }) => {
  test.slow();
  const call = await plannedCall(page, host.address);
  const looked = async (what: string): Promise<void> => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFaults(page, colorScheme), what).toEqual([]);
    }
    await page.setViewportSize({ width: 640, height: 400 });
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width, what).toBeLessThanOrEqual(640);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await frame(page).open("Interviews");
  await looked("list");
  await call.open("prepare");
  await looked("prepare");
  await page.keyboard.press("ControlOrMeta+Enter");
  await call.keep("#1 A note");
  await call.keep("#1 =4");
  await looked("live");
  await page.keyboard.press("ControlOrMeta+Enter");
  await frame(page).at(`Rating of ${call.name}`);
  await looked("score");
});

test("in the smallest window the panes are tabs that keys walk, and focus comes back to the note box", async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const call = await plannedCall(page, host.address);
  await ask(page, "interviews.start", { id: call.id });
  await call.open("live");
  await call.keep("First line");
  await page.keyboard.press("ControlOrMeta+1");
  await expect(page.getByRole("button", { name: "Section: C1 API design judgement" })).toBeVisible();
  await expect(call.box).toBeFocused();
  await page.keyboard.press("ControlOrMeta+j");
  await expect(page.getByRole("tab", { name: /^Scores/ })).toHaveAttribute("aria-selected", "true");
  await expect(page.locator('[data-criterion="C1"] input').first()).toBeFocused();
  await page.keyboard.press("5");
  await expect(call.box).toBeFocused();
  await expect(call.box).toBeInViewport();
  await expect(page.getByRole("tab", { name: /^Scores/ })).toContainText("1 of 5");
  await page.getByRole("tab", { name: /^Guide/ }).click();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole("heading", { name: "C1 API design judgement" })).toBeVisible();
});
