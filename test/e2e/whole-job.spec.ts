import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { complaints } from "./pages/complaints.ts";
import { exportPage } from "./pages/export-page.ts";
import { frame } from "./pages/frame.ts";
import { type Keys, keysOf } from "./pages/keys.ts";
import { expectSent, idIn, told } from "./pages/whole-job.ts";

test.use({ firstDay: true });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

test("by keyboard alone, from an empty workspace to a PDF that is sent", async ({ page, host }) => {
  test.setTimeout(150_000);
  const found = complaints(page);
  const keys = keysOf(page);
  const { at } = frame(page);
  await page.goto(host.address);
  await at("Welcome to Assay");
  await keys.reach(page.getByLabel("Your name"));
  await keys.type(told.recruiter);
  await keys.use(button(page, "Start empty"));
  await at("Today");

  const brief = await takeBrief(page, keys);
  const candidate = await addPerson(page, keys);
  await vet(page, keys);
  await ringReferee(page, keys);
  await shortlist(page, keys);
  await expectSent(page, { brief, candidate, ...(await send(page, keys, brief)) });
  expect(found).toEqual([]);
});

async function takeBrief(page: Page, { press, type }: Keys): Promise<string> {
  await press("ControlOrMeta+n", "b");
  await expect(page.locator('#capture [name="organisation"]')).toBeFocused();
  await type(told.client);
  await press("Tab");
  await type(told.contact);
  await press("ControlOrMeta+2");
  await type(told.words);
  await press("Tab", "Space", "ControlOrMeta+9");
  await type(told.need);
  await press("Enter");
  await expect(page.getByLabel("Need: Payment provider integration")).toBeVisible();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "Read back" })).toBeFocused();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner")).toContainText("47 h left");
  return idIn(page);
}

async function addPerson(page: Page, { press, type, reach, toScreen, use }: Keys): Promise<string> {
  const { at, said } = frame(page);
  await press("ControlOrMeta+n", "c");
  await expect(page.getByRole("dialog", { name: "Add a person" }).getByLabel("Name")).toBeFocused();
  await type(told.person);
  await press("Enter");
  await at(told.person);
  await use(button(page, /^Add to brief/));
  await press("Enter");
  await expect(said).toContainText("Added Tamsin Okafor-Reyes to");
  await reach(page.getByLabel("They ask, in A$"));
  await type(told.rate);
  await press("Enter");
  await expect(said).toHaveText("Confirmed Tamsin Okafor-Reyes’s rate");
  await reach(page.getByLabel("Free from"));
  await type(told.free);
  await press("Enter");
  await expect(said).toContainText(told.person);
  await toScreen();
  await press("n");
  await type(told.claim);
  await press("Enter");
  await expect(page.getByText("0 of 1 confirmed")).toBeVisible();
  return idIn(page);
}

async function vet(page: Page, { press, type, reach }: Keys): Promise<void> {
  const { at, said } = frame(page);
  await press("ControlOrMeta+Enter");
  await expect(page.getByLabel("When")).toBeFocused();
  await reach(page.getByLabel("Minutes"));
  await press("Enter");
  await expect(said).toHaveText("Scheduled an interview with Tamsin Okafor-Reyes");
  await at("Interview with Tamsin Okafor-Reyes");
  await press("ControlOrMeta+Enter");
  const box = page.getByRole("textbox", { name: "Note" });
  await expect(box).toBeFocused();
  await press("ControlOrMeta+1");
  for (const line of [`"${told.quote}`, told.note, "=5"]) {
    await type(line);
    await press("Enter");
    await expect(box).toHaveValue("");
  }
  await press("ControlOrMeta+Enter");
  await at("Rating of Tamsin Okafor-Reyes");
  await press("ControlOrMeta+1");
  const card = page.getByRole("region", { name: "C1 API design judgement" });
  await reach(card.getByRole("checkbox").first());
  await press("Space");
  await reach(card.getByRole("textbox"));
  await type(told.reason);
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("region", { name: "Submitted rating" })).toContainText("It is locked.");
}

async function ringReferee(page: Page, { press, type, reach, use }: Keys): Promise<void> {
  const { at, palette } = frame(page);
  const { type: find, options } = await palette();
  await find("@tamsin");
  await expect(options.first()).toContainText(told.person);
  await press("Enter");
  await at(told.person);
  await press("]", "]", "]");
  await use(button(page, /^Add a referee/));
  const form = page.getByRole("group", { name: "New referee" });
  await reach(form.getByLabel("Name"));
  await type(told.referee);
  await use(form.getByRole("button", { name: "Add this referee" }));
  await use(button(page, "Record that we may ring Ingrid Sallow"));
  await use(button(page, "Ring Ingrid Sallow"));
  await at(told.referee);
  await expect(button(page, "Ring")).toBeEnabled();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("checkbox", { name: "I read this, and they are happy to go on" })).toBeFocused();
  await press("Space");
  const claim = page.getByRole("listitem", { name: /^Claim 1\./ });
  await expect(claim.getByRole("radio").first()).toBeFocused();
  await press("1");
  await expect(claim.getByLabel("Exact words")).toBeFocused();
  await type(told.refereeWords);
  await press("Enter");
  const closing = page.getByRole("listitem", { name: /^Closing question 1\./ });
  await expect(closing.getByRole("radio").first()).toBeFocused();
  await press("1");
  await expect(closing.getByLabel("Exact words")).toBeFocused();
  await press("Enter");
  for (const question of ["What not to give them", "Work with them again?"]) {
    await expect(page.getByLabel(`Exact words on ${question}`)).toBeFocused();
    await press("Enter");
  }
  await expect(page.getByRole("listitem", { name: "Closing question 4" }).getByRole("radio").first()).toBeFocused();
  await press("1", "ControlOrMeta+Enter");
  await expect(frame(page).said).toContainText("Finished the call with Ingrid Sallow");
}

async function shortlist(page: Page, { press, reach, use }: Keys): Promise<void> {
  const { at, palette } = frame(page);
  const { type: find, options } = await palette();
  await find("banksia");
  await expect(options.first()).toContainText(told.client);
  await press("Enter");
  await expect(page).toHaveURL(/\/briefs\//u);
  await use(button(page, "Record that Tamsin Okafor-Reyes agrees to be represented"));
  await press("ControlOrMeta+Enter");
  await at("Shortlist for Banksia Mutual");
  const rows = page.getByRole("grid", { name: "Shortlist, in order" }).getByRole("row");
  await press("a");
  await expect(rows).toHaveCount(1);
  await press("r");
  await expect(page.getByRole("textbox", { name: "Why Tamsin" })).toBeFocused();
  await use(button(page, /^Use: Confirmed by/));
  await expect(page.getByRole("textbox", { name: "Sentence 1" })).toHaveValue(/^Confirmed by/);
  await press("Escape");
  await reach(rows.first());
}

async function send(page: Page, { press, use }: Keys, brief: string) {
  await press("ControlOrMeta+Enter");
  await expect(page).toHaveURL(new RegExp(`/briefs/${brief}/export`, "u"));
  const screen = exportPage(page);
  await screen.drawn();
  await expect(screen.exportPdf).toBeEnabled();
  const file = await screen.exported(() => press("ControlOrMeta+Enter"));
  await expect(screen.markSent).toBeEnabled();
  await press("m");
  await use(page.getByRole("dialog", { name: "Mark as sent" }).getByRole("button", { name: "Mark v1 as sent" }));
  await expect(page.getByRole("banner")).toContainText(/Sent in/);
  return file;
}
