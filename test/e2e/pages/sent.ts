import type { Page } from "@playwright/test";
import { ask } from "./ask.ts";

/** Exports a variant of the sample's brief, marks it as sent now, and gives its id. */
export async function sendVersion(page: Page, brief: string, variant: "named" | "blind"): Promise<string> {
  const places = (await ask(page, "exports.leaks", { brief, variant })).map(({ path, start, end, suggestion }) => ({
    path,
    start,
    end,
    replacement: suggestion,
  }));
  if (places.length > 0) await ask(page, "exports.clearLeaks", { brief, variant, places });
  const before = (await ask(page, "exports.versions", { brief })).length;
  await ask(page, "exports.freeze", { brief, variant });
  while ((await ask(page, "exports.versions", { brief })).length === before);
  const version = (await ask(page, "exports.versions", { brief })).find((one) => one.variant === variant && !one.sent);
  const id = version?.id ?? "";
  await ask(page, "exports.markSent", { version: id, to: "Rosalind Achterberg", how: "email" });
  return id;
}
