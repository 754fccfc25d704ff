import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { pagesOf } from "../helpers/pdf-text.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { exportPage } from "./pages/export-page.ts";
import { frame } from "./pages/frame.ts";

test.use({ sample: true });
// Each of them sets several PDFs, which takes long on a computer that is busy.
test.describe.configure({ timeout: 120_000 });

const PEOPLE = ["Tamsin", "Okafor", "Mei-Lin", "Hartley", "Chandrapillai", "Tobias", "Quillfeather", "Toby"];

async function briefId(page: Page): Promise<string> {
  const [brief] = await ask(page, "briefs.list", {});
  return brief?.id ?? "";
}

/** Makes what Tobias said of his start too old to send. */
async function shutGate(page: Page, brief: string): Promise<void> {
  const { lines } = await ask(page, "shortlists.get", { brief });
  const { id = "" } = lines[3]?.candidate ?? {};
  await ask(page, "candidates.confirmAvailability", { candidate: id, from: "2026-12-01", at: "2026-01-05T00:00:00Z" });
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

test("by pointer alone: from Today to a blind PDF that gives nobody away, sent, the clock stopped", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  await page.goto(host.address);
  await frame(page).at("Today");
  await page.getByRole("row", { name: "Banksia Mutual" }).click();
  await page.getByRole("link", { name: "Preview the PDF" }).click();
  await frame(page).at("Shortlist v1 for Banksia Mutual");
  const screen = exportPage(page);
  await screen.drawn();
  await expect(page.getByText("Named, 12 pages, A4")).toBeVisible();

  await page.locator("label", { hasText: "Blind" }).click();
  await expect(page).toHaveURL(/variant=blind$/);
  await expect(screen.exportPdf).toBeDisabled();
  await expect(page.getByText("Clear 1 check to export.")).toBeVisible();
  await expect(page.getByText(/^\d+ places tell who somebody is$/)).toBeVisible();
  await page.getByRole("button", { name: /^Replace all \d+$/ }).click();
  await expect(screen.preflight.getByText("Nothing gives anyone away")).toBeVisible();
  await expect(screen.preflight.getByRole("heading", { name: "Pre-flight" })).toBeFocused();
  await expect(screen.exportPdf).toBeEnabled();
  await screen.drawn();

  const { name, bytes } = await screen.exported(() => screen.exportPdf.click());
  expect(name).toBe("banksia-mutual-shortlist-v1-blind.pdf");
  const id = await briefId(page);
  const [version] = await ask(page, "exports.versions", { brief: id });
  expect(version).toMatchObject({ variant: "blind", number: 1, sha256: sha256(bytes), sent: null });
  const text = (await pagesOf(bytes)).join("\n");
  for (const person of PEOPLE) expect(text, person).not.toContain(person);
  expect(text).toContain("Person A");

  // What was exported stays on screen, and is handed out again as it was.
  await frame(page).at("Shortlist v1 for Banksia Mutual");
  await expect(screen.preflight.getByText("v1 is frozen. A change makes v2.")).toBeVisible();
  const again = await screen.exported(() => page.getByRole("button", { name: "Save the file again" }).click());
  expect(again).toEqual({ name, bytes });

  // So it is after a reload, since nothing that it prints has changed.
  await page.reload();
  await frame(page).at("Shortlist v1 for Banksia Mutual");
  await expect(screen.preflight.getByText("v1 is frozen. A change makes v2.")).toBeVisible();
  await screen.drawn();

  await screen.markSent.click();
  const dialog = page.getByRole("dialog", { name: "Mark as sent" });
  await expect(dialog.getByLabel("To whom")).toHaveValue("Rosalind Achterberg");
  await dialog.getByRole("button", { name: "Mark v1 as sent" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("banner")).toContainText(/Sent in \d+ h/);
  const [sent] = await ask(page, "exports.versions", { brief: id });
  expect(sent?.sent).toMatchObject({ to: "Rosalind Achterberg", how: "email" });
  expect((await ask(page, "briefs.get", { id })).clock.state).toBe("sent");
  expect(found).toEqual([]);
});

test("by keys alone: to the named PDF, sent, in the fewest keys", async ({ page, host }) => {
  const { at } = frame(page);
  await page.goto(host.address);
  await at("Today");
  await page.getByRole("row", { name: "Banksia Mutual" }).focus();
  await page.keyboard.press("Enter");
  await at("Payments integration rebuild");
  await page.keyboard.press("ControlOrMeta+e");
  await at("Shortlist v1 for Banksia Mutual");
  const screen = exportPage(page);
  await screen.drawn();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("2 of 12", { exact: true })).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(page.getByText("1 of 12", { exact: true })).toBeVisible();
  await expect(screen.exportPdf).toBeEnabled();
  await screen.exportPdf.focus();
  const { name, bytes } = await screen.exported(async () => {
    await page.keyboard.press("Enter");
    await expect(frame(page).said).toHaveText("Exporting the PDF…");
    await expect(screen.exportPdf).toBeFocused();
  });
  await expect(page.getByRole("button", { name: "Save the file again" })).toBeFocused();
  expect(name).toBe("banksia-mutual-shortlist-v1-named.pdf");
  expect((await pagesOf(bytes)).join("\n")).toContain("My first retry design was wrong");

  await expect(screen.markSent).toBeEnabled();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: "Mark as sent" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("m");
  await dialog.getByRole("button", { name: "Mark v1 as sent" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner")).toContainText(/Sent in \d+ h/);
  // Undo never crosses "sent".
  await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("banner")).toContainText(/Sent in \d+ h/);
});

test("a leak is replaced in own words, kept, and opened again; V shows the other variant", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  await frame(page).at("Shortlist v1 for Banksia Mutual");
  await page.keyboard.press("v");
  await expect(page).toHaveURL(/variant=blind$/);
  const leaks = page.getByRole("region", { name: "Names and links in the text" });
  const first = leaks.getByRole("listitem").first();
  const heading = leaks.getByRole("heading");
  const before = Number((await heading.innerText()).split(" ")[0]);
  await first.getByRole("textbox").fill("the first candidate");
  await first.getByRole("button", { name: "Replace" }).click();
  await expect(heading).toHaveText(`${before - 1} places tell who somebody is`);
  // The next place is one key away.
  await expect(first.getByRole("button", { name: "Replace" })).toBeFocused();
  await leaks.getByRole("button", { name: "Keep as it is" }).first().click();
  await expect(heading).toHaveText(`${before - 2} places tell who somebody is`);
  await leaks.getByText("2 places cleared").click();
  await expect(leaks.getByText("the first candidate")).toBeVisible();
  await leaks
    .getByRole("button", { name: /^Open again/ })
    .first()
    .click();
  await expect(heading).toHaveText(`${before - 1} places tell who somebody is`);
});

