import { copyFileSync, mkdirSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import type { BriefRow } from "../../shared/contract/briefs.ts";
import type { PersonRow } from "../../shared/contract/candidates.ts";
import { ask as askPage } from "../e2e/pages/ask.ts";
import { sendVersion } from "../e2e/pages/sent.ts";
import { testBrowser } from "../helpers/chromium.ts";
import { freshAddress, startKnownHost } from "../helpers/host.ts";
import { ask } from "../helpers/socket.ts";

// `npm run screens -- --out DIR`: every screen on the sample data, in both themes, at the usual and at the smallest size.
// With `--pictures` those that the README shows are put in their place too.
const { values } = parseArgs({
  options: { out: { type: "string", default: "screens" }, pictures: { type: "boolean", default: false } },
});
const out = resolve(process.env["ASSAY_FROM"] ?? process.cwd(), values.out);
const IN_README = ["brief-light-1280x800.png", "export-light-1280x800.png"];
const sizes = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
] as const;

type Screen = [name: string, path: string, ready: (page: Page) => Promise<void>];

const host = await startKnownHost({ sample: "day" });
const LINES = [
  [192, "C1", "Arrivals API, their own design: 14 freight forwarders, 3 internal teams. REST, with webhooks.", {}],
  [
    340,
    "C1",
    "I’d rather version the contract twice than explain one broken field to fourteen forwarders.",
    { quote: true },
  ],
  [602, "C1", "Ran v1 beside v2 for nine months, watched calls per key fall to zero.", {}],
  [811, "C1", "Ask for the notice they sent. Is it public?", { followUp: true }],
  [936, "C2", "Most like this: cargo status. SOAP over a private network, one change window a month.", {}],
  [1135, "C2", "Their test system was three versions behind, so we recorded real replies.", { quote: true }],
] as const;

const browser = await chromium.launch(await testBrowser());
try {
  mkdirSync(out, { recursive: true });
  const context = await browser.newContext({
    deviceScaleFactor: 1,
    timezoneId: "Australia/Melbourne",
    locale: "en-AU",
  });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  const asker = await ask(await freshAddress(host));
  const told = async <T>(name: string, input: object): Promise<T> => {
    const answer = await asker.call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value as T;
  };
  const brief = await firstBrief(told);
  const [person] = (await told<{ rows: PersonRow[] }>("candidates.list", { sort: "c1" })).rows;
  const calls = await planCalls(told, brief.id);
  asker.close();
  const referee = (await askPage(page, "references.agenda", {}))[0]?.referee;
  const screens: Screen[] = [
    ["today", "/today", seen("Today")],
    ["briefs", "/briefs", seen("Briefs")],
    ["brief", `/briefs/${brief.id}`, seen(brief.title)],
    ["people", `/briefs/${brief.id}/people`, seen("People on this brief")],
    ["brief-capture", `/briefs/${brief.id}/capture`, seen(brief.client.name)],
    ["brief-read-back", `/briefs/${brief.id}/capture?read=true`, seen("Read back", 2)],
    ["brief-new", "/briefs/new", seen("New brief")],
    ["shortlists", "/shortlists", seen("Shortlists")],
    ["shortlist", `/briefs/${brief.id}/shortlist`, seen("Shortlist for")],
    ["compare", `/briefs/${brief.id}/compare?ids=`, seen("Compare ")],
    ["export", `/briefs/${brief.id}/export?variant=named`, drawn],
    ["candidates", `/candidates?sel=${person?.id}`, seen("Candidates")],
    ...["profile", "claims", "interviews", "references", "briefs", "history"].map(
      (tab): Screen => [`candidate-${tab}`, `/candidates/${person?.id}/${tab}`, seen(person?.name ?? "")],
    ),
    ["interviews", "/interviews?view=all", seen("Interviews")],
    ["prepare", `/interviews/${calls.planned}/prepare`, seen("Interview with")],
    ["live", `/interviews/${calls.live}/live?pane=notes`, typed],
    ["live-scores", `/interviews/${calls.live}/live?pane=scores`, seen("")],
    ["rating", `/interviews/${calls.finished}/score`, seen("Rating of")],
    ["references", "/references", seen("References")],
    ["clients", "/clients", seen("Clients")],
    ["client", `/clients/${brief.client.id}`, seen(brief.client.name)],
    ["rate", `/briefs/${brief.id}/rate?percent=20`, seen("Explain this rate")],
    ["quality", "/quality", seen("Quality")],
    ["settings", "/settings", seen("Settings")],
    ["figures", "/settings/rates", seen("Rates and figures")],
    ["help", "/help/shortcuts", seen("Keyboard shortcuts")],
    ["welcome", "/welcome", seen("Welcome")],
  ];
  await photograph(page, screens);
  await sendVersion(page, brief.id, "named");
  const call = await askPage(page, "references.start", { referee: referee ?? "", identity: "switchboard" });
  await askPage(page, "references.open", { call: call.id, consent: true });
  await photograph(page, [
    ["feedback", `/briefs/${brief.id}/feedback`, seen("Client feedback")],
    ["reference-call", `/references/${referee}/live`, seen(call.referee.name)],
  ]);
} finally {
  await browser.close();
  await host.stop();
}

