import type { Page } from "@playwright/test";
import type { Bench } from "../bench.ts";
import { SEED } from "../populate.ts";
import { noteOf } from "../population/person.ts";
import { type LineSpec, mustEqual, type Pair, type Trial } from "../trial.ts";
import { press } from "../window/paint.ts";
import { openWindows, type Windows } from "../window/windows.ts";

/** What is typed into the list's filter and into the palette, in turn. */
const LETTERS = ["k", "s", "o", "j"] as const;

/** From a key to the frame that shows what came of it, in a window beside a page that has the same ready in memory. */
export async function screens(bench: Bench): Promise<Trial> {
  const { ask, interviews, people } = await bench.program();
  const lines = 2 * people;
  const call = await longCall(bench, lines);
  const all = (await ask("candidates.list", { limit: 1 })).total;
  const counts = await Promise.all(
    LETTERS.map(
      async (words) => `${figure((await ask("candidates.list", { words, limit: 1 })).total)} of ${figure(all)}`,
    ),
  );
  const hits = await Promise.all(
    LETTERS.map(async (words) => {
      const [first] = await ask("search.find", { words });
      return first?.title ?? "";
    }),
  );
  await bench.closed();
  const windows = await openWindows(bench.folder);
  const everyone = `${figure(all)} of ${figure(all)}`;
  const short = await noteBox(windows, interviews[0] ?? "");
  const long = await noteBox(windows, call);
  const go = await change(windows, everyone);
  const palette = await openPalette(windows, hits);
  const filter = await narrowed(windows, everyone, counts);
  return {
    lines: [
      spec("key to paint: note box", "a bare text box", 20, 3),
      spec(`key to paint: note box of a call with ${figure(lines)} lines`, "a bare text box", lines, 3),
      spec("key to paint: from Briefs to Candidates", "that screen from memory", people, 3),
      spec("key to paint: palette opened", "that palette from memory", people, 4),
      spec("key to paint: found in the palette", "those results from memory", people, 2),
      spec("key to paint: list narrowed", "those rows from memory", people, 3),
    ],
    // Each is shown only once the words on screen are those that the program answered before.
    check: async () =>
      mustEqual("the newest line of the long call", (await long.newest()).endsWith(`, ${lines} of ${lines}`), true),
    turn: async (i) => [await short.turn(i), await long.turn(i), await go(i), ...(await palette(i)), await filter(i)],
    close: () => windows.close(),
  };
}

const spec = (name: string, against: string, size: number, bar: number): LineSpec => ({
  name,
  against,
  size,
  unit: "ms",
  bar,
});
const figure = (count: number): string => count.toLocaleString("en-AU");

/** One call in which so many lines were kept. */
async function longCall(bench: Bench, lines: number): Promise<string> {
  const { ask } = await bench.program();
  const { rows } = await ask("candidates.list", { limit: 2 });
  const { id } = await ask("interviews.schedule", { candidate: rows[1]?.id ?? "", at: "2026-03-10T08:00:00Z" });
  await ask("interviews.start", { id });
  for (let i = 0; i < lines; i++)
    await ask("interviews.addNote", { interview: id, stampMs: i * 1000, text: noteOf(SEED, 5_000_000 + i) });
  return id;
}

/** Both in ms, the bare page first on odd turns. */
async function pair(i: number, work: () => Promise<number>, bare: () => Promise<number>): Promise<Pair> {
  if (i % 2 === 0) return [await work(), await bare()];
  const before = await bare();
  return [await work(), before];
}

async function noteBox(windows: Windows, call: string) {
  const page = await windows.open(`/interviews/${call}/live`);
  const bare = await windows.bare('<textarea class="textarea" aria-label="Note" rows="1"></textarea>');
  const typing = async (page: Page): Promise<() => Promise<number>> => {
    const box = page.getByRole("textbox", { name: "Note" });
    await box.fill("a");
    let words = "a";
    return () => {
      words += "b";
      return press(page, "b", { in: "textarea", text: words });
    };
  };
  const [work, baseline] = [await typing(page), await typing(bare)];
  return {
    newest: async () => (await page.locator(".log-line").last().getAttribute("aria-label")) ?? "",
    turn: (i: number) => pair(i, work, baseline),
  };
}

