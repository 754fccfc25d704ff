import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ask, untilTyped } from "./pages/ask.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";

const WORDS = "Two or three nights a week our card settlements stop matching.";

const field = (page: Page, name: string) => page.locator(`#capture [name="${name}"]`);

/** Presses keys and counts them; prose that is typed is not counted. */
function counted(page: Page) {
  let keys = 0;
  return {
    async press(...chords: string[]) {
      for (const chord of chords) {
        await page.keyboard.press(chord);
        keys += 1;
      }
    },
    type: (words: string) => page.keyboard.type(words),
    count: () => keys,
  };
}

async function openToday(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await frame(page).at("Today");
}

async function takeCall(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+n");
  await page.keyboard.press("b");
  await expect(field(page, "organisation")).toBeFocused();
}

/** The brief in the address. */
const idIn = (page: Page): string => new URL(page.url()).pathname.split("/")[2] ?? "";

test("a call becomes a running clock by keys alone: typing after two, the minimum within twelve", async ({
  page,
  host,
}) => {
  const found = complaints(page);
  await openToday(page, host.address);
  const { press, type, count } = counted(page);
  await press("ControlOrMeta+n", "b");
  await expect(field(page, "organisation")).toBeFocused();
  expect(count()).toBe(2);
  await type("Banksia Mutual");
  await press("Tab");
  await type("Rosalind Achterberg");
  await press("ControlOrMeta+2");
  await type(WORDS);
  await press("Tab", "Space");
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "Read back" })).toBeFocused();
  await expect(page.getByText("The hard part: connections between systems.")).toBeVisible();
  const kept = count();
  await press("Escape");
  await expect(page.locator('[name="difficulty"]:checked')).toBeFocused();
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("heading", { name: "Read back" })).toBeFocused();
  expect(count() - kept).toBe(2);
  await press("ControlOrMeta+Enter");
  await expect(page.getByRole("banner")).toContainText("47 h left");
  expect(count()).toBeLessThanOrEqual(12);

  await page.reload();
  await expect(page.getByRole("banner")).toContainText("47 h left");
  const brief = await ask(page, "briefs.get", { id: idIn(page) });
  expect(brief).toMatchObject({
    client: { name: "Banksia Mutual" },
    contact: { name: "Rosalind Achterberg" },
    words: WORDS,
    difficulty: "connections",
    role: "api-engineer",
    clock: { state: "running" },
  });
  expect(await ask(page, "clients.list", {})).toHaveLength(1);
  expect(found).toEqual([]);
});

test("by pointer: answers are clicked, a gap in the summary leads to its field, and the clock starts", async ({
  page,
  host,
}) => {
  await page.goto(host.address);
  await frame(page).open("Briefs");
  const hint = /No briefs yet\. Press .*N then B when a client rings\./u;
  await expect(page.getByText(hint)).toBeVisible();
  await page.getByRole("button", { name: "New brief" }).click();
  await field(page, "organisation").fill("Quoll Freight");
  await page.getByRole("button", { name: /^The work/ }).click();
  await field(page, "words").fill(WORDS);
  const panel = page.getByRole("complementary", { name: "Role, rate and needs" });
  await expect(panel.getByRole("button", { name: "Answer where the difficulty sits" })).toBeVisible();
  await page.getByText("An interface others depend on").click();
  await expect(panel).toContainText("Leans API engineer");
  await page.getByText("Partner or developer programme").click();
  await expect(panel).toContainText("1 of 6 triggers. Two or more usually means a contract API engineer.");
  await panel.getByRole("button", { name: "They write the code" }).click();
  await expect(panel.locator(".role-verdict")).toBeFocused();
  await expect(page.locator('[name="handsOn"]:checked')).toHaveValue("yes");
  await panel.getByRole("button", { name: "Choose another role" }).click();
  await panel.getByLabel("Role", { exact: true }).selectOption("Backend engineer");
  await expect(panel.getByRole("button", { name: "Choose this role" })).toBeDisabled();
  await panel.getByLabel("Why, in one line").fill("The API is a small part");
  await panel.getByRole("button", { name: "Choose this role" }).click();
  await expect(panel.locator(".role-verdict")).toHaveText("Backend engineer");
  await expect(panel).toContainText("Chosen instead: The API is a small part");
  await page.getByRole("button", { name: "Read back" }).click();
  const summary = page.locator(".capture-summary");
  await expect(summary).toContainText("1 thing to fill before the clock can start.");
  await expect(page.getByRole("button", { name: "Start the 48-hour clock" })).toBeDisabled();
  await summary.getByRole("button", { name: "Contact name: who rang?" }).click();
  await expect(field(page, "contactName")).toBeFocused();
  await field(page, "contactName").fill("Pim");
  await page.getByRole("button", { name: "Read back" }).click();
  await expect(page.getByText("You ring because of: partner or developer programme.")).toBeVisible();
  await page.getByRole("button", { name: "Change: The hard part: an interface others depend on." }).click();
  await expect(page.locator('[name="difficulty"]:checked')).toBeFocused();
  await page.goBack();
  await page.getByRole("button", { name: "Start the 48-hour clock" }).click();
  await expect(page.getByRole("banner")).toContainText("47 h left");
  expect(await ask(page, "briefs.get", { id: idIn(page) })).toMatchObject({
    contact: { name: "Pim" },
    difficulty: "interface",
    handsOn: true,
    role: "backend-engineer",
    roleReason: "The API is a small part",
    triggers: ["partner-programme"],
  });
});

