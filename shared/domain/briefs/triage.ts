import { type Difficulty, defaultRole, type Title } from "./titles.ts";
import { type AskNext, askNext } from "./triage-ask.ts";
import { metTriggers, rankTitles, type TriageAnswers, type TriageRules } from "./triage-points.ts";
import { type TriageWarning, triageReasons, triageWarnings } from "./triage-words.ts";

export type { TriageAnswers, TriageRules } from "./triage-points.ts";

/** What the answers of a call say about the role. */
export interface Triage {
  /** Null until the difficulty is answered. */
  title: Title | null;
  runnerUp: Title | null;
  triggersMet: number;
  /** Enough triggers that a contract API engineer is likely right. */
  specialistLikely: boolean;
  reasons: string[];
  warnings: TriageWarning[];
  askNext: AskNext | null;
}

/** The title among five, why, and what to ask next; the same whatever order things were said in. */
export function triage(answers: TriageAnswers, rules: TriageRules): Triage {
  const [first, second] = rankTitles(answers, rules);
  const title = first?.title ?? null;
  const triggersMet = metTriggers(answers).length;
  return {
    title,
    runnerUp: second?.title ?? null,
    triggersMet,
    specialistLikely: triggersMet >= rules.triggersEnough.count,
    reasons: triageReasons(answers, title, rules),
    warnings: triageWarnings(answers, title, rules),
    askNext: askNext(answers, rules),
  };
}

/**
 * Whether choosing this title takes one line that says why: it is neither what all the answers point to nor what the
 * difficulty alone does.
 */
export function needsReason(chosen: Title, pointedTo: Title | null, difficulty: Difficulty | null): boolean {
  return pointedTo !== null && chosen !== pointedTo && (difficulty === null || chosen !== defaultRole(difficulty));
}