async function change(windows: Windows, everyone: string) {
  const page = await windows.open("/candidates");
  const count = page.locator(".people-count").getByText(everyone, { exact: true });
  await count.waitFor();
  const candidates = await page.locator("#root").innerHTML();
  const leave = async (): Promise<void> => {
    await page.keyboard.press("g");
    await page.keyboard.press("b");
    await page.getByRole("heading", { level: 1, name: "Briefs" }).waitFor();
  };
  await page.locator("h1").focus();
  await leave();
  const briefs = await page.locator("#root").innerHTML();
  const bare = await windows.bare(`<div id="root">${briefs}</div>`);
  const shown = { in: ".people-count", text: everyone };
  return (i: number) =>
    pair(
      i,
      async () => {
        await page.keyboard.press("g");
        const took = await press(page, "c", shown);
        await leave();
        return took;
      },
      async () => {
        const took = await press(bare, "c", shown, { into: "#root", html: candidates });
        await bare.locator("#root").evaluate((root, html) => {
          root.innerHTML = html;
        }, briefs);
        return took;
      },
    );
}

/** Opened over the list, then one letter typed. */
async function openPalette(windows: Windows, hits: readonly string[]) {
  const page = await windows.open("/candidates");
  await page.locator(".people-count").waitFor();
  const root = await page.locator("#root").innerHTML();
  const first = { in: ".finder-label", text: "This screen" };
  const close = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await page.locator(".finder").waitFor({ state: "detached" });
  };
  const results: { html: string; text: string }[] = [];
  const found = (at: number) => ({ in: ".finder-results", text: results[at]?.text ?? "" });
  let opened = "";
  for (const [at, letter] of LETTERS.entries()) {
    await press(page, "Control+k", first);
    opened ||= await page.locator(".scrim").evaluate((palette) => palette.outerHTML);
    await page.keyboard.press(letter);
    results.push(await settled(page, hits[at] ?? ""));
    await close();
  }
  const bare = await windows.bare(`<div id="root">${root}</div><div id="over"></div>`);
  return async (i: number): Promise<Pair[]> => {
    const at = i % LETTERS.length;
    const letter = LETTERS[at] ?? "k";
    const open = await pair(
      i,
      () => press(page, "Control+k", first),
      () => press(bare, "Control+k", first, { into: "#over", html: opened }),
    );
    const find = await pair(
      i,
      () => press(page, letter, found(at)),
      () => press(bare, letter, found(at), { into: ".finder-results", html: results[at]?.html ?? "" }),
    );
    await close();
    await bare.locator("#over").evaluate((over) => over.replaceChildren());
    return [open, find];
  };
}

/** What is found once everything is indexed and answered, which holds the name that the program itself puts first. */
async function settled(page: Page, first: string): Promise<{ html: string; text: string }> {
  const read = () =>
    page.locator(".finder-results").evaluate((list) => ({ html: list.innerHTML, text: list.textContent ?? "" }));
  const building = page.locator(".finder-count").getByText("Names work now");
  let before = "";
  for (;;) {
    await page.waitForTimeout(300);
    const now = await read();
    if (now.text === before && now.text.includes(first) && (await building.count()) === 0) return now;
    before = now.text;
  }
}

async function narrowed(windows: Windows, everyone: string, counts: readonly string[]) {
  const page = await windows.open("/candidates");
  const field = page.getByRole("searchbox", { name: "Filter candidates" });
  const count = page.locator(".people-count");
  const emptied = async (): Promise<void> => {
    await field.fill("");
    await count.getByText(everyone, { exact: true }).waitFor();
  };
  await emptied();
  const root = await page.locator("#root").innerHTML();
  const full = await page.locator(".people-body").innerHTML();
  const rows: string[] = [];
  const shown = (at: number) => ({ in: ".people-count", text: counts[at] ?? "" });
  for (const [at, letter] of LETTERS.entries()) {
    await press(page, letter, shown(at));
    rows.push(await page.locator(".people-body").innerHTML());
    await emptied();
  }
  const bare = await windows.bare(`<div id="root">${root}</div>`);
  return async (i: number): Promise<Pair> => {
    const at = i % LETTERS.length;
    const letter = LETTERS[at] ?? "k";
    const took = await pair(
      i,
      () => press(page, letter, shown(at)),
      () => press(bare, letter, shown(at), { into: ".people-body", html: rows[at] ?? "" }),
    );
    await emptied();
    await bare.locator(".people-body").evaluate((body, html) => {
      body.innerHTML = html;
    }, full);
    return took;
  };
}
