import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { exportPage } from "./pages/export-page.ts";
import { frame } from "./pages/frame.ts";

test.use({ firstDay: true, sample: "day" });

test("the guided path, from Welcome to “Sent”: each step is ticked once it was really done", async ({ page, host }) => {
  test.setTimeout(120_000);
  const found = complaints(page);
  const { at, navigation } = frame(page);
  const path = page.getByRole("complementary", { name: "Guided path" });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const go = () => path.getByRole("link", { name: "Go there" }).click();
  const ticked = (count: number) => expect(path).toContainText(`${count} of 7 done`);

  await page.goto(host.address);
  await at("Welcome to Assay");
  await button("Take the guided path").click();
  await at("Today");
  await ticked(0);
  await expect(path).toContainText("Ring Gordon Petherbridge about Mei-Lin");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await go();
  await at("Gordon Petherbridge");
  await expect(path.getByRole("link", { name: "Go there" })).toHaveCount(0);
  await button(/^Ring/).click();
  await page.getByText("I read this, and they are happy to go on").click();
  const claim = page.getByRole("listitem", { name: /^Claim 1\./ });
  await claim.getByText("Confirmed").click();
  await page.keyboard.type("Hers start to finish. I reviewed it, she carried it.");
  await claim.getByRole("button", { name: "next claim" }).click();
  await ticked(0);
  await button("Finish call").click();
  await page.getByText("By name", { exact: true }).click();
  await button("Finish call").click();
  await ticked(1);
  await expect(path.getByRole("status")).toHaveText(
    "Done: Ring Gordon Petherbridge about Mei-Lin. Next: Score C6 from what Gordon said.",
  );

  // Left and resumed; by keys, through the regions of the window.
  await path.getByRole("button", { name: "Leave for now" }).press("Enter");
  await expect(path).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.reload();
  await at("Gordon Petherbridge");
  await expect(path).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+/");
  await button("Resume the guided path").press("Enter");
  await ticked(1);
  await page.keyboard.press("F6");
  await expect(path.getByRole("link", { name: "Go there" })).toBeFocused();
  await page.keyboard.press("Enter");

  await at("Rating of Mei-Lin Hartley-Zhao");
  await button("Rate again").click();
  const card = page.getByRole("region", { name: /^C6/ });
  await card.getByRole("radio", { name: "4, Strong" }).click();
  await card.getByText("Hers start to finish.").click();
  await card.getByRole("textbox").fill("An engineering lead confirms her main claim");
  await ticked(1);
  await button("Submit the rating").click();
  await ticked(2);

  await go();
  await at("Shortlist for Banksia Mutual");
  await button("Add Mei-Lin Hartley-Zhao to the shortlist").click();
  await ticked(3);
  await button("Move Mei-Lin up").click();
  await ticked(4);
  await button("Write why Mei-Lin").click();
  await button(/^Start with the first/).click();
  await ticked(5);
  await button("Done").click();

  await go();
  const screen = exportPage(page);
  await screen.drawn();
  await screen.exported(() => screen.exportPdf.click());
  await ticked(6);
  await path.getByRole("button", { name: "All steps" }).click();
  await expect(path.getByRole("listitem")).toHaveCount(7);
  await expect(path.locator("[aria-current=step]")).toContainText("Mark it as sent");
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await axeFaults(page, theme)).toEqual([]);
  }
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await screen.markSent.click();
  await page.getByRole("dialog", { name: "Mark as sent" }).getByRole("button", { name: "Mark v1 as sent" }).click();
  await ticked(7);
  await expect(path).toContainText("That is the whole job.");
  await expect(page.getByRole("banner")).toContainText(/Sent in \d+ h/);
  await path.getByRole("button", { name: "Close the guided path" }).click();
  await expect(path).toHaveCount(0);
  expect(await ask(page, "settings.get", {})).toMatchObject({ guided: false });
  await navigation.getByRole("link", { name: "Today" }).click();
  expect(found).toEqual([]);
});
