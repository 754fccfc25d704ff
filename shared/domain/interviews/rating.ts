import type { Criterion } from "../exports/facts.ts";
import { criteria } from "./criteria.ts";

/** One score as it stands before it is submitted. */
export interface ScoreDraft {
  criterion: Criterion;
  score: number;
  reason: string;
  /** Ids of notes, quotes and reference answers of this person. */
  evidence: readonly string[];
}

export interface RatingProblem {
  criterion: Criterion | null;
  field: "score" | "reason" | "evidence";
  message: string;
}

/** What may be pointed at: `known` ids of this person, `followUps` those that are only an open question. */
export interface EvidenceIndex {
  known: ReadonlySet<string>;
  followUps: ReadonlySet<string>;
}

const longestReason = 500;

/**
 * What keeps a rating from being submitted, in criterion order; empty when nothing does. A criterion may be left out and
 * then reads "Not rated yet", but each one scored needs 1 to 5, a one-line reason and at least one piece of evidence.
 */
export function ratingProblems(scores: readonly ScoreDraft[], evidence: EvidenceIndex): RatingProblem[] {
  if (scores.length === 0) return [{ criterion: null, field: "score", message: "Nothing is rated yet." }];
  return criteria.flatMap((criterion) => {
    const given = scores.filter((score) => score.criterion === criterion);
    if (given.length > 1) return [{ criterion, field: "score" as const, message: `${criterion} is rated twice.` }];
    return given.flatMap((score) => scoreProblems(score, evidence));
  });
}

function scoreProblems({ criterion, score, reason, evidence }: ScoreDraft, index: EvidenceIndex): RatingProblem[] {
  const problems: RatingProblem[] = [];
  const say = (field: RatingProblem["field"], message: string) => problems.push({ criterion, field, message });
  if (!Number.isInteger(score) || score < 1 || score > 5) say("score", `${criterion} needs a whole score from 1 to 5.`);
  if (reason.trim() === "") say("reason", `${criterion} has a score but no reason. Say in one line why.`);
  else if (/[\n\r\u2028\u2029]/.test(reason)) say("reason", `The reason for ${criterion} is longer than one line.`);
  else if (reason.length > longestReason)
    say("reason", `The reason for ${criterion} is over ${longestReason} characters.`);
  if (evidence.length === 0)
    say("evidence", `${criterion} has a score but no evidence. Link a note or clear the score.`);
  for (const id of new Set(evidence)) {
    if (index.followUps.has(id)) say("evidence", `${criterion} points at a question that is still open.`);
    else if (!index.known.has(id)) say("evidence", `${criterion} points at “${id}”, which is nothing of this person.`);
  }
  return problems;
}
