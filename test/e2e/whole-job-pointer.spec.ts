import type { Page } from "@playwright/test";
import { toWall } from "../../renderer/parts/wall-time.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { exportPage } from "./pages/export-page.ts";
import { frame } from "./pages/frame.ts";
import { type Pointer, pointerOf } from "./pages/pointer.ts";
import { expectSent, idIn, told } from "./pages/whole-job.ts";

test.use({ firstDay: true });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

test("by pointer alone, from an empty workspace to a PDF that is sent", async ({ page, host }) => {
  test.setTimeout(150_000);
  const found = complaints(page);
  const pointer = pointerOf(page);
  const { at } = frame(page);
  await page.goto(host.address);
  await at("Welcome to Assay");
  await pointer.fill(page.getByLabel("Your name"), told.recruiter);
  await pointer.press(button(page, "Start empty"));
  await at("Today");

  const brief = await takeBrief(page, pointer);
  const candidate = await addPerson(page, pointer);
  await vet(page, pointer);
  await ringReferee(page, pointer);
  await shortlist(page, pointer);
  await expectSent(page, { brief, candidate, ...(await send(page, pointer)) });
  expect(found).toEqual([]);
});

async function takeBrief(page: Page, { press, type, fill }: Pointer): Promise<string> {
  const field = (name: string) => page.locator(`#capture [name="${name}"]`);
  await press(button(page, "New"), page.getByRole("menuitem", { name: "New brief" }));
  await expect(field("organisation")).toBeFocused();
  await type(told.client);
  await fill(field("contactName"), told.contact);
  await press(button(page, /^The work/));
  await fill(field("words"), told.words);
  await press(page.getByText("Connections between systems"), button(page, /^Needs/));
  await fill(field("need"), told.need);
  await press(button(page, "Add need"));
  await expect(page.getByLabel(`Need: ${told.need}`)).toBeVisible();
  await press(button(page, "Read back"), button(page, "Start the 48-hour clock"));
  await expect(page.getByRole("banner")).toContainText("47 h left");
  return idIn(page);
}

async function addPerson(page: Page, { press, type, fill }: Pointer): Promise<string> {
  const { at, said, navigation } = frame(page);
  await press(navigation.getByRole("link", { name: "Candidates" }));
  await at("Candidates");
  await press(button(page, "Add a person").first());
  const dialog = page.getByRole("dialog", { name: "Add a person" });
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await type(told.person);
  await press(dialog.getByRole("button", { name: "Add this person" }));
  await at(told.person);
  await press(button(page, /^Add to brief/), page.getByRole("option", { name: told.client }));
  await expect(said).toContainText("Added Tamsin Okafor-Reyes to");
  await fill(page.getByLabel("They ask, in A$"), told.rate);
  await press(page.getByLabel("Free from"));
  await expect(said).toHaveText("Confirmed Tamsin Okafor-Reyes’s rate");
  // As if picked in the browser’s own calendar, which opens outside of the page.
  await page.getByLabel("Free from").fill("2027-11-01");
  await press(page.getByRole("tab", { name: "Claims" }));
  await press(button(page, "Add a claim").first());
  await fill(page.getByLabel("What they claim"), told.claim);
  await press(button(page, "Add this claim"));
  await expect(page.getByText("0 of 1 confirmed")).toBeVisible();
  return idIn(page);
}

async function vet(page: Page, { press, fill, type, trips }: Pointer): Promise<void> {
  const { at, said, navigation } = frame(page);
  const dialog = page.getByRole("dialog", { name: "Schedule an interview" });
  await press(button(page, "Schedule interview"));
  const { timeZone } = await ask(page, "settings.get", {});
  // Picked likewise: in ten minutes, so that Today has it as the next call.
  await dialog.getByLabel("When").fill(toWall(new Date(Date.now() + 600_000).toISOString(), timeZone));
  await press(dialog.getByRole("button", { name: "Schedule it" }));
  await at("Interview with Tamsin Okafor-Reyes");
  await expect(said).toHaveText("Scheduled an interview with Tamsin Okafor-Reyes");
  await press(navigation.getByRole("link", { name: "Today" }));
  await at("Today");
  const toLive = await trips(async () => {
    await press(page.getByRole("region", { name: `Now: ${told.person}` }).getByRole("button"));
    await press(button(page, "Start the interview"));
  });
  expect(toLive, "trips from Today to the live call").toBe(2);
  const box = page.getByRole("textbox", { name: "Note" });
  await expect(box).toBeFocused();
  await press(page.getByRole("navigation", { name: "Sections" }).getByRole("button", { name: /^C1/ }));
  await press(button(page, /exact words: begin/));
  for (const line of [told.quote, told.note]) {
    await type(line);
    await press(button(page, "Enter keeps the line"));
    await expect(box).toHaveValue("");
    await expect(box).toBeFocused();
  }
  const scores = page.getByRole("region", { name: "Scores" });
  const aScore = await trips(() =>
    press(scores.getByRole("radiogroup", { name: /^C1/ }).getByRole("radio", { name: "5, Exceptional" })),
  );
  expect(aScore, "trips for a score").toBe(1);
  await press(button(page, "Finish call"));
  await at("Rating of Tamsin Okafor-Reyes");
  const card = page.getByRole("region", { name: "C1 API design judgement" });
  await press(card.getByText(told.quote));
  await fill(card.getByRole("textbox"), told.reason);
  await press(button(page, "Submit the rating"));
  await expect(page.getByRole("region", { name: "Submitted rating" })).toContainText("It is locked.");
}

