import type { Page } from "@playwright/test";

/** What the browser complains of from now on, refusals by the Content-Security-Policy included. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  return found;
}
