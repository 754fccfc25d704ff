import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from "@cantoo/pdf-lib";

/**
 * What a screen reader would miss, one sentence each; empty when the file keeps its promise.
 * A drawing without alternative text is not tagged as a figure at all, and no standard notices: hence the count.
 */
export async function checkTags(bytes: Uint8Array, figures: number): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog } = pdf;
  const faults: string[] = [];
  const want = (good: unknown, fault: string): unknown => good || faults.push(fault);

  want(String(member(member(catalog, "MarkInfo"), "Marked")) === "true", "the file is not marked as tagged");
  want(String(member(catalog, "Lang")).includes("en-AU"), "its language is not en-AU");
  want(pdf.getTitle(), "it has no title");
  const shown = member(member(catalog, "ViewerPreferences"), "DisplayDocTitle");
  want(String(shown) === "true", "the title is not displayed");
  want(metadataOf(member(catalog, "Metadata")).includes("<pdfuaid:part>1<"), "it has no PDF/UA identifier");
  const ordered = pdf.getPages().every((page) => String(member(page.node, "Tabs")) === "/S");
  want(ordered, "a page has no tab order");
  want(member(catalog, "Outlines"), "it has no bookmarks");

  const elements = [...walk(member(member(catalog, "StructTreeRoot"), "K"))];
  const ofRole = (role: RegExp): PDFDict[] => elements.filter((element) => role.test(String(member(element, "S"))));
  want(ofRole(/^\/P$/).length > 0, "it has no paragraphs");
  const described = ofRole(/^\/Figure$/).filter((figure) => member(figure, "Alt")).length;
  want(described === figures, `${described} of ${figures} figures have an alternative text`);
  want(ofRole(/^\/Figure$/).length === described, "a figure has no alternative text");
  const scoped = ofRole(/^\/TH$/).every((cell) => String(member(cell, "A")).includes("/Scope"));
  want(scoped, "a table header has no scope");
  let level = 0;
  for (const heading of ofRole(/^\/H\d$/)) {
    const next = Number(String(member(heading, "S")).slice(2));
    want(next <= level + 1, `a heading skips from ${level} to ${next}`);
    level = next;
  }
  return faults;
}

/** Roles of all tags, in reading order: `H1`, `P`, `TH`. */
export async function rolesOf(bytes: Uint8Array): Promise<string[]> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  return [...walk(member(member(catalog, "StructTreeRoot"), "K"))].map((one) => String(member(one, "S")).slice(1));
}

const member = (dict: PDFObject | undefined, key: string): PDFObject | undefined =>
  dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;

const metadataOf = (stream: PDFObject | undefined): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8") : "";

function* walk(node: PDFObject | undefined): Generator<PDFDict> {
  if (node instanceof PDFArray) for (let i = 0; i < node.size(); i++) yield* walk(node.lookup(i));
  if (!(node instanceof PDFDict)) return;
  yield node;
  yield* walk(node.lookup(PDFName.of("K")));
}