async function ringReferee(page: Page, { press, fill, type, trips }: Pointer): Promise<void> {
  const { at, navigation } = frame(page);
  await press(navigation.getByRole("link", { name: "Candidates" }));
  await press(page.getByRole("row", { name: "Tamsin Okafor-Reyes, 1 of 1" }));
  await press(page.getByRole("complementary", { name: /^Peek: / }).getByRole("button", { name: "Open" }));
  await at(told.person);
  await press(page.getByRole("tab", { name: "References" }), button(page, "Add a referee").first());
  const form = page.getByRole("group", { name: "New referee" });
  await fill(form.getByLabel("Name"), told.referee);
  await press(form.getByRole("button", { name: "Add this referee" }));
  await press(button(page, `Record that we may ring ${told.referee}`));
  const toScript = await trips(async () => {
    await press(button(page, `Ring ${told.referee}`));
    await at(told.referee);
    await press(button(page, "Ring"));
  });
  expect(toScript, "trips from the candidate to the script").toBe(2);
  await press(page.getByText("I read this, and they are happy to go on"));
  const claim = page.getByRole("listitem", { name: /^Claim 1\./ });
  const answered = await trips(() => press(claim.getByText("Confirmed")));
  expect(answered, "trips for a claim, besides its words").toBe(1);
  await expect(claim.getByLabel("Exact words")).toBeFocused();
  await type(told.refereeWords);
  await press(claim.getByRole("button", { name: "next claim" }));
  const closing = page.getByRole("listitem", { name: /^Closing question 1\./ });
  await press(closing.getByText("Yes", { exact: true }));
  for (const place of [1, 2, 3])
    await press(
      page.getByRole("listitem", { name: `Closing question ${place}.` }).getByRole("button", { name: "next question" }),
    );
  await press(page.getByText("By name", { exact: true }), button(page, "Finish call"));
  await expect(frame(page).said).toContainText("Finished the call with Ingrid Sallow");
}

async function shortlist(page: Page, { press, trips }: Pointer): Promise<void> {
  const { at, navigation } = frame(page);
  await press(navigation.getByRole("link", { name: "Briefs", exact: true }));
  await at("Briefs");
  await press(page.getByRole("gridcell", { name: told.client }));
  await press(button(page, "Record that Tamsin Okafor-Reyes agrees to be represented"));
  await press(button(page, "Open the shortlist"));
  await at("Shortlist for Banksia Mutual");
  const rows = page.getByRole("grid", { name: "Shortlist, in order" }).getByRole("row");
  expect(await trips(() => press(button(page, "Add Tamsin Okafor-Reyes to the shortlist"))), "trips to add").toBe(1);
  await expect(rows).toHaveCount(1);
  await press(button(page, "Write why Tamsin"), button(page, /^Use: Confirmed by/));
  await expect(page.getByRole("textbox", { name: "Sentence 1" })).toHaveValue(/^Confirmed by/);
  await press(button(page, "Done"));
}

async function send(page: Page, { press, trips }: Pointer) {
  const screen = exportPage(page);
  let file: Awaited<ReturnType<typeof screen.exported>> | undefined;
  const toPdf = await trips(async () => {
    await press(button(page, "Preview PDF"));
    await screen.drawn();
    await expect(screen.exportPdf).toBeEnabled();
    file = await screen.exported(() => press(screen.exportPdf));
  });
  expect(toPdf, "trips to the PDF when pre-flight is clean").toBeLessThanOrEqual(4);
  if (!file) throw new Error("no file was handed out");
  await press(screen.markSent);
  await press(page.getByRole("dialog", { name: "Mark as sent" }).getByRole("button", { name: "Mark v1 as sent" }));
  await expect(page.getByRole("banner")).toContainText(/Sent in/);
  return file;
}
