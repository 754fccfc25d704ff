import type { Playbook } from "../playbook/playbook.ts";
import { type Difficulty, type Title, titles } from "./titles.ts";
import { type Trigger, triggers } from "./triggers.ts";

/** What is known of a brief when its title is looked for. */
export interface TriageAnswers {
  difficulty: Difficulty | null;
  /** Whether the person writes the code; null while nobody has said. */
  handsOn: boolean | null;
  /** In any order; one that is ticked twice counts once. */
  triggers: readonly Trigger[];
  /** How many systems are named; 0 while nobody has named one. */
  systems: number;
  namedPlatform: boolean;
  /** The title that a person chose instead. */
  chosenTitle?: Title | undefined;
}

/** The playbook's part in it: weights, words, and how many triggers or systems count as enough. */
export type TriageRules = Pick<Playbook["roles"], "triage" | "mismatch" | "triggers" | "triggersEnough">;

/** The generalist among the titles: right for an application, and a costly mismatch where systems are hard to join. */
export const generalist: Title = "backend-engineer";

/** Which triggers are met, each once, in the order of the page. */
export const metTriggers = ({ triggers: ticked }: TriageAnswers): Trigger[] =>
  triggers.filter((trigger) => ticked.includes(trigger));

/** "few" or "several"; null while no system is named. */
export const systemsCount = ({ systems }: TriageAnswers, { mismatch }: TriageRules): "few" | "several" | null =>
  systems <= 0 ? null : systems >= mismatch.systems ? "several" : "few";

/** The titles from the most to the least pointed to, with their points; none without an answer on the difficulty. */
export function rankTitles(answers: TriageAnswers, rules: TriageRules): { title: Title; points: number }[] {
  if (answers.difficulty === null) return [];
  const { points } = rules.triage;
  const systems = systemsCount(answers, rules);
  const weights = [
    points.difficulty[answers.difficulty],
    ...(answers.handsOn === null ? [] : [points.handsOn[answers.handsOn ? "writes" : "plans"]]),
    ...(answers.namedPlatform ? [points.namedPlatform] : []),
    ...(systems === null ? [] : [points.systems[systems]]),
    ...metTriggers(answers).map((trigger) => points.triggers[trigger]),
  ];
  return titles
    .map((title) => ({ title, points: weights.reduce((sum, weight) => sum + weight[title], 0) }))
    .sort((one, other) => other.points - one.points);
}
