import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Words of a PDF with every run of blanks as one, and how many pages it has. */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    }),
  );
  await loading.destroy();
  return { text: plain(pages.join(" ")), pages: pages.length };
}

/** Without marks, invisible characters and differences of blanks, so that no spelling of a name slips through. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\s+/gu, " ");
