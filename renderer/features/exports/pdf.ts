import { getDocument, type PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?worker&url";

/** An open PDF: how many pages, what each is called, and how to put one on a canvas. */
export interface OpenPdf {
  pages: number;
  /** The heading that each page stands under, by its index from 0. */
  sections: (string | null)[];
  /** Width divided by height, of every page. */
  ratio: number;
  /** Draws a page, so many device pixels wide, and gives its words. */
  draw(index: number, canvas: HTMLCanvasElement, width: number): Promise<string>;
  close(): void;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Ours, not a document’s: pdf.js would end it with the first document closed, while the next one is being opened. */
let worker: PDFWorker | undefined;
/** Rejects when the worker cannot be loaded; pdf.js itself would wait for it for ever. */
let broken: Promise<never> | undefined;

/** pdf.js reads in a worker of our own address, the only one that the window's policy admits. */
function ensureWorker(): PDFWorker {
  if (worker) return worker;
  const rules = {
    createScriptURL(url: string): string {
      if (url !== workerUrl) throw new TypeError(`no worker is made of ${url}`);
      return url;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("assay", rules) ?? rules;
  const made = new Worker(policy.createScriptURL(workerUrl), { type: "module" });
  broken = new Promise((_, reject) => {
    made.addEventListener("error", () => reject(new Error("pdf.js has no worker")), { once: true });
  });
  broken.catch(() => undefined);
  worker = PDFWorker.create({ port: made });
  return worker;
}

/**
 * The document, its pages read when they are asked for; rejects when the bytes are no PDF. Whoever opens it closes it.
 */
export async function openPdf(base64: string): Promise<OpenPdf> {
  const worker = ensureWorker();
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const task = getDocument({ data, worker, useWasm: false, enableXfa: false });
  const document = await Promise.race([task.promise, broken ?? task.promise]);
  const first = (await document.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: document.numPages,
    sections: await sectionsOf(document),
    ratio: first.width / first.height,
    async draw(index, canvas, width) {
      const page = await document.getPage(index + 1);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      page.cleanup();
      return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("");
    },
    close: () => void task.destroy(),
  };
}

/** The outline's top entries, each holding until the next. */
async function sectionsOf(document: PDFDocumentProxy): Promise<(string | null)[]> {
  const starts = new Map<number, string>();
  for (const { title, dest } of (await document.getOutline()) ?? []) {
    const target = typeof dest === "string" ? await document.getDestination(dest) : dest;
    const [page] = target ?? [];
    if (typeof page !== "object" || page === null) continue;
    const index = await document.getPageIndex(page);
    if (!starts.has(index)) starts.set(index, title);
  }
  let section: string | null = null;
  return Array.from({ length: document.numPages }, (_, index) => {
    section = starts.get(index) ?? section;
    return section;
  });
}
