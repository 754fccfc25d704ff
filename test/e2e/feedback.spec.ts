import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { ask } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";
import { sendVersion } from "./pages/sent.ts";

test.use({ sample: true });

async function briefOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await frame(page).at("Today");
  return (await ask(page, "briefs.list", {}))[0]?.id ?? "";
}

const stages = async (page: Page, id: string): Promise<string[]> =>
  (await ask(page, "briefs.overview", { id })).people.map(({ stage }) => stage);

/** Counts keys that are pressed, so that the budget is counted and not claimed. */
function counted(page: Page) {
  const keys = { pressed: 0 };
  const press = async (key: string): Promise<void> => {
    keys.pressed += 1;
    await page.keyboard.press(key);
  };
  return { keys, press };
}

test("four people take four keys each beside the client’s words, and the stages follow", async ({ page, host }) => {
  const found = complaints(page);
  const brief = await briefOf(page, host.address);
  await sendVersion(page, brief, "named");
  await page.goto(new URL(`/briefs/${brief}`, host.address).href);
  await page.getByRole("link", { name: "Feedback: what the client said of v1, named" }).click();
  await frame(page).at("Client feedback");
  const rows = page.getByRole("list", { name: "People in this version" }).getByRole("listitem");
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toHaveAccessibleName("Tamsin Okafor-Reyes, 1 of 4");
  await expect(page.getByLabel("Said by")).toHaveValue(/./);

  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const { keys, press } = counted(page);
  for (const [verdict, reason, words] of [
    ["1", "d", "She answered before I asked."],
    ["2", "t", "Not before the new year."],
    ["3", "r", "Eighty over, and the board said no."],
    ["4", "i", "Start her Monday."],
  ] as const) {
    await press(verdict);
    await press(reason);
    await press("Tab");
    await page.keyboard.type(words);
    await press("Enter");
  }
  expect(keys.pressed).toBe(16);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "People" })).toBeVisible();
  expect(await stages(page, brief)).toEqual(["interview", "hold", "declined", "engaged"]);
  const { people } = await ask(page, "feedback.get", { brief });
  expect(people.map(({ said }) => [said?.verdict, said?.reason, said?.words, said?.from?.name])).toEqual([
    ["interview", "design-depth", "She answered before I asked.", "Rosalind Achterberg"],
    ["hold", "timing", "Not before the new year.", "Rosalind Achterberg"],
    ["decline", "rate", "Eighty over, and the board said no.", "Rosalind Achterberg"],
    ["engage", "integration-match", "Start her Monday.", "Rosalind Achterberg"],
  ]);
  await expect(page.getByRole("heading", { name: "What the client looked at" })).toBeVisible();
  await expect(page.getByText("Tamsin Okafor-Reyes: arrange the interview with the client.")).toBeVisible();
  expect(found).toEqual([]);
});

test("a blind version keeps its letters until the names are asked for; by pointer, undone, and half-written words wait on disk", async ({
  page,
  host,
}) => {
  const brief = await briefOf(page, host.address);
  await sendVersion(page, brief, "blind");
  await page.goto(new URL(`/briefs/${brief}/feedback`, host.address).href);
  await frame(page).at("Client feedback");
  const first = page.getByRole("listitem", { name: "Person A, 1 of 4" });
  await first.getByText("Hold").click();
  await first.getByLabel("Reason for Person A").selectOption("Stack");
  await first.getByLabel("Exact words about Person A").fill("No .NET?");
  await expect(first).toContainText("Not kept yet");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(first).toContainText("Rosalind Achterberg");
  await expect(frame(page).said).toContainText("Hold for Person A");
  expect(await stages(page, brief)).toEqual(["hold", "sent", "sent", "sent"]);

  await first.getByText("Interview").click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(first).toContainText("Before: Hold, stack. “No .NET?”");
  expect(await stages(page, brief)).toEqual(["interview", "sent", "sent", "sent"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(first).not.toContainText("Before:");
  expect(await stages(page, brief)).toEqual(["hold", "sent", "sent", "sent"]);

  const words = page.getByLabel("Exact words about Person C");
  await words.fill("Ring me about him");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("Choose 1 to 4 first. What you wrote is safe.")).toBeVisible();
  const { version, people } = await ask(page, "feedback.get", { brief });
  const place = `feedback ${version?.id} ${people[2]?.candidate}`;
  await expect.poll(async () => (await ask(page, "drafts.get", { place })).words).toContain("Ring me about him");
  await page.reload();
  await expect(words).toHaveValue("Ring me about him");
  expect(await stages(page, brief)).toEqual(["hold", "sent", "sent", "sent"]);

  await expect(page.getByText("Tamsin")).toHaveCount(0);
  await page.getByRole("button", { name: "Show the names" }).click();
  await expect(page.getByRole("listitem", { name: "Tamsin Okafor-Reyes, 1 of 4" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem", { name: "Tamsin Okafor-Reyes, 1 of 4" })).toBeVisible();
});

test("a client’s contacts are added and changed in place; briefs and themes stand beside them", async ({
  page,
  host,
}) => {
  const brief = await briefOf(page, host.address);
  const version = await sendVersion(page, brief, "named");
  const [person] = (await ask(page, "feedback.get", { brief })).people;
  await ask(page, "feedback.record", {
    version,
    candidate: person?.candidate ?? "",
    verdict: "decline",
    reason: "rate",
  });
  await frame(page).open("Clients");
  await page.getByRole("row", { name: "Banksia Mutual" }).click();
  await frame(page).at("Banksia Mutual");
  await expect(page.getByRole("region", { name: "Feedback" })).toContainText("Rate11 decline");
  await expect(page.getByRole("row", { name: "Payments integration rebuild" })).toBeVisible();

  await page.getByLabel("Add a contact").fill("Pim Overgaard");
  await page.keyboard.press("Enter");
  const added = page.getByRole("listitem", { name: "Pim Overgaard, 2 of 2" });
  await added.getByLabel("Email").fill("pim at banksia");
  await added.getByLabel("Phone").click();
  await expect(added).toContainText("That isn’t an email address.");
  await added.getByLabel("Email").fill("pim@example.com");
  await page.keyboard.press("Enter");
  await added.getByLabel("Position").fill("Head of Payments");
  await page.keyboard.press("Tab");
  await expect(frame(page).said).toContainText("Changed the contact Pim Overgaard");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect
    .poll(async () => (await ask(page, "clients.get", { id })).contacts[1])
    .toMatchObject({ name: "Pim Overgaard", email: "pim@example.com", position: "Head of Payments" });
  await page.getByRole("row", { name: "Payments integration rebuild" }).click();
  await frame(page).at("Payments integration rebuild");
});

test("clients, a client and feedback pass axe in both themes and run out nowhere", async ({ page, host }) => {
  test.setTimeout(60_000);
  const brief = await briefOf(page, host.address);
  const version = await sendVersion(page, brief, "named");
  const [person] = (await ask(page, "feedback.get", { brief })).people;
  const said = { version, candidate: person?.candidate ?? "", reason: "rate", words: "Too dear." } as const;
  await ask(page, "feedback.record", { ...said, verdict: "hold" });
  await ask(page, "feedback.record", { ...said, verdict: "decline" });
  const [client] = await ask(page, "clients.list", {});
  for (const [path, heading] of [
    ["/clients", "Clients"],
    [`/clients/${client?.id}`, "Banksia Mutual"],
    [`/briefs/${brief}/feedback`, "Client feedback"],
  ] as const) {
    await page.goto(new URL(path, host.address).href);
    await frame(page).at(heading);
    await expectAccessible(page);
  }
});
