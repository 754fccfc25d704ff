/** A score with the ids of the notes and reference items that it points at. */
interface Cited {
  evidence: readonly string[];
}

/** Scores apart by whether any of their evidence is still there (`known`); one whose evidence was all taken away counts nowhere. */
export function byBacking<T extends Cited>(
  scores: readonly T[],
  known: { has(id: string): boolean },
): { backed: T[]; unbacked: T[] } {
  const isBacked = ({ evidence }: T): boolean => evidence.some((id) => known.has(id));
  return { backed: scores.filter(isBacked), unbacked: scores.filter((score) => !isBacked(score)) };
}
