import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { pagesOf } from "../helpers/pdf-text.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { exportPage } from "./pages/export-page.ts";
import { frame } from "./pages/frame.ts";
import { type Keys, keysOf } from "./pages/keys.ts";

test.use({ firstDay: true });

const QUOTE = "I version the contract, not the server.";
const CLAIM = "Moved 61 merchants behind one API";

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
  await keys.type("Kit Rowan");
  await keys.use(button(page, "Start empty"));
  await at("Today");

  const brief = await takeBrief(page, keys);
  const candidate = await addPerson(page, keys);
  await vet(page, keys, candidate);
  await ringReferee(page, keys, candidate);
  await shortlist(page, keys, brief);
  const { name, bytes } = await send(page, keys, brief);

  expect(name).toBe("banksia-mutual-shortlist-v1-named.pdf");
  const text = (await pagesOf(bytes)).join("\n");
  for (const words of ["Tamsin Okafor-Reyes", "Kit Rowan", QUOTE, CLAIM]) expect(text).toContain(words);
  const [version] = await ask(page, "exports.versions", { brief });
  expect(version).toMatchObject({ number: 1, variant: "named", sent: { to: "Rosalind Achterberg" } });
  expect(version?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  expect((await ask(page, "briefs.get", { id: brief })).clock.state).toBe("sent");
  expect(await ask(page, "candidates.briefs", { id: candidate })).toMatchObject([{ stage: "sent" }]);
  expect(found).toEqual([]);
});

async function takeBrief(page: Page, { press, type }: Keys): Promise<string> {
  await press("ControlOrMeta+n", "b");
  await expect(page.locator('#capture [name="organisation"]')).toBeFocused();
  await type("Banksia Mutual");
  await press("Tab");
  await type("Rosalind Achterberg");
  await press("ControlOrMeta+2");
  await type("Two or three nights a week our card settlements stop matching.");
  await press("Tab", "Space", "ControlOrMeta+9");
  await type("Payment provider integration");
  await press("Enter");
  await expect(page.getByLabel("Need: Payment provider integration")).toBeVisible();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "Read back" })).toBeFocused();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner")).toContainText("47 h left");
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

async function addPerson(page: Page, { press, type, reach, toScreen, use }: Keys): Promise<string> {
  const { at, said } = frame(page);
  await press("ControlOrMeta+n", "c");
  await expect(page.getByRole("dialog", { name: "Add a person" }).getByLabel("Name")).toBeFocused();
  await type("Tamsin Okafor-Reyes");
  await press("Enter");
  await at("Tamsin Okafor-Reyes");
  await use(button(page, /^Add to brief/));
  await press("Enter");
  await expect(said).toContainText("Added Tamsin Okafor-Reyes to");
  await reach(page.getByLabel("They ask, in A$"));
  await type("1,120");
  await press("Enter");
  await expect(said).toHaveText("Confirmed Tamsin Okafor-Reyes’s rate");
  await reach(page.getByLabel("Free from"));
  await type("01112027");
  await press("Enter");
  await expect(said).toContainText("Tamsin Okafor-Reyes");
  await toScreen();
  await press("n");
  await type(CLAIM);
  await press("Enter");
  await expect(page.getByText("0 of 1 confirmed")).toBeVisible();
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}

async function vet(page: Page, { press, type, reach }: Keys, candidate: string): Promise<void> {
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
  for (const line of [`"${QUOTE}`, "Split refunds off when merchants needed them later", "=5"]) {
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
  await type("Weighs structure and versioning for named consumers");
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("region", { name: "Submitted rating" })).toContainText("It is locked.");
  expect(await ask(page, "ratings.list", { candidate })).toMatchObject([{ scores: [{ criterion: "C1", score: 5 }] }]);
}

async function ringReferee(page: Page, { press, type, reach, use }: Keys, candidate: string): Promise<void> {
  const { at, palette } = frame(page);
  const { type: find, options } = await palette();
  await find("@tamsin");
  await expect(options.first()).toContainText("Tamsin Okafor-Reyes");
  await press("Enter");
  await at("Tamsin Okafor-Reyes");
  await press("]", "]", "]");
  await use(button(page, /^Add a referee/));
  const form = page.getByRole("group", { name: "New referee" });
  await reach(form.getByLabel("Name"));
  await type("Ingrid Sallow");
  await use(form.getByRole("button", { name: "Add this referee" }));
  await use(button(page, "Record that we may ring Ingrid Sallow"));
  await use(button(page, "Ring Ingrid Sallow"));
  await at("Ingrid Sallow");
  await expect(button(page, "Ring")).toBeEnabled();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("checkbox", { name: "I read this, and they are happy to go on" })).toBeFocused();
  await press("Space");
  const claim = page.getByRole("listitem", { name: /^Claim 1\./ });
  await expect(claim.getByRole("radio").first()).toBeFocused();
  await press("1");
  await expect(claim.getByLabel("Exact words")).toBeFocused();
  await type("She signed it off, she did it.");
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
  expect(await ask(page, "claims.list", { candidate })).toMatchObject([{ standing: "confirmed" }]);
}

async function shortlist(page: Page, { press, reach, use }: Keys, brief: string): Promise<void> {
  const { at, palette } = frame(page);
  const { type: find, options } = await palette();
  await find("banksia");
  await expect(options.first()).toContainText("Banksia Mutual");
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
  expect((await ask(page, "shortlists.get", { brief })).lines[0]?.reasons).toHaveLength(1);
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
