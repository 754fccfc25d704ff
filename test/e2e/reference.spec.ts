import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectAccessible } from "./pages/accessible.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

test.use({ sample: true });

const CLAIMS = ["Card settlement integration", "Direct debit retries", "On-call roster for payments"];

/** Somebody new on the sample's brief with three claims and one referee, who may be rung if `consent`. */
async function referee(page: Page, address: string, { consent = true, claims = CLAIMS } = {}) {
  await page.goto(address);
  await frame(page).at("Today");
  const brief = (await ask(page, "briefs.list", {}))[0]?.id ?? "";
  const { id: candidate } = await ask(page, "candidates.create", { name: "Anahera Whitcombe" });
  await ask(page, "briefs.addPerson", { brief, candidate });
  for (const statement of claims)
    await ask(page, "claims.add", { candidate, kind: "integration", statement, depth: "owned" });
  const details = { position: "Head of Platform", employerNow: "Tallow and Pine", phone: "0491 570 156" };
  const { id } = await ask(page, "references.addReferee", { candidate, name: "Gareth Penhallow", ...details });
  if (consent) await ask(page, "references.recordConsent", { referee: id });
  return { id, candidate };
}

const standings = async (page: Page, candidate: string) =>
  (await ask(page, "claims.list", { candidate })).map(({ standing }) => standing);

test("by keys alone: two to the script, one a claim beside the words, and the claims stand as they were answered", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  const { id, candidate } = await referee(page, host.address);
  const keys: string[] = [];
  const press = async (key: string): Promise<void> => {
    keys.push(key);
    await page.keyboard.press(key);
  };
  await page.getByRole("row", { name: "Gareth Penhallow" }).focus();
  await press("Enter");
  await frame(page).at("Gareth Penhallow");
  await expect(page.getByRole("button", { name: "Ring", exact: true })).toBeEnabled();
  await press("ControlOrMeta+Enter");
  const tick = page.getByRole("checkbox", { name: "I read this, and they are happy to go on" });
  await expect(tick).toBeFocused();
  expect(keys).toHaveLength(2);
  await expect(page.getByText("Are you happy to go on?")).toBeVisible();

  await press("Space");
  for (const [at, [digit, words]] of (
    [
      ["1", "Hers start to finish."],
      ["2", "Three of them shared it."],
      ["3", "She joined near the end."],
    ] as const
  ).entries()) {
    const claim = page.getByRole("listitem", { name: `Claim ${at + 1}. ${CLAIMS[at]}` });
    await expect(claim.getByRole("radio").first()).toBeFocused();
    keys.length = 0;
    await press(digit);
    await expect(claim.getByLabel("Exact words")).toBeFocused();
    await page.keyboard.type(words);
    expect(keys).toHaveLength(1);
    await press("Enter");
  }
  const closing = page.getByRole("listitem", { name: "Closing question 1. Did it stay reliable?" });
  await expect(closing.getByRole("radio").first()).toBeFocused();
  expect(await standings(page, candidate)).toEqual(["confirmed", "partly", "contradicted"]);

  await press("1");
  await expect(closing.getByLabel("Exact words")).toBeFocused();
  await press("Enter");
  for (const [question, words] of [
    ["What not to give them", "The front end."],
    ["Work with them again?", "Tomorrow."],
  ] as const) {
    await expect(page.getByLabel(`Exact words on ${question}`)).toBeFocused();
    await page.keyboard.type(words);
    await press("Enter");
  }
  await expect(page.getByRole("listitem", { name: "Closing question 4" }).getByRole("radio").first()).toBeFocused();
  await press("2");
  await press("ControlOrMeta+Enter");
  await expect(page.getByText(/May be quoted without the name/)).toBeVisible();
  await expect(frame(page).said).toContainText("Finished the call with Gareth Penhallow");
  const [call] = (await ask(page, "references.sheet", { referee: id })).calls;
  expect(call).toMatchObject({ state: "finished", permission: "unnamed" });
  expect(call?.items.map(({ kind, words }) => [kind, words])).toEqual([
    ["answer", "Hers start to finish."],
    ["answer", "Three of them shared it."],
    ["answer", "She joined near the end."],
    ["reliability", null],
    ["not-give", "The front end."],
    ["again", "Tomorrow."],
  ]);
  await frame(page).open("References");
  await expect(page.getByRole("row", { name: "Gareth Penhallow" })).toContainText("3 claims answered");

  await frame(page).open("Today");
  await page.getByRole("row", { name: /^Ask Anahera Whitcombe, On-call roster for payments/ }).focus();
  await page.keyboard.press("Enter");
  const asked = page.getByLabel("Ask Anahera: what do they say to this?");
  await expect(asked).toBeVisible();
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await axeFaults(page, theme), "a claim to ask about").toEqual([]);
  }
  await asked.focus();
  await page.keyboard.type("I set the roster up, then handed it over.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("I set the roster up, then handed it over.")).toBeVisible();
  await page.getByRole("button", { name: /^Undo: / }).click();
  await asked.click();
  await page.keyboard.type("Others ran it.");
  await page.getByRole("button", { name: "Keep what Anahera says" }).click();
  await expect(page.getByText("Others ran it.")).toBeVisible();
  await expect(asked).toHaveCount(0);
  await frame(page).open("Today");
  await expect(page.getByRole("row", { name: /Gareth|Anahera/ })).toHaveCount(0);
  expect((await ask(page, "claims.list", { candidate })).map(({ toAsk }) => toAsk)).toEqual([null, null, null]);
  expect(found).toEqual([]);
});

