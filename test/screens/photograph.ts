import { mkdirSync, renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import type { BriefRow } from "../../shared/contract/briefs.ts";
import type { PersonRow } from "../../shared/contract/candidates.ts";
import { testBrowser } from "../helpers/chromium.ts";
import { startHost } from "../helpers/host.ts";
import { ask } from "../helpers/socket.ts";

// `npm run screens -- --out DIR`: every screen on the sample data, in both themes, at the usual and at the smallest size.
const { values } = parseArgs({ options: { out: { type: "string", default: "screens" } } });
const out = resolve(process.env["ASSAY_FROM"] ?? process.cwd(), values.out);
const sizes = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
] as const;

type Screen = [name: string, path: string, ready: (page: Page) => Promise<void>];

const host = await startHost(undefined, { sample: true });
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
  await page.getByRole("heading", { name: "Today" }).waitFor();
  const brief = await firstBrief();
  const person = await leadingPerson();
  const screens: Screen[] = [
    ["today", "/today", seen("Today")],
    ["briefs", "/briefs", seen("Briefs")],
    ["brief", `/briefs/${brief.id}`, seen(brief.title)],
    ["export", `/briefs/${brief.id}/export?variant=named`, drawn],
    ["candidates", "/candidates", rows],
    ["candidates-peek", `/candidates?sel=${person.id}`, peeked],
    ...(["profile", "claims", "interviews", "references", "briefs", "history"] as const).map(
      (tab): Screen => [`candidate-${tab}`, `/candidates/${person.id}/${tab}`, opened],
    ),
    ["settings", "/settings", seen("Settings")],
    ["help", "/help/shortcuts", seen("shortcuts")],
  ];
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
        console.log(file);
      }
    }
  }
} finally {
  await browser.close();
  await host.stop();
}

function seen(heading: string): (page: Page) => Promise<void> {
  return (page) => page.getByRole("heading", { name: heading }).first().waitFor();
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

function rows(page: Page): Promise<void> {
  return page.getByRole("row", { name: /, 1 of/ }).waitFor();
}

function peeked(page: Page): Promise<void> {
  return page.getByRole("complementary", { name: /^Peek/ }).waitFor();
}

function opened(page: Page): Promise<void> {
  return page.getByRole("tabpanel").waitFor();
}

async function firstBrief(): Promise<BriefRow> {
  return first(await answerTo<BriefRow[]>("briefs.list", {}), "brief");
}

async function leadingPerson(): Promise<PersonRow> {
  return first((await answerTo<{ rows: PersonRow[] }>("candidates.list", { sort: "c1" })).rows, "person");
}

function first<T>([one]: readonly T[], what: string): T {
  if (!one) throw new Error(`the sample has no ${what}`);
  return one;
}

async function answerTo<T>(name: "briefs.list" | "candidates.list", input: object): Promise<T> {
  const asker = await ask(await freshAddress());
  const answer = await asker.call(name, input);
  asker.close();
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as T;
}

/** Enter in the host's terminal gives another address. */
async function freshAddress(): Promise<string> {
  const before = host.said.length;
  host.child.stdin?.write("\n");
  for (;;) {
    const found = host.said.slice(before).flatMap((line) => /http:\S+/.exec(line) ?? [])[0];
    if (found) return found;
    await new Promise((turn) => setTimeout(turn, 20));
  }
}
