import type { Page } from "@playwright/test";
import { type FrailHost, startFrailHost } from "../helpers/frail-host.ts";
import { test as base, expect as expectSoon } from "./fixtures.ts";
import { ask, untilTyped } from "./pages/ask.ts";
import { plannedCall } from "./pages/call.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

/** An engine that starts again from its sources takes seconds where both cores are busy. */
const expect = expectSoon.configure({ timeout: 15_000 });
const test = base.extend<{ frail: FrailHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  async frail({}, use) {
    const frail = await startFrailHost();
    await use(frail);
    await frail.stop();
  },
  opened: ({ frail }, use) => use({ host: { ...frail, said: [], stop: async () => null }, window: undefined }),
});

test("in a call the engine dies twice and the disk fills once: no line goes, none is kept twice", async ({
  page,
  frail,
}) => {
  test.slow();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const call = await plannedCall(page, frail.address);
  await ask(page, "interviews.start", { id: call.id, at: new Date(Date.now() - 1_868_000).toISOString() });
  await call.open("live");
  const texts = async (): Promise<string[]> =>
    (await ask(page, "interviews.get", { id: call.id })).notes.map(({ text }) => text);
  await call.keep("One change window a month");

  await expect(call.lines).toHaveCount(1);

  // It dies between two keys.
  await page.keyboard.type("Who signed off");
  await frail.harm("die");
  await page.keyboard.type(" the mapping");
  await expect(frame(page).said).toContainText("Nothing was lost.");
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(2);
  await expect(call.box).toHaveValue("");
  await expect(call.box).toBeFocused();
  expect(await texts()).toEqual(["One change window a month", "Who signed off the mapping"]);

  // It dies once the line is on disk, before it could say so.
  await frail.harm("die-with-line");
  await page.keyboard.type("Retries with a key of their own");
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(3);
  await expect(page.getByRole("button", { name: "Keep it again" })).toHaveCount(0);
  await expect(call.box).toHaveValue("");
  expect((await texts()).slice(2)).toEqual(["Retries with a key of their own"]);
  await page.reload();
  await expect(call.lines).toHaveCount(3);
  await expect(call.box).toHaveValue("");

  // The disk is full, then it is not.
  await frail.harm("fill-disk");
  const said = "A consumer broke on the second release. ".repeat(200);
  await call.box.fill(said);
  await page.keyboard.press("Enter");
  const bar = page.getByRole("alert").filter({ hasText: "Your disk is full" });
  await expect(bar).toContainText("Not saved. Your disk is full. Your last line is safe in memory; copy it now.");
  await expect(bar).toBeInViewport();
  await bar.getByRole("button", { name: "Copy" }).click();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(said.trim());
  await bar.getByRole("button", { name: "Retry" }).click();
  await expect(bar).toBeVisible();
  expect(await texts()).toHaveLength(3);
  await frail.harm("free-disk");
  await bar.getByRole("button", { name: "Retry" }).click();
  await expect(bar).toHaveCount(0);
  await expect(call.lines).toHaveCount(4);
  await expect(frame(page).statusLine).toContainText("Saved ");
  await expect(page.getByRole("button", { name: "Keep it again" })).toHaveCount(0);
  expect((await texts())[3]).toBe(said.trim());
  await page.reload();
  await expect(call.lines).toHaveCount(4);
  await expect(call.box).toHaveValue("");
});

