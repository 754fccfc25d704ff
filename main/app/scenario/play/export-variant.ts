import { createHash } from "node:crypto";
import type { Variant } from "../../../../shared/contract/exports.ts";
import { Refusal } from "../../../../shared/contract/operation.ts";
import type { Ask } from "./step.ts";

export interface Exported {
  variant: Variant;
  /** Of the frozen version, to mark it as sent. */
  version: string;
  bytes: Uint8Array;
  pages: number;
  /** Hex. */
  sha256: string;
  /** Every occurrence that was cleared. */
  leaksCleared: number;
}

/** Clears every hit of one variant by its suggested replacement, freezes the version and reads its bytes back. */
export async function exportVariant(ask: Ask, brief: string, variant: Variant): Promise<Exported> {
  const leaks = await ask("exports.leaks", { brief, variant });
  const places = leaks.map(({ path, start, end, suggestion }) => ({ path, start, end, replacement: suggestion }));
  if (places.length > 0) await ask("exports.clearLeaks", { brief, variant, places });
  const { id, sha256, pages } = await ask("exports.freeze", { brief, variant });
  const bytes = Buffer.from((await ask("exports.read", { id })).base64, "base64");
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new Refusal("failed", `The ${variant} PDF isn’t the one that was frozen.`);
  return { variant, version: id, bytes, pages, sha256, leaksCleared: leaks.length };
}
