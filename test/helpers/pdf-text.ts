import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of each page in the order they are drawn, any white space as one space; artifacts (headers) are among them. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
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

/** How far from the left edge, in points, the first piece of drawn text begins that holds the words; null if none does. */
export async function leftOf(bytes: Uint8Array, words: string): Promise<number | null> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  let left: number | null = null;
  for (let n = 1; n <= pdf.numPages && left === null; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    const found = items.find((item) => "str" in item && item.str.includes(words));
    if (found && "transform" in found) left = Number(found.transform[4]);
  }
  await loading.destroy();
  return left;
}

/** The title, author and so on that a file says of itself, and its bookmarks. */
export async function propertiesOf(bytes: Uint8Array): Promise<{ info: Record<string, unknown>; bookmarks: string[] }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
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
