import { convert } from "html-to-text";
import PostalMime from "postal-mime";
import { Refusal } from "../../../shared/contract/operation.ts";

/** Of a mail's HTML; a longer one was made by no person. */
const MOST_HTML = 2_000_000;

/** The words of an email as it is read: subject, then its plain text, else its HTML as text. Attachments are left alone. */
export async function wordsOfMail(bytes: Buffer): Promise<string> {
  const { subject, text, html } = await parsed(bytes);
  const plain = text?.trim() ? text : html === undefined ? "" : fromHtml(html);
  if (plain.trim() === "") return "";
  return subject ? `${subject}\n\n${plain}` : plain;
}

async function parsed(bytes: Buffer) {
  try {
    return await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20, maxHeadersSize: 256 * 1024 });
  } catch {
    throw new Refusal("bad-input", "That email is damaged and can’t be read. Paste its words instead.", "/base64");
  }
}

function fromHtml(html: string): string {
  if (html.length > MOST_HTML)
    throw new Refusal(
      "bad-input",
      "That email is too long to be read. Paste the part that is about the work.",
      "/base64",
    );
  const selectors = [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
  ];
  return convert(html, { wordwrap: false, limits: { maxInputLength: MOST_HTML, maxDepth: 100 }, selectors });
}
