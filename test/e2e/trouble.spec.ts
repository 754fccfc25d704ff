import { type FrailHost, startFrailHost } from "../helpers/frail-host.ts";
import { test as base, expect as expectSoon } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { plannedCall } from "./pages/call.ts";
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
