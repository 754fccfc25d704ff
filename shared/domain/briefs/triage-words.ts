import { counted } from "../clock/durations.ts";
import type { Title } from "./titles.ts";
import { generalist, metTriggers, systemsCount, type TriageAnswers, type TriageRules } from "./triage-points.ts";

/** Something to stop and look at before the title is settled. */
export interface TriageWarning {
  /** "generalist-mismatch", "triggers-disagree" or "override". */
  id: string;
  text: string;
}

/** Why the title is what it is, one sentence for each answer that counts; nothing before the difficulty is known. */
export function triageReasons(answers: TriageAnswers, title: Title | null, rules: TriageRules): string[] {
  const { difficulty, handsOn, namedPlatform, systems } = answers;
  if (difficulty === null || title === null) return [];
  const { reasons } = rules.triage;
  const joined = title === "integration-developer" ? reasons.joins : reasons.joinsAndMore;
  const count = systemsCount(answers, rules);
  return [
    reasons.difficulty[difficulty],
    ...(handsOn === null ? [] : [reasons.handsOn[handsOn ? "writes" : "plans"]]),
    ...(namedPlatform && difficulty === "connections" ? [joined] : []),
    `${metTriggers(answers).length} of ${counted(rules.triggers.length, "trigger")}. ${rules.triggersEnough.words}`,
    ...(count === null ? [] : [`${counted(systems, "system")} so far. ${reasons.systems[count]}`]),
  ];
}

/** What speaks against going on as it is; `title` is what the answers point to. */
export function triageWarnings(answers: TriageAnswers, title: Title | null, rules: TriageRules): TriageWarning[] {
  const { chosenTitle } = answers;
  const met = metTriggers(answers);
  const hard = systemsCount(answers, rules) === "several" || met.includes("gone-wrong");
  const general = (chosenTitle ?? title) === generalist;
  const disagree = title === generalist && chosenTitle === undefined && met.length >= rules.triggersEnough.count;
  return [
    ...(general && hard ? [{ id: "generalist-mismatch", text: rules.mismatch.warning }] : []),
    ...(disagree ? [{ id: "triggers-disagree", text: rules.triage.disagree }] : []),
    ...(chosenTitle !== undefined && title !== null && chosenTitle !== title
      ? [{ id: "override", text: rules.triage.override }]
      : []),
  ];
}