async function photograph(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const [name, path, ready] of screens) {
        await page.goto(new URL(path, host.address).href);
        await ready(page);
        const file = `${name}-${colorScheme}-${size.width}x${size.height}.png`;
        await page.screenshot({ path: join(out, `.${file}`), animations: "disabled" });
        renameSync(join(out, `.${file}`), join(out, file));
        if (values.pictures && IN_README.includes(file))
          copyFileSync(join(out, file), `resources/pictures/${name}.png`);
        console.log(file);
      }
    }
  }
}

/** The screen's own heading is there, and what it shows below it. */
function seen(heading: string, level: 1 | 2 = 1): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole("heading", { level, name: heading }).waitFor();
    await page.waitForFunction(() => {
      const main = document.getElementById("main");
      return main?.querySelector(".skeleton") === null && (main.textContent?.length ?? 0) > 60;
    });
  };
}

/** The first page of the PDF is on screen. */
async function drawn(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("canvas").first().waitFor({ state: "attached" });
  await page.waitForFunction(() => {
    const canvas = document.querySelector("canvas");
    return canvas !== null && canvas.width > 300;
  });
}

/** Half a line in the note box. */
async function typed(page: Page): Promise<void> {
  const box = page.getByRole("textbox", { name: "Note" });
  await box.fill("Who signed off the mapping when a partner changed a code");
}

type Told = <T>(name: string, input: object) => Promise<T>;

async function firstBrief(told: Told): Promise<BriefRow> {
  const [first] = await told<BriefRow[]>("briefs.list", {});
  if (!first) throw new Error("the sample has no brief");
  return first;
}

/** One call to come, one that runs, one that waits for its rating, each with a person of the sample. */
async function planCalls(told: Told, brief: string) {
  const { rows } = await told<{ rows: { id: string }[] }>("candidates.list", {});
  const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const plan = async (at: number): Promise<string> => {
    const candidate = rows[at % rows.length]?.id;
    return (await told<{ id: string }>("interviews.schedule", { candidate, brief, at: ago(-25) })).id;
  };
  const talk = async (id: string): Promise<void> => {
    await told("interviews.arrange", { id, told: true });
    await told("interviews.start", { id, at: ago(22) });
    for (const [seconds, criterion, text, kind] of LINES)
      await told("interviews.addNote", { interview: id, stampMs: seconds * 1000, criterion, text, ...kind });
  };
  const [planned, live, finished] = [await plan(0), await plan(1), await plan(2)];
  for (const id of [live, finished]) await talk(id);
  await told("interviews.finish", { id: finished });
  return { planned, live, finished };
}
