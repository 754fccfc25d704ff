import { readFileSync } from "node:fs";
import type { ShortlistDocument } from "../../shared/domain/exports/document.ts";

const text = readFileSync(new URL("sample-document.json", import.meta.url), "utf8");

/** The shortlist for Banksia Mutual, four people, fresh at each call so that a test may change it. */
export const sampleDocument = (): ShortlistDocument => JSON.parse(text);