test("a call that drops loses nothing: it is a draft on Today, and half a word comes back with the caret", async ({
  page,
  host,
}) => {
  await openToday(page, host.address);
  await takeCall(page);
  await page.keyboard.type("Quoll Frei");
  await untilTyped(page, "brief new capture", "Quoll Frei");
  await page.goto(new URL("/today", host.address).href);
  await page.getByRole("link", { name: "Take up the brief call that dropped" }).click();
  await expect(field(page, "organisation")).toHaveValue("Quoll Frei");
  await expect(field(page, "organisation")).toBeFocused();
  await page.keyboard.type("ght");
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/\/briefs\/[0-9a-f-]{36}\/capture/u);
  await page.keyboard.press("ControlOrMeta+2");
  await page.keyboard.type("Carriers ring us when lo");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ControlOrMeta+j");
  await page.keyboard.type("She isn’t su");
  await untilTyped(page, `brief ${idIn(page)} capture`, "She isn’t su");

  await page.goto(new URL("/today", host.address).href);
  await page.getByRole("row", { name: "Quoll Freight" }).click();
  await expect(field(page, "note")).toBeFocused();
  await expect(field(page, "note")).toHaveValue("She isn’t su");
  await page.keyboard.type("re.");
  await page.keyboard.press("Enter");
  await expect(field(page, "words")).toHaveValue("Carriers ring us when lo\nShe isn’t sure.");
  await page.keyboard.press("ControlOrMeta+j");
  await expect(field(page, "words")).toBeFocused();
  await expect
    .poll(async () => (await ask(page, "briefs.get", { id: idIn(page) })).words)
    .toBe("Carriers ring us when lo\nShe isn’t sure.");
});

test("a known client is offered while its name is typed, and brings its contact", async ({ page, host }) => {
  await openToday(page, host.address);
  const { id } = await ask(page, "clients.create", { name: "Banksia Mutual" });
  await ask(page, "clients.addContact", { client: id, name: "Rosalind Achterberg", email: "rosalind@example.com" });
  await takeCall(page);
  await page.keyboard.type("bank");
  await expect(page.getByRole("option", { name: "Banksia Mutual" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page, "contactName")).toHaveValue("Rosalind Achterberg");
  await expect(field(page, "organisation")).toHaveValue("Banksia Mutual");
  await field(page, "email").fill("rosalind");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/^That isn’t an email address\./u)).toBeVisible();
  await expect(field(page, "email")).toHaveValue("rosalind");
  const clients = await ask(page, "clients.list", {});
  expect(clients).toMatchObject([{ id, contacts: [{ email: "rosalind@example.com" }] }]);
  expect((await ask(page, "briefs.list", {})).map(({ client }) => client.id)).toEqual([id]);
});

test("nine sections are one key away, needs are added and weighed, and every answer is kept by itself", async ({
  page,
  host,
}) => {
  test.setTimeout(60_000);
  await openToday(page, host.address);
  await takeCall(page);
  await page.keyboard.type("Wattlebird Retail");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/capture/u);
  const id = idIn(page);
  const section = (at: number) => page.keyboard.press(`ControlOrMeta+${at}`);
  await section(3);
  await page.keyboard.press("Space");
  await section(4);
  await page.keyboard.press("Space");
  await section(5);
  await page.keyboard.type("Dynamics");
  await page.keyboard.press("Enter");
  await page.getByLabel("Kind of Dynamics").selectOption("CRM");
  await section(6);
  await page.keyboard.press("Space");
  await field(page, "platforms").fill("Kong, MuleSoft");
  await section(7);
  await page.keyboard.press("Space");
  await field(page, "city").fill("Perth");
  await section(8);
  await page.keyboard.press("Space");
  await field(page, "months").fill("six");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Write whole months, from 1 to 60.")).toBeVisible();
  await expect(field(page, "months")).toHaveValue("six");
  await field(page, "months").fill("6");
  await field(page, "budgetFrom").fill("1,000");
  await field(page, "budgetTo").fill("1200");
  await section(9);
  const panel = page.getByRole("complementary", { name: "Role, rate and needs" });
  await expect(panel.getByText("Their budget straddles senior and lead or specialist.")).toBeVisible();
  await expect(panel.getByRole("img", { name: /Their budget 1,000–1,200\.$/u })).toBeVisible();
  await expect(panel.getByText("Indicative. Experts set their own rates.")).toBeVisible();
  await page.keyboard.type("Event-driven retail");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Need: Event-driven retail")).toBeVisible();
  await expect(field(page, "need")).toBeFocused();
  expect(await page.getByRole("main").evaluate((main) => main.scrollTop)).toBe(0);
  await page.keyboard.type("Retail domain");
  await field(page, "needWeight").selectOption("Nice to have");
  await page.getByRole("button", { name: "Add need" }).click();
  await page.getByLabel("Kind of Retail domain").selectOption("Domain");
  await expect(page.getByText("8 of 9 started")).toBeVisible();
  await expect
    .poll(() => ask(page, "briefs.get", { id }))
    .toMatchObject({
      triggers: ["design-build"],
      specialisations: ["api-design"],
      systems: [{ name: "Dynamics", kind: "crm", state: null }],
      languages: [".NET"],
      platforms: ["Kong", "MuleSoft"],
      domain: "banking",
      city: "Perth",
      engagement: "contract",
      months: 6,
      budget: { fromCents: 100_000, toCents: 120_000, per: "day", gst: "excluded" },
      needs: [
        { statement: "Event-driven retail", kind: "integration", weight: "must" },
        { statement: "Retail domain", kind: "domain", weight: "nice" },
      ],
    });
  await page.getByRole("button", { name: "Remove Retail domain" }).click();
  await expect(page.getByLabel("Need: Retail domain")).toHaveCount(0);
  await expect(field(page, "need")).toBeFocused();
  await takeFromText(page, id);
});