test("two windows on one record: both stay current, and neither writes over what the other typed", async ({
  page,
  frail,
}) => {
  test.slow();
  const other = await page.context().newPage();
  await page.goto(frail.address);
  await frame(page).at("Today");
  const [one] = (await ask(page, "candidates.list", { words: "dev" })).rows;
  const profile = new URL(`/candidates/${one?.id}/profile`, frail.address).href;
  for (const window of [page, other]) {
    await window.goto(profile);
    await frame(window).at(one?.name ?? "");
  }
  const city = (window: Page) => window.getByLabel("City");
  const clash = (window: Page) => window.getByRole("alert").filter({ hasText: "changed elsewhere meanwhile" });

  // What is not being typed follows.
  await city(page).fill("Hobart");
  await page.keyboard.press("Enter");
  await expect(city(other)).toHaveValue("Hobart");

  // What is being typed stays, beside what the other window kept; leaving the field decides nothing.
  await city(other).fill("Darwin");
  await city(page).fill("Cairns");
  await page.keyboard.press("Enter");
  await expect(clash(other)).toContainText("Cairns");
  await expect(city(other)).toHaveValue("Darwin");
  await other.getByLabel("Phone").focus();
  await other.getByLabel("Headline").focus();
  expect((await ask(page, "candidates.get", { id: one?.id ?? "" })).city).toBe("Cairns");
  await other.getByRole("button", { name: "Keep what I typed" }).click();
  await expect(clash(other)).toHaveCount(0);
  await expect(city(page)).toHaveValue("Darwin");

  // Undo in one window takes back the last step of both, by name, and both show it.
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("ControlOrMeta+z");
  for (const window of [page, other]) await expect(city(window)).toHaveValue("Cairns");
  await expect(frame(other).said).toContainText("Undone");
  await other.getByRole("heading", { level: 1 }).focus();
  await other.keyboard.press("ControlOrMeta+Shift+z");
  for (const window of [page, other]) await expect(city(window)).toHaveValue("Darwin");

  // The other's value can be taken instead.
  await city(other).fill("Broome");
  await city(page).fill("");
  await page.keyboard.press("Enter");
  await expect(other.getByRole("alert").filter({ hasText: "emptied elsewhere" })).toBeVisible();
  await other.getByRole("button", { name: "Take the other" }).click();
  await expect(city(other)).toHaveValue("");

  // The same on a brief that both take down, where prose keeps itself after a pause.
  const [brief] = await ask(page, "briefs.list", {});
  const told = (window: Page) => window.getByRole("textbox", { name: "In their words" });
  for (const window of [page, other]) {
    await window.goto(new URL(`/briefs/${brief?.id}/capture`, frail.address).href);
    await expect(told(window)).not.toHaveValue("");
  }
  await told(other).fill("Settlements stop matching, they said.");
  await ask(page, "briefs.update", { id: brief?.id ?? "", words: "Three nights a week they stop." });
  await expect(told(page)).toHaveValue("Three nights a week they stop.");
  await expect(clash(other)).toContainText("Three nights a week they stop.");
  await other.getByLabel("What has been tried").focus();
  await expect(told(other)).toHaveValue("Settlements stop matching, they said.");
  await expect(told(page)).toHaveValue("Three nights a week they stop.");
  await other.getByRole("button", { name: "Keep what I typed" }).click();
  await expect(told(page)).toHaveValue("Settlements stop matching, they said.");

  // On a live call both windows have the same line in the box: it is kept once.
  const call = await plannedCall(page, new URL("/today", frail.address).href);
  await ask(page, "interviews.start", { id: call.id });
  await call.open("live");
  await expect(call.box).toBeFocused();
  await page.keyboard.type("One ledger for both systems");
  await untilTyped(page, `interview ${call.id} notes`, "One ledger for both systems");
  await other.goto(page.url());
  const box = other.getByRole("textbox", { name: "Note" });
  await expect(box).toHaveValue("One ledger for both systems");
  await page.keyboard.press("Enter");
  await expect(call.lines).toHaveCount(1);
  await expect(other.getByRole("list", { name: "Notes" }).getByRole("listitem")).toHaveCount(1);
  await expect(box).toHaveValue("");

  // Everything of the sample is removed in one window while the other is in the call.
  const found = complaints(other);
  await box.fill("Her words on retries");
  await untilTyped(page, `interview ${call.id} notes`, "Her words on retries");
  await ask(page, "sample.remove", {});
  const gone = other.getByRole("alert").filter({ hasText: "That interview is no longer here. It was removed" });
  await expect(gone).toBeVisible();
  await expect(box).toHaveValue("Her words on retries");
  await other.keyboard.press("Enter");
  await expect(other.getByText("Her words on retries")).toBeVisible();
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Interview");
  await expect(other.getByLabel("What you had typed")).toHaveValue("Her words on retries");
  for (const [path, what, way] of [
    [`/candidates/${one?.id}/profile`, "candidate", "All candidates"],
    [`/briefs/${brief?.id}`, "brief", "All briefs"],
    [`/briefs/${brief?.id}/capture`, "brief", "All briefs"],
    [`/briefs/${brief?.id}/people`, "brief", "All briefs"],
    [`/briefs/${brief?.id}/shortlist`, "brief", "All shortlists"],
    [`/briefs/${brief?.id}/compare`, "brief", "All shortlists"],
    [`/briefs/${brief?.id}/export`, "brief", "All briefs"],
    [`/briefs/${brief?.id}/feedback`, "brief", "All briefs"],
    [`/interviews/${call.id}/prepare`, "interview", "All interviews"],
    [`/interviews/${call.id}/score`, "interview", "All interviews"],
  ] as const) {
    await other.goto(new URL(path, frail.address).href);
    const note = other.getByRole("main").getByRole("alert");
    await expect(note, path).toContainText(`That ${what} is no longer here. It was removed, or its making was undone.`);
    await expect(note.getByRole("link", { name: way }), path).toBeVisible();
    await expect(other.getByRole("heading", { level: 1 }), path).toBeVisible();
  }
  await other.getByRole("main").getByRole("link", { name: "All interviews" }).click();
  await frame(other).at("Interviews");

  // Undo brings everything back, into both windows.
  await other.keyboard.press("ControlOrMeta+z");
  await call.open("live");
  await expect(call.lines).toHaveCount(1);
  expect(found).toEqual([]);
});

