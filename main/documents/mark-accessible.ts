import { decodePDFRawStream, ParseSpeeds, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const identifier =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';

const SMALL = 2_000_000;

/** Adds what the WebAssembly compiler leaves out of a tagged file: the PDF/UA identifier, the title bar, the tab order. */
export async function markAccessible(bytes: Uint8Array): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { catalog, context } = pdf;

  const preferences = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of("DisplayDocTitle"), PDFBool.True);
  catalog.set(PDFName.of("ViewerPreferences"), preferences);

  const written = catalog.lookup(PDFName.of("Metadata"));
  if (!(written instanceof PDFRawStream)) throw new Error("The PDF has no metadata to mark.");
  const metadata = Buffer.from(decodePDFRawStream(written).decode()).toString("utf8");
  const marked = Buffer.from(metadata.replace("</rdf:RDF>", () => `${identifier}</rdf:RDF>`));
  catalog.set(PDFName.of("Metadata"), context.register(context.stream(marked, { Type: "Metadata", Subtype: "XML" })));

  for (const page of pdf.getPages()) page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  const saved = await pdf.save({
    // Half the size to send, but seconds to make when the file has hundreds of pages.
    useObjectStreams: bytes.length < SMALL,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return { bytes: saved, pages: pdf.getPageCount() };
}
