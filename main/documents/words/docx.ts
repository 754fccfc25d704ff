import { SaxesParser } from "saxes";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Refusal } from "../../../shared/contract/operation.ts";

const MOST_ENTRIES = 2_000;
/** Of word/document.xml, counted as they come out and not as the file claims. */
const MOST_BYTES = 20_000_000;
const DOCUMENT = "word/document.xml";

/** The container of a Word file with a password, and of one from before 2007. */
export const isCompound = (bytes: Buffer): boolean =>
  bytes.subarray(0, 8).equals(Buffer.from("d0cf11e0a1b11ae1", "hex"));

/** The words of a Word document, a line for each paragraph; only its main part is unpacked, and only so far. */
export async function wordsOfDocx(bytes: Buffer): Promise<string> {
  if (isCompound(bytes))
    throw no(
      "That Word document has a password, or is from before 2007. Save it as .docx without one, or paste the words.",
    );
  const { zip, entry } = await documentIn(bytes);
  try {
    return await wordsIn(zip, entry);
  } finally {
    zip.close();
  }
}

function documentIn(bytes: Buffer): Promise<{ zip: ZipFile; entry: Entry }> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(no(DAMAGED));
      if (zip.entryCount > MOST_ENTRIES) return reject(no(TOO_MUCH));
      zip.on("error", () => reject(no(DAMAGED)));
      zip.on("end", () =>
        reject(no("That file isn’t the Word document that its name says. Save it again, or paste the words.")),
      );
      zip.on("entry", (entry: Entry) => {
        if (entry.fileName === DOCUMENT) resolve({ zip, entry });
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

function wordsIn(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.isEncrypted()) throw no("That Word document has a password. Save it without one, or paste the words.");
  if (entry.uncompressedSize > MOST_BYTES) throw no(TOO_MUCH);
  const { parser, words } = paragraphs();
  const decoder = new TextDecoder("utf-8");
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(no(DAMAGED));
      let unpacked = 0;
      const stop = (message: string): void => {
        stream.destroy();
        reject(no(message));
      };
      parser.on("error", () => stop(DAMAGED));
      stream.on("error", () => stop(DAMAGED));
      stream.on("data", (chunk: Buffer) => {
        unpacked += chunk.length;
        if (unpacked > MOST_BYTES) stop(TOO_MUCH);
        else parser.write(decoder.decode(chunk, { stream: true }));
      });
      stream.on("end", () => {
        parser.close();
        resolve(words());
      });
    });
  });
}

/** Reads w:t as words, w:tab and w:br as space, and ends a line with each w:p; what was deleted is w:delText. */
function paragraphs() {
  const parser = new SaxesParser({ xmlns: false });
  const parts: string[] = [];
  let within = false;
  parser.on("doctype", () => parser.fail("a document type"));
  parser.on("opentag", ({ name }) => {
    if (name === "w:t") within = true;
    if (name === "w:tab") parts.push("\t");
    if (name === "w:br" || name === "w:cr") parts.push("\n");
  });
  parser.on("text", (text) => void (within && parts.push(text)));
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") within = false;
    if (name === "w:p") parts.push("\n");
    if (name === "w:tc") parts.push("\t");
  });
  return { parser, words: () => parts.join("") };
}

const DAMAGED = "That Word document is damaged and can’t be read. Ask for it again, or paste the words.";
const TOO_MUCH =
  "That Word document unpacks to far more than a document holds, so it wasn’t read. Paste the words instead.";
const no = (message: string): Refusal => new Refusal("bad-input", message, "/base64");
