import type { ShortlistDocument } from "../../shared/domain/exports/document.ts";
import { serve } from "./forked.ts";
import { ENGINE_VERSION, renderShortlist, TEMPLATE_VERSION } from "./render-shortlist.ts";

/** What the parent gets; `sha256` is hex, of the decoded bytes. */
export interface WrittenPdf {
  base64: string;
  pages: number;
  sha256: string;
  engine: string;
  template: string;
}

serve(async (input, progress): Promise<WrittenPdf> => {
  const { document } = input as { document: ShortlistDocument };
  const { bytes, pages, sha256 } = await renderShortlist(document, progress);
  const base64 = Buffer.from(bytes).toString("base64");
  return { base64, pages, sha256, engine: ENGINE_VERSION, template: TEMPLATE_VERSION };
});