test("by pointer: consent first, who they are, notes beside the answers, and half-typed words outlive the window", async ({
  page,
  host,
}) => {
  const { id, candidate } = await referee(page, host.address, { consent: false });
  await page.goto(new URL(`/references/${id}/live`, host.address).href);
  await frame(page).at("Gareth Penhallow");
  const ring = page.getByRole("button", { name: "Ring", exact: true });
  await expect(ring).toBeDisabled();
  await expect(page.getByText("The candidate hasn’t agreed that this referee may be rung.")).toBeVisible();
  await page.getByRole("button", { name: "Record that Anahera agrees to this call" }).click();
  await page.getByText("Engineering lead they worked under").click();
  await expect(page.getByText("Nobody has confirmed yet that this is who they say.")).toBeVisible();
  await ring.click();
  await page.getByText("Rang through the switchboard").click();
  await expect(page.getByText("Nobody has confirmed yet that this is who they say.")).toHaveCount(0);
  await page.getByText("I read this, and they are happy to go on").click();

  const note = page.getByRole("textbox", { name: "Note: anything that isn’t an answer" });
  await note.fill("“Quiet in meetings, loud in design reviews.");
  await note.press("Enter");
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("Quiet in meetings");
  const first = page.getByRole("listitem", { name: `Claim 1. ${CLAIMS[0]}` });
  await first.getByText("Partly").click();
  await first.getByLabel("Exact words").fill("He wrote the runbooks, and");
  await expect
    .poll(async () => {
      const [call] = (await ask(page, "references.sheet", { referee: id })).calls;
      const [claim] = await ask(page, "claims.list", { candidate });
      return (await ask(page, "drafts.get", { place: `reference ${call?.id} ${claim?.id}` })).words;
    })
    .toContain("He wrote the runbooks, and");
  await page.reload();
  await expect(first.getByLabel("Exact words")).toHaveValue("He wrote the runbooks, and");
  await expect(first.getByRole("radio", { name: "Partly" })).toBeChecked();
  await first.getByLabel("Exact words").press("Enter");
  await expect.poll(() => standings(page, candidate)).toEqual(["partly", "not-checked", "not-checked"]);

  await page.getByRole("button", { name: "Finish call" }).click();
  await expect(page.getByText("Ask whether they may be quoted, then finish.")).toBeVisible();
  await page.getByText("By name", { exact: true }).click();
  await page.getByRole("button", { name: "Finish call" }).click();
  await expect(page.getByRole("button", { name: "Ring again" })).toBeVisible();
  const [call] = (await ask(page, "references.sheet", { referee: id })).calls;
  expect(call).toMatchObject({ state: "finished", permission: "named", identity: "switchboard" });
  expect(call?.referee.relationship).toBe("engineering-lead");
  expect(call?.notes).toMatchObject([{ quote: true, text: "Quiet in meetings, loud in design reviews." }]);
});

test("one key puts a call off to a time that Today and the list know, and one key says that they declined", async ({
  page,
  host,
}) => {
  const { id } = await referee(page, host.address, { claims: [] });
  await page.goto(new URL(`/references/${id}/live`, host.address).href);
  await frame(page).at("Gareth Penhallow");
  await expect(page.getByText("Add 3 claims to test.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("l");
  await page.getByRole("textbox", { name: "Ring back" }).fill("2030-03-12T09:30");
  await page.getByRole("button", { name: "Plan the call" }).click();
  await expect(page.getByText("To be rung back Tue 12 Mar, 9:30 am AEDT.")).toBeVisible();
  await frame(page).open("References");
  await page.getByRole("link", { name: /^Planned/ }).click();
  await page.getByRole("row", { name: "Gareth Penhallow" }).click();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("Space");
  const question = page.getByRole("listitem", { name: "Closing question 1. Did it stay reliable?" });
  await expect(question.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByText("They declined to go on. Nothing they said was kept.")).toBeVisible();
  expect((await ask(page, "references.sheet", { referee: id })).calls.map(({ state }) => state)).toEqual([
    "refused",
    "call-back",
  ]);
});

test("the list of references and a live call pass axe in both themes and run out nowhere", async ({ page, host }) => {
  test.setTimeout(60_000);
  const { id, candidate } = await referee(page, host.address);
  await page.goto(new URL("/references", host.address).href);
  await frame(page).at("References");
  await expectAccessible(page);
  const { id: call } = await ask(page, "references.start", { referee: id, identity: "not-confirmed" });
  await ask(page, "references.open", { call, consent: true });
  const [claim] = await ask(page, "claims.list", { candidate });
  await ask(page, "references.answer", { call, claim: claim?.id ?? "", answer: "partly", words: "Some of it." });
  await ask(page, "references.addNote", { call, stampMs: 80_000, text: "Ran payments for three years." });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(new URL(`/references/${id}/live`, host.address).href);
  await frame(page).at("Gareth Penhallow");
  await expectAccessible(page);
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.press("ControlOrMeta+j");
  await expect(page.getByRole("textbox", { name: "Note: anything that isn’t an answer" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+j");
  const second = page.getByRole("listitem", { name: "Claim 2" });
  await expect(second.getByRole("radio").first()).toBeFocused();
  await expect(second.getByText("Tell me about")).toBeInViewport();
  await expect(second.getByText("Confirmed")).toBeInViewport();
});
