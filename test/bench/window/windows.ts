import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { testBrowser } from "../../helpers/chromium.ts";
import { startHost } from "../../helpers/host.ts";
import { WATCH } from "./paint.ts";

/** Windows of one browser on the populated data, and bare pages of the same browser that wear the same styles. */
export interface Windows {
  open(path: string): Promise<Page>;
  bare(body: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openWindows(folder: string): Promise<Windows> {
  const host = await startHost(folder);
  const browser = await chromium.launch(await testBrowser());
  const context = await browser.newContext();
  await context.addInitScript({ content: WATCH });
  const [first] = [await context.newPage()];
  await first.goto(host.address);
  await first.getByRole("heading", { level: 1 }).waitFor();
  const { origin } = new URL(host.address);
  return {
    async open(path) {
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      return page;
    },
    async bare(body) {
      await serveBare(context, first, body);
      const page = await context.newPage();
      await page.goto(`${origin}/bare`);
      return page;
    },
    async close() {
      await browser.close();
      const exited = new Promise((resolve) => host.child.once("exit", resolve));
      host.child.kill("SIGTERM");
      await exited;
    },
  };
}

/** At the same origin, so that the same styles and fonts are there. */
async function serveBare(context: BrowserContext, window: Page, body: string): Promise<void> {
  const styles = await window.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href),
  );
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join("");
  const html = `<!doctype html><html lang="en-AU" data-theme="light"><head>${links}</head><body>${body}</body></html>`;
  await context.unroute("**/bare");
  await context.route("**/bare", (route) => route.fulfill({ contentType: "text/html", body: html }));
}
