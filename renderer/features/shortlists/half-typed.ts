import type { Sentence } from "./builder-store.ts";

/** A half-typed sentence as it was kept on disk; null when there is none, or it is no sentence. */
export function halfTyped(words: string): Sentence | null {
  if (words === "") return null;
  try {
    const { text, evidence } = JSON.parse(words) as Partial<Record<keyof Sentence, unknown>>;
    if (typeof text !== "string" || !Array.isArray(evidence)) return null;
    return { text, evidence: evidence.filter((id) => typeof id === "string") };
  } catch {
    return null;
  }
}
