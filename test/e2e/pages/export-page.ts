import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** The Export screen, as a person meets it. */
export interface ExportPage {
  exportPdf: Locator;
  markSent: Locator;
  preflight: Locator;
  /** Waits until the first page of the PDF is drawn. */
  drawn(): Promise<void>;
  /** Does what exports, and gives the file that the browser was handed. */
  exported(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }>;
}

export function exportPage(page: Page): ExportPage {
  const exportPdf = page.getByRole("button", { name: "Export PDF" });
  return {
    exportPdf,
    markSent: page.getByRole("button", { name: "Mark as sent" }),
    preflight: page.getByRole("region", { name: "Pre-flight" }),
    async drawn() {
      const canvas = page.getByRole("article", { name: /^Page 1 of / }).locator("canvas");
      // The colour block of the cover, near the corner; an empty canvas is transparent there.
      const corner = (): Promise<number[]> =>
        canvas.evaluate((drawing) => {
          const pixels = (drawing as HTMLCanvasElement).getContext("2d")?.getImageData(20, 20, 1, 1).data;
          return [...(pixels ?? [])];
        });
      await expect.poll(corner, { timeout: 40_000 }).toEqual([11, 79, 92, 255]);
    },
    async exported(press) {
      const download = page.waitForEvent("download");
      await press();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
  };
}
