import { Refusal } from "../../../shared/contract/operation.ts";

/** A text file's words, in UTF-8 or UTF-16, else in what Windows wrote before. */
export function wordsOfText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) throw new Refusal("bad-input", "That file isn’t the text file that its name says.", "/base64");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
