import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { hardNames } from "../helpers/hard-names.ts";
import { expect, test } from "./fixtures.ts";
import { ask } from "./pages/ask.ts";
import { axeFaults } from "./pages/axe.ts";
import { complaints } from "./pages/complaints.ts";
import { frame } from "./pages/frame.ts";
import { sendVersion } from "./pages/sent.ts";

test.use({ sample: true });

/** The paths that the program knows, as its routes are written: "/briefs/$id/people". */
function knownPaths(): string[] {
  const folder = join(import.meta.dirname, "../../renderer/app/routes");
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return [...new Set(files.flatMap((text) => [...text.matchAll(/\bpath: "([^"]+)"/g)].map(([, path]) => path ?? "")))];
}

/** Everything that can have a name gets one that is hard to lay out; gives a real address for each path. */
async function layOut(page: Page): Promise<Record<string, readonly string[]>> {
  const [brief] = await ask(page, "briefs.list", {});
  const id = brief?.id ?? "";
  await sendVersion(page, id, "named");
  const { people } = await ask(page, "briefs.overview", { id });
  const names = Object.values(hardNames);
  for (const [i, { candidate }] of people.entries())
    await ask(page, "candidates.update", { id: candidate, name: names[i % names.length] ?? "" });
  for (const name of names.slice(people.length)) await ask(page, "candidates.create", { name });
  const one = people[0]?.candidate ?? "";
  await ask(page, "briefs.update", { id, title: hardNames.unbroken.slice(0, 120) });
  const client = brief?.client.id ?? "";
  await ask(page, "clients.update", { id: client, name: hardNames.manyWords });
  for (const contact of (await ask(page, "clients.get", { id: client })).contacts)
    await ask(page, "clients.updateContact", { id: contact.id, name: hardNames.hebrew });
  const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  const calls = await Promise.all(
    [20, 40, 60].map((minutes) => ask(page, "interviews.schedule", { candidate: one, brief: id, at: at(minutes) })),
  );
  const [planned = "", live = "", finished = ""] = calls.map((call) => call.id);
  for (const call of [live, finished]) {
    await ask(page, "interviews.start", { id: call, at: at(-20) });
    for (const [i, text] of [...names, "x".repeat(3000)].entries())
      await ask(page, "interviews.addNote", { interview: call, stampMs: i * 60_000, text, criterion: "C1" });
  }
  await ask(page, "interviews.finish", { id: finished });
  const referee = await ask(page, "references.addReferee", { candidate: one, name: hardNames.unbroken });
  await ask(page, "references.recordConsent", { referee: referee.id });
  const call = await ask(page, "references.start", { referee: referee.id, identity: "switchboard" });
  await ask(page, "references.open", { call: call.id, consent: true });
  const tabs = ["profile", "claims", "interviews", "references", "briefs", "history"];
  return {
    "/": ["/"],
    "/welcome": ["/welcome"],
    "/today": ["/today"],
    "/quality": ["/quality"],
    "/settings": ["/settings"],
    "/settings/rates": ["/settings/rates"],
    "/help/shortcuts": ["/help/shortcuts"],
    "/briefs": ["/briefs"],
    "/briefs/new": ["/briefs/new"],
    "/briefs/$id": [`/briefs/${id}`],
    "/briefs/$id/capture": [`/briefs/${id}/capture`, `/briefs/${id}/capture?read=true`],
    "/briefs/$id/rate": [`/briefs/${id}/rate?percent=20`],
    "/briefs/$id/people": [`/briefs/${id}/people`],
    "/briefs/$id/shortlist": [`/briefs/${id}/shortlist`],
    "/briefs/$id/compare": [`/briefs/${id}/compare`],
    "/briefs/$id/export": [`/briefs/${id}/export`],
    "/briefs/$id/feedback": [`/briefs/${id}/feedback`],
    "/candidates": [`/candidates?sel=${one}`],
    "/candidates/$id": [`/candidates/${one}`],
    "/candidates/$id/$tab": tabs.map((tab) => `/candidates/${one}/${tab}`),
    "/shortlists": ["/shortlists"],
    "/interviews": ["/interviews"],
    "/interviews/$id/prepare": [`/interviews/${planned}/prepare`],
    "/interviews/$id/live": [`/interviews/${live}/live`, `/interviews/${live}/live?pane=scores`],
    "/interviews/$id/score": [`/interviews/${finished}/score`],
    "/references": ["/references"],
    "/references/$id/live": [`/references/${referee.id}/live`, `/references/${referee.id}/live?pane=referee`],
    "/clients": ["/clients"],
    "/clients/$id": [`/clients/${client}`],
  };
}

test("every route passes axe in both themes and runs out nowhere, with names as long as they may be and in six scripts", async ({
  page,
  host,
}) => {
  test.setTimeout(300_000);
  const found = complaints(page);
  await page.goto(host.address);
  await frame(page).at("Today");
  const addresses = await layOut(page);
  expect(knownPaths().sort()).toEqual(Object.keys(addresses).sort());
  const shots = process.env["ASSAY_SHOTS"];
  for (const path of [...Object.values(addresses).flat(), "/no/such/screen"]) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(new URL(path, host.address).href);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".skeleton")).toHaveCount(0);
    const shot = async (size: string): Promise<unknown> =>
      shots && page.screenshot({ path: join(shots, `${path.replaceAll(/[^a-z]+/g, "-")}${size}.png`) });
    expect.soft(await sideways(page), `${path} at 1280`).toEqual([]);
    expect.soft(await axeFaults(page, "light"), path).toEqual([]);
    await shot("wide");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 640, height: 400 });
    expect.soft(await sideways(page), `${path} at 640`).toEqual([]);
    expect.soft(await axeFaults(page, "dark"), path).toEqual([]);
    expect.soft(await politeRegions(page), path).toEqual(["status"]);
    await shot("narrow");
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await frame(page).palette();
    expect.soft(await axeFaults(page, colorScheme), "palette").toEqual([]);
    await page.keyboard.press("Escape");
  }

  // Where the system sets the colours, focus and what is chosen are still seen; where it wants no motion, nothing moves.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto(new URL("/candidates", host.address).href);
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await page.keyboard.press("Tab");
  const seen = new Set<string>();
  for (let step = 0; step < 40; step++) {
    seen.add(await page.evaluate(focusStyle));
    await page.keyboard.press("Tab");
  }
  expect([...seen].filter((style) => !style.startsWith("solid"))).toEqual([]);
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => Number(one.effect?.getTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);

  // Regions in the order that they are read; then the names of rows say where they stand.
  await page.getByRole("heading", { level: 1 }).focus();
  const regions: string[] = [];
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press("F6");
    regions.push(await page.evaluate(regionOfFocus));
  }
  expect(regions).toEqual(["status-line", "top-bar", "navigation", "main"]);
  const rows = page.getByRole("row", { name: /, \d+ of \d+$/ });
  const names = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
  expect(names.length).toBeGreaterThan(4);
  for (const [i, name] of names.entries()) expect(name).toMatch(new RegExp(`, ${i + 1} of ${names.length}$`, "u"));
  expect(found).toEqual([]);
});

/** How focus is drawn: "solid 2px Tab", or what lacks it. */
function focusStyle(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "solid";
  const drawn = [focused, focused.parentElement, focused.closest("label")].filter((one) => one !== null);
  const styles = drawn.map((one) => getComputedStyle(one));
  const ring = styles.find(({ outlineStyle, outlineWidth }) => outlineStyle === "solid" && outlineWidth !== "0px");
  return ring ? "solid" : `nothing around ${focused.tagName} ${focused.className}`;
}

function regionOfFocus(): string {
  return document.activeElement?.closest("#top-bar, #navigation, #main, #panel, #status-line")?.id ?? "";
}

/** What makes the window scroll sideways; nothing when it doesn’t. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = (box: Element): boolean => box.scrollWidth > box.clientWidth + 1;
    const scrolls = [document.documentElement, ...document.querySelectorAll("#main")].filter(wide);
    if (scrolls.length === 0) return [];
    return [...document.querySelectorAll("#main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 4)
      .map((element) => `${element.tagName} ${element.className}`);
  });

/** Where news is spoken of its own accord: the status line alone. */
const politeRegions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[role=status], [role=log], [aria-live=polite], output")].map(
      (element) => element.getAttribute("role") ?? element.tagName,
    ),
  );