test("a gate that is shut is passed with a reason, which the record keeps and the page does not print", async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await shutGate(page, id);
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  const screen = exportPage(page);
  await expect(page.getByText("Clear 1 check to export.")).toBeVisible();
  await page.getByRole("button", { name: "Pass Tobias with a reason" }).click();
  const why = page.getByLabel("Why may Tobias Quillfeather go out?");
  await expect(why).toBeFocused();
  await expect(page.getByRole("button", { name: "Keep the reason" })).toHaveAccessibleDescription(/^Write the reason/);
  await why.fill("His contract's end is in writing");
  const pass = page.getByRole("button", { name: "Pass Tobias with a reason" });
  await page.keyboard.press("Escape");
  await expect(pass).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(why).toHaveValue("His contract's end is in writing");
  await screen.preflight.getByRole("button", { name: "Cancel" }).click();
  await expect(pass).toBeFocused();
  await pass.click();
  await page.getByRole("button", { name: "Keep the reason" }).click();
  await expect(screen.exportPdf).toBeEnabled();
  const { bytes } = await screen.exported(() => screen.exportPdf.click());
  expect((await pagesOf(bytes)).join("\n")).not.toContain("in writing");
  const { lines } = await ask(page, "shortlists.get", { brief: id });
  const gate = lines[3]?.gates.find((one) => one.gate === "availability");
  expect(gate?.passedBecause).toBe("His contract's end is in writing");
});

