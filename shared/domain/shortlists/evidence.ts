/** One sentence of a reason or a watch-out with the ids that it points at. */
export interface CitedSentence {
  text: string;
  evidence: readonly string[];
}

export interface EvidenceProblem {
  /** Position of the sentence. */
  index: number;
  /** The id that is no evidence of this person; null when there is none at all. */
  id: string | null;
  message: string;
}

/**
 * Every sentence must point at evidence of its own person: `known` holds the ids of their notes and reference answers,
 * `followUps` those notes that are only a question still open.
 */
export function evidenceProblems(
  sentences: readonly CitedSentence[],
  known: ReadonlySet<string>,
  followUps: ReadonlySet<string> = new Set(),
): EvidenceProblem[] {
  return sentences.flatMap(({ text, evidence }, index): EvidenceProblem[] => {
    if (text.trim() === "") return [{ index, id: null, message: "This reason has no words." }];
    if (evidence.length === 0)
      return [{ index, id: null, message: `“${shortened(text)}” points at no evidence. Link a note or an answer.` }];
    return evidence.flatMap((id) => {
      if (followUps.has(id))
        return [{ index, id, message: `“${shortened(text)}” points at a question that is still open.` }];
      return known.has(id)
        ? []
        : [{ index, id, message: `“${shortened(text)}” points at nothing noted of this person.` }];
    });
  });
}

/** Enough of a sentence to find it by, never cut inside a character. */
function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= 60 ? text.trim() : `${characters.slice(0, 59).join("").trimEnd()}…`;
}
