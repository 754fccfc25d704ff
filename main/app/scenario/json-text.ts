import { readFileSync, statSync } from "node:fs";
import { endOf, scanJson } from "../../../shared/domain/json/scan-json.ts";
import type { Path } from "./scenario-error.ts";

/** More than any scenario or résumé needs. */
const MAX_BYTES = 5_000_000;

export interface JsonText {
  /** Of the bytes, without the byte order mark; empty when they could not be read. */
  text: string;
  /** Undefined when `problem` says why the text could not be read. */
  value: unknown;
  /** Predicate for a sentence: "is not JSON at line 3, column 7". */
  problem: string | null;
  /** What a file of ours may not hold: keys said twice or that reach for a prototype, and half characters. */
  faults: { path: Path; problem: string }[];
}

/** Reads an ordinary file of JSON, which a link may lead to; anything else that bears the name is a problem, not an error. */
export function readJsonFile(path: string): JsonText {
  try {
    const file = statSync(path);
    if (!file.isFile()) return unread("isn’t a file");
    return file.size > MAX_BYTES ? unread("is larger than 5 MB") : readJsonText(readFileSync(path));
  } catch {
    return unread("can’t be read");
  }
}

/** Reads UTF-8 JSON, with or without a byte order mark, and says where it stops being JSON. */
export function readJsonText(bytes: Uint8Array): JsonText {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = endOf(decodable(bytes));
    return unread(`isn’t UTF-8 at line ${line}, column ${column}`);
  }
  const { stop, faults } = scanJson(text);
  if (stop) {
    const { line, column } = endOf(text.slice(0, stop.at));
    return unread(`isn’t JSON at line ${line}, column ${column}: ${stop.problem}`);
  }
  return { text, value: JSON.parse(text), problem: null, faults };
}

/** The text before the first byte that is not UTF-8. */
function decodable(bytes: Uint8Array): string {
  let text = "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at++) text += decoder.decode(bytes.subarray(at, at + 1), { stream: true });
  } catch {
    return text;
  }
  return text;
}

const unread = (problem: string): JsonText => ({ text: "", value: undefined, problem, faults: [] });
