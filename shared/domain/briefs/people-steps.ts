import { type Stage, stages } from "./stage.ts";

/** What is known of one person on a brief. */
export interface PersonSteps {
  stage: Stage;
  /** What the work itself still misses, in words. */
  missing: readonly string[];
  consentAt: string | null;
  rateConfirmedAt: string | null;
  availableConfirmedAt: string | null;
}

/** Everything that is still missing of one person, in words, each once. */
export function missingSteps({ missing, consentAt, rateConfirmedAt, availableConfirmedAt }: PersonSteps): string[] {
  const said = (words: RegExp): boolean => missing.some((step) => words.test(step));
  return [
    ...missing,
    ...(consentAt === null && !said(/consent|represent/iu) ? ["Consent needed"] : []),
    ...(rateConfirmedAt === null && !said(/\brate\b/iu) ? ["Rate not confirmed"] : []),
    ...(availableConfirmedAt === null && !said(/availab|start/iu) ? ["Start not confirmed"] : []),
  ];
}

/** People by stage, in the order of stages; a stage with nobody is left out. */
export const byStage = <T extends { stage: Stage }>(people: readonly T[]): { stage: Stage; people: T[] }[] =>
  stages.flatMap((stage) => {
    const here = people.filter((person) => person.stage === stage);
    return here.length === 0 ? [] : [{ stage, people: here }];
  });