test("the sections lead to their pages, and a page can be seen whole", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  await exportPage(page).drawn();
  const sections = page.getByRole("region", { name: "Sections" });
  await expect(sections.getByRole("listitem")).toHaveText([
    /The need/,
    /At a glance2/,
    /3/,
    /4/,
    /5/,
    /6/,
    /Evidence7–/,
    /How we vetted/,
  ]);
  await sections.getByRole("button", { name: "Go to Evidence" }).click();
  await expect(page.getByText("7 of 12", { exact: true })).toBeVisible();
  await expect(page.getByRole("article", { name: "Page 7 of 12" })).toContainText("Evidence");
  // What is far away is given back.
  await expect(page.getByRole("article", { name: "Page 1 of 12" }).locator("canvas")).toHaveCount(0);

  await page.getByRole("button", { name: "Size: Fit width" }).click();
  await page.getByRole("menuitem", { name: "Whole page" }).click();
  const pane = await page.getByRole("region", { name: "The PDF" }).boundingBox();
  await expect
    .poll(async () => (await page.getByRole("article", { name: "Page 7 of 12" }).boundingBox())?.height)
    .toBeLessThanOrEqual(pane?.height ?? 0);
});

test("the pages stay while the window changes between wide and narrow", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  await page.goto(`${new URL(page.url()).origin}/briefs/${await briefId(page)}/export?variant=named`);
  const { drawn } = exportPage(page);
  await drawn();
  for (const [width, height] of [
    [640, 400],
    [1280, 800],
    [640, 400],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await drawn();
  }
  await expect(page.getByText("can’t be shown")).toHaveCount(0);
});

test("in a low window the pages open at the top, and the head stays in sight", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  await exportPage(page).drawn();
  for (const pane of ["Options", "Pages"]) await page.getByRole("tab", { name: pane }).click();
  await exportPage(page).drawn();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("2 of 12", { exact: true })).toBeAttached();
});

test("the privacy screen covers the pages and whom they are about", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  // His name stands on a button then.
  await shutGate(page, id);
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  const screen = exportPage(page);
  await screen.drawn();
  const first = page.getByRole("article", { name: "Page 1 of 12" }).locator("canvas");
  await expect(first).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+x");
  await expect(first).toBeHidden();
  for (const words of ["banksia-mutual-shortlist-v1-named.pdf", "Tobias"])
    await expect(screen.preflight.getByText(words, { exact: true })).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await page.keyboard.press("ControlOrMeta+Shift+x");
  await expect(first).toBeVisible();
});

test("the cover note is kept as it is typed, and drawn", async ({ page, host }) => {
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await page.goto(new URL(`/briefs/${id}/export?variant=named`, host.address).href);
  await exportPage(page).drawn();
  await page.getByLabel("Cover note").fill("Ring me about any of them.");
  await expect(page.getByRole("article", { name: "Page 1 of 12" })).toContainText("Ring me about any of them.", {
    timeout: 20_000,
  });
  expect((await ask(page, "shortlists.get", { brief: id })).coverNote).toBe("Ring me about any of them.");
});

test("Export passes axe in both themes and runs out nowhere, narrow and wide", async ({ page, host }) => {
  test.slow();
  await page.goto(host.address);
  await frame(page).at("Today");
  const id = await briefId(page);
  await page.goto(new URL(`/briefs/${id}/export?variant=blind`, host.address).href);
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (width > 1000) await exportPage(page).drawn();
    for (const pane of ["Options", "Pages", "Pre-flight"]) {
      if (width < 1000) await page.getByRole("tab", { name: pane }).click();
      else if (pane !== "Options") continue;
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page, colorScheme), `${pane} at ${width}`).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  }
});
