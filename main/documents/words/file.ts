import { Refusal } from "../../../shared/contract/operation.ts";
import { MOST_CHARACTERS } from "../../../shared/domain/intake/reading.ts";
import { isCompound, wordsOfDocx } from "./docx.ts";
import { wordsOfMail } from "./mail.ts";
import { wordsOfPdf } from "./pdf.ts";
import { wordsOfText } from "./text.ts";

type Kind = "pdf" | "docx" | "eml" | "txt";

const NAMES: Record<Kind, string> = { pdf: "PDF", docx: "Word document", eml: "email", txt: "text file" };
const READERS: Record<Kind, (bytes: Buffer) => string | Promise<string>> = {
  pdf: wordsOfPdf,
  docx: wordsOfDocx,
  eml: wordsOfMail,
  txt: wordsOfText,
};

/** The words of a file, whose bytes must be of the kind that its name says; refused in words when they are not. */
export async function wordsOfFile(name: string, bytes: Buffer): Promise<string> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (!isKind(ending))
    throw no(
      "Assay reads PDF, Word (.docx), email (.eml) and text (.txt) files. Save it as one of those, or paste the words.",
    );
  if (bytes.length === 0) throw no("That file is empty.");
  if (!looksLike(ending, bytes))
    throw no(`That file isn’t the ${NAMES[ending]} that its name says. Save it again, or paste the words.`);
  const words = tidy(await READERS[ending](bytes));
  if (!/\S/u.test(words)) throw no(`There are no words in that ${NAMES[ending]}. Paste them instead.`);
  if (words.length > MOST_CHARACTERS)
    throw no("That file holds more than 100,000 characters of text. Paste the part that is about the work.");
  return words;
}

const isKind = (ending: string): ending is Kind => Object.hasOwn(READERS, ending);

function looksLike(kind: Kind, bytes: Buffer): boolean {
  const starts = (mark: string): boolean => bytes.subarray(0, 1024).includes(mark);
  switch (kind) {
    case "pdf":
      return starts("%PDF-");
    case "docx":
      // A Word file with a password is a compound file; what to do about it is said where it is read.
      return bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1")) || isCompound(bytes);
    case "eml":
      return !bytes.subarray(0, 4096).includes(0) && /^[!-9;-~]+:/mu.test(bytes.toString("latin1", 0, 4096));
    case "txt":
      return !starts("%PDF-") && !bytes.subarray(0, 2).equals(Buffer.from("PK"));
  }
}

const no = (message: string): Refusal => new Refusal("bad-input", message, "/base64");

/** Without what nobody can see, and without more than one empty line in a row. */
const tidy = (words: string): string =>
  words
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[^\S\n]+\n/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