/** An email and a file offer facts; only a press fills a field, what fits none says why, and undo takes it back. */
async function takeFromText(page: Page, id: string): Promise<void> {
  const brief = () => ask(page, "briefs.get", { id });
  const before = await brief();
  await page.keyboard.press("ControlOrMeta+Shift+e");
  const box = page.getByLabel("Paste it here, or drop a file");
  await expect(box).toBeFocused();
  await box.fill("a".repeat(200_000));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^That is more than 100,000 characters\./u)).toBeVisible();
  expect(await box.inputValue()).toHaveLength(200_000);
  await box.fill("A nine month contract. We run Apigee, in Perth. They pay $140 an hour.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "4 facts found. Take what is right." })).toBeFocused();
  await expect(page.getByText("That is by the hour. Ask for the day rate.")).toBeVisible();
  await expect(page.locator("q", { hasText: "We run Apigee, in Perth." })).toHaveCount(2);
  expect(await brief()).toEqual(before);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Take months 9" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Take platform Apigee" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(brief).toMatchObject({ months: 9, platforms: ["Kong", "MuleSoft", "Apigee"], city: "Perth" });
  await expect(field(page, "months")).toHaveValue("9");
  await ask(page, "history.undo", {});
  await expect(page.getByRole("button", { name: "Take platform Apigee" })).toBeVisible();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from("Remote, four days a week.");
  await (await chooser).setFiles({ name: "advert.txt", mimeType: "text/plain", buffer });
  await page.getByRole("button", { name: "Take days a week 4" }).click();
  await expect.poll(brief).toMatchObject({ daysPerWeek: 4, place: null });
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await faults(page)).toEqual([]);
}

const SIZES = [
  [1280, 800],
  [640, 400],
  [320, 640],
] as const;

test("the brief screens pass axe in both themes, and run out nowhere", async ({ page, host }) => {
  test.setTimeout(60_000); // axe on five screens
  await openToday(page, host.address);
  // Names of 300 letters without a break, in three scripts.
  const client = await ask(page, "clients.create", { name: "Ω".repeat(300) });
  const contact = await ask(page, "clients.addContact", { client: client.id, name: "銀".repeat(300) });
  const { id } = await ask(page, "briefs.create", {
    client: client.id,
    contact: contact.id,
    title: "t".repeat(120),
    words: "w".repeat(2000),
    systems: [{ name: "s".repeat(300), kind: "other", state: "brittle" }],
    difficulty: "application",
    triggers: ["design-build", "gone-wrong"],
    level: "lead",
    months: 9,
    daysPerWeek: 2,
    budget: { fromCents: 20_000, toCents: 900_000, per: "day", gst: "excluded" },
  });
  await ask(page, "briefs.addNeed", { brief: id, kind: "integration", statement: "n".repeat(200) });
  const person = await ask(page, "candidates.create", { name: "y".repeat(300) });
  await ask(page, "briefs.addPerson", { brief: id, candidate: person.id });
  const paths = ["/briefs", "/briefs/new", `/briefs/${id}/capture`, `/briefs/${id}/people`];
  for (const path of [...paths, `/briefs/${id}/capture?read=true`]) {
    await page.goto(new URL(path, host.address).href);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} ${width}`).toBe(0);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await faults(page, ["color-contrast"])).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    expect(await faults(page)).toEqual([]);
  }
});

/** What axe finds, by all its rules or by some. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`);
}
