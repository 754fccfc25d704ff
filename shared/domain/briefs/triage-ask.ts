import type { Title } from "./titles.ts";
import { rankTitles, type TriageAnswers, type TriageRules } from "./triage-points.ts";

/** One thing to ask: the brief's field that it fills, and the words. */
export interface AskNext {
  field: "difficulty" | "handsOn" | "systems";
  question: string;
}

/**
 * The one unanswered question whose answers move the two leading titles furthest apart, so that whatever is answered leaves no
 * tie between them; the difficulty comes before all. Null once nothing that is open tells the two apart. Only what can be
 * left open is asked: an unticked trigger or no platform may as well be an answer of no.
 */
export function askNext(answers: TriageAnswers, rules: TriageRules): AskNext | null {
  const asked = (field: AskNext["field"]): AskNext => ({ field, question: rules.triage.questions[field] });
  if (answers.difficulty === null) return asked("difficulty");
  const [first, second] = rankTitles(answers, rules);
  if (!first || !second) return null;
  const open = [
    ...(answers.handsOn === null
      ? [{ field: "handsOn" as const, replies: [{ handsOn: true }, { handsOn: false }] }]
      : []),
    ...(answers.systems > 0
      ? []
      : [{ field: "systems" as const, replies: [{ systems: 1 }, { systems: rules.mismatch.systems }] }]),
  ];
  const apart = open.flatMap(({ field, replies }) => {
    const leads = replies.map((reply) => leadOf(first.title, second.title, { ...answers, ...reply }, rules));
    const spread = Math.max(...leads) - Math.min(...leads);
    return spread === 0 || leads.includes(0) ? [] : [{ field, spread }];
  });
  const best = apart.toSorted((one, other) => other.spread - one.spread)[0];
  return best ? asked(best.field) : null;
}

/** By how many points one title is ahead of the other. */
function leadOf(one: Title, other: Title, answers: TriageAnswers, rules: TriageRules): number {
  const points = new Map(rankTitles(answers, rules).map(({ title, points }) => [title, points]));
  return (points.get(one) ?? 0) - (points.get(other) ?? 0);
}
