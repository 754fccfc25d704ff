import type { Criterion } from "../exports/facts.ts";
import { criteria, isRatedFromReferences } from "./criteria.ts";
import { type RatingProblem, ratingProblems, type ScoreDraft } from "./rating.ts";

/** A score on its way: any part may still be missing. */
export interface DraftScore {
  criterion: Criterion;
  score: number | null;
  reason: string;
  evidence: string[];
}

/** One criterion of a draft; nothing yet where the draft says nothing. */
export const draftOf = (draft: readonly DraftScore[], criterion: Criterion): DraftScore =>
  draft.find((one) => one.criterion === criterion) ?? { criterion, score: null, reason: "", evidence: [] };

/** The draft with one criterion changed, in the order of the criteria; one that says nothing is left out. */
export function withScore(
  draft: readonly DraftScore[],
  criterion: Criterion,
  change: Partial<Omit<DraftScore, "criterion">>,
): DraftScore[] {
  return criteria
    .map((one) => (one === criterion ? { ...draftOf(draft, one), ...change } : draftOf(draft, one)))
    .filter(({ score, reason, evidence }) => score !== null || reason !== "" || evidence.length > 0);
}

interface TaggedNote {
  id: string;
  criterion: Criterion | null;
  followUp: boolean;
}

/** Notes that may speak for a criterion: those with its tag first, then the others; an open question is no evidence. */
export function suggestedNotes<N extends TaggedNote>(
  notes: readonly N[],
  criterion: Criterion,
): { tagged: N[]; others: N[] } {
  const evidence = notes.filter(({ followUp }) => !followUp);
  return {
    tagged: evidence.filter((note) => note.criterion === criterion),
    others: evidence.filter((note) => note.criterion !== criterion),
  };
}

/** Those of a draft that have a score: what would be submitted. */
export const scored = (draft: readonly DraftScore[]): ScoreDraft[] =>
  draft.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));

/** What keeps a draft from being submitted; a reason or evidence without a score counts too, since it would be left behind. */
export function draftProblems(
  draft: readonly DraftScore[],
  evidence: { known: ReadonlySet<string>; followUps: ReadonlySet<string> },
): RatingProblem[] {
  const unscored = draft.flatMap(({ criterion, score, reason }): RatingProblem[] =>
    score === null && reason.trim() !== ""
      ? [{ criterion, field: "score", message: `${criterion} has a reason but no score. Set one or clear the reason.` }]
      : [],
  );
  const problems = [...unscored, ...ratingProblems(scored(draft), evidence)];
  return problems.sort((a, b) => order(a) - order(b));
}

const order = ({ criterion }: RatingProblem): number => (criterion === null ? -1 : criteria.indexOf(criterion));

/** The criteria that a call itself rates. */
export const ratedOnCall = criteria.filter((criterion) => !isRatedFromReferences(criterion));
