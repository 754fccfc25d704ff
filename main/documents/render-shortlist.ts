import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ShortlistDocument } from "../../shared/domain/exports/document.ts";
import { assetFile, templateFiles } from "./asset-files.ts";
import { chooseFonts } from "./choose-fonts.ts";
import type { FontFamily } from "./font-table.ts";
import { markAccessible } from "./mark-accessible.ts";
import { createCompiler } from "./typst-compiler.ts";

/** What made the bytes; a newer one may make others from the same document. */
export const ENGINE_VERSION = "typst-ts-web-compiler 0.7.0, pdf-lib 2.11.1";

/** A name for the template as it stands, so that no change of it goes unnoticed: `shortlist-` and 12 hex digits. */
export const TEMPLATE_VERSION: string = `shortlist-${templateHash().slice(0, 12)}`;

export interface RenderedPdf {
  bytes: Uint8Array;
  pages: number;
  /** Hex, of the bytes. */
  sha256: string;
}

/**
 * Sets a shortlist in type: the same document gives the same bytes on any day, machine, zone or locale.
 * Throws a sentence for the reader when a character has no glyph.
 */
export async function renderShortlist(
  document: ShortlistDocument,
  progress: (done: number, of: number) => void = () => {},
): Promise<RenderedPdf> {
  const { families, data } = typesetting(document);
  progress(1, 4);
  const compile = await createCompiler(families);
  progress(2, 4);
  const set = compile(data);
  progress(3, 4);
  const { bytes, pages } = await markAccessible(set);
  progress(4, 4);
  return { bytes, pages, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The fonts that a document needs and what the template reads; throws as `renderShortlist` does. */
export function typesetting(document: ShortlistDocument): { families: FontFamily[]; data: unknown } {
  const tidy = tidied(document);
  const families = chooseFonts(tidy);
  return { families, data: { document: tidy, families: families.map(({ family }) => family) } };
}

/** One kind of line end, and spaces for tabs; every other character stays as it was written. */
function tidied(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, tidied(member)]));
}

function templateHash(): string {
  const hash = createHash("sha256");
  for (const file of templateFiles) hash.update(readFileSync(assetFile(file)));
  return hash.digest("hex");
}
