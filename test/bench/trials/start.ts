import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { builtProgram } from "../../helpers/built.ts";
import { testBrowser } from "../../helpers/chromium.ts";
import { startHost } from "../../helpers/host.ts";
import { runNode } from "../bare/process.ts";
import type { Bench } from "../bench.ts";
import { inTurns, mustEqual, type Trial } from "../trial.ts";

const PAGE = JSON.stringify({ limit: 200 });

/** A process that starts on the populated data, answers the first page of people and ends. */
export async function firstPage(bench: Bench): Promise<Trial> {
  const { data, config, people } = await bench.closed();
  const env = { ...process.env, ASSAY_CONFIG: config };
  const cli = join(builtProgram(), "main", "cli.js");
  const ask = () => runNode([cli, "--data", data, "call", "candidates.list", "--json", PAGE], env);
  return {
    lines: [
      { name: "start to first page answered", against: "node -e 0, to its end", size: people, unit: "ms", bar: 8 },
    ],
    async check() {
      const { rows, total } = JSON.parse(await ask()) as { rows: unknown[]; total: number };
      mustEqual("rows of the first page", rows.length, Math.min(200, total));
    },
    turn: async (i) => [await inTurns(i, ask, () => runNode(["-e", "0"]))],
  };
}

/** From nothing to a window that can be used: the host on the populated data, the browser, the first screen. */
export async function coldStart(bench: Bench): Promise<Trial> {
  const { people } = await bench.closed();
  const options = await testBrowser();
  async function usable(): Promise<Opened> {
    const host = await startHost(bench.folder);
    const browser = await chromium.launch(options);
    const page = await browser.newPage();
    await page.goto(host.address);
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    return {
      page,
      async close() {
        await browser.close();
        const exited = new Promise((resolve) => host.child.once("exit", resolve));
        host.child.kill("SIGTERM");
        await exited;
      },
    };
  }
  async function empty(): Promise<Opened> {
    const browser = await chromium.launch(options);
    const page = await browser.newPage();
    await page.goto("data:text/html,<h1>Today</h1>");
    await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
    return { page, close: () => browser.close() };
  }
  async function opening(open: () => Promise<Opened>): Promise<number> {
    const start = performance.now();
    const { close } = await open();
    const took = performance.now() - start;
    await close();
    return took;
  }
  return {
    lines: [
      {
        name: "cold start to usable",
        against: "the same browser opening an empty page",
        size: people,
        unit: "ms",
        bar: 2,
      },
    ],
    async check() {
      const { page, close } = await usable();
      mustEqual("the title", await page.title(), "Today – Assay");
      await close();
    },
    async turn(i) {
      if (i % 2 === 0) return [[await opening(usable), await opening(empty)]];
      const bare = await opening(empty);
      return [[await opening(usable), bare]];
    },
  };
}

interface Opened {
  page: Page;
  close(): Promise<void>;
}