test("the computer’s clock goes back two hours, sleeps, and jumps ahead three days: a call keeps its time and its order", async ({
  page,
  frail,
}) => {
  test.slow();
  const MINUTE = 60_000;
  const begun = Date.now();
  const call = await plannedCall(page, frail.address);
  await ask(page, "interviews.start", { id: call.id, at: new Date(begun - 31 * MINUTE).toISOString() });
  const timer = page.getByRole("timer");
  const set = (byMs: number) => page.clock.setSystemTime(Date.now() + byMs);
  const moved = page.getByText("This computer’s clock was set to another time. The call goes on from its last line.");
  await call.open("live");
  await expect(timer).toContainText(/^3[12]:/);
  await call.keep("One");
  await set(-120 * MINUTE);
  await call.keep("Two");
  await expect(timer).toContainText(/^3[12]:/);

  // The window is opened again under the clock that was set.
  await page.reload();
  await set(-120 * MINUTE);
  await page.reload();
  await expect(timer).toContainText(/^3[12]:/);
  await expect(moved).toBeVisible();
  await call.keep("Three");
  await set(3 * 24 * 60 * MINUTE);
  await call.keep("Four");
  await expect(timer).toContainText(/^3[12]:/);
  await set(0);
  await call.keep("Five");

  // It slept for ten minutes, while they went on talking.
  await set(10 * MINUTE);
  await expect(timer).toContainText(/^4[12]:/);
  await call.keep("Six");
  await expect(call.lines).toHaveText([/One/, /Two/, /Three/, /Four/, /Five/, /Six/]);
  const { notes } = await ask(page, "interviews.get", { id: call.id });
  expect(notes.map(({ text }) => text)).toEqual(["One", "Two", "Three", "Four", "Five", "Six"]);
  await set(-3 * 24 * 60 * MINUTE);
  await page.goto(new URL("/today", frail.address).href);
  await frame(page).at("Today");
  await expect(page.getByRole("main")).not.toContainText(/-\d|NaN|Invalid/);
});
