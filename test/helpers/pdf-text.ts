import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of each page in the order they are drawn, any white space as one space; artifacts (headers) are among them. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  const pages: string[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    pages.push(text.replace(/\s+/gu, " "));
  }
  await loading.destroy();
  return pages;
}

/** The title, author and so on that a file says of itself, and its bookmarks. */
export async function propertiesOf(bytes: Uint8Array): Promise<{ info: Record<string, unknown>; bookmarks: string[] }> {
  const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  const { info } = await pdf.getMetadata();
  const bookmarks = flat((await pdf.getOutline()) ?? []);
  await loading.destroy();
  return { info: info as Record<string, unknown>, bookmarks };
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}
const flat = (bookmarks: Bookmark[]): string[] => bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);
