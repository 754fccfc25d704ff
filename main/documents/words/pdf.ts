import { getDocumentProxy } from "unpdf";
import { Refusal } from "../../../shared/contract/operation.ts";
import { MOST_CHARACTERS } from "../../../shared/domain/intake/reading.ts";

const MOST_PAGES = 200;

/** The words of a PDF, line by line; nothing is drawn, so pictures of words give none. */
export async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES)
    throw no(`That PDF has more than ${MOST_PAGES} pages. Paste the part that is about the work.`);
  let words = "";
  for (let at = 1; at <= document.numPages && words.length <= MOST_CHARACTERS; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    for (const item of items) if ("str" in item) words += item.hasEOL ? `${item.str}\n` : item.str;
    words += "\n\n";
  }
  if (!/\S/u.test(words))
    throw no("That PDF holds pictures of words but no text. Copy the words out of it and paste them.");
  return words;
}

async function opened(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw no("That PDF has a password. Save it without one, or paste the words.");
    throw no("That PDF is damaged and can’t be read. Ask for it again, or paste the words.");
  }
}

const no = (message: string): Refusal => new Refusal("bad-input", message, "/base64");
