import type { Criterion } from "../../../../shared/domain/exports/facts.ts";
import { criteria } from "../../../../shared/domain/interviews/criteria.ts";
import type { ResolvedPerson } from "../resolve-scenario.ts";
import { callEnd } from "./interview-steps.ts";
import type { PersonPlay } from "./person-play.ts";
import { placedId } from "./placed.ts";
import { later, type Step } from "./step.ts";

type Score = { criterion: Criterion; at: string } & NonNullable<ResolvedPerson["scores"][Criterion]>;

/**
 * Ratings when they were given: C1 to C5 with the last interview, C6 after the calls. A score that cites what was said on a
 * later call waits for that call, so that every score has its evidence when it is submitted.
 */
export function scoreSteps({ person, path, now, placed }: PersonPlay): Step[] {
  const scores = scoresOf(person, now);
  const times = [...new Set(scores.map(({ at }) => at))];
  return times.map((at) => {
    const together = scores.filter((score) => score.at === at);
    const [first] = together;
    return {
      at,
      path: [...path, "scores", ...(together.length === 1 && first ? [first.criterion] : [])],
      run(ask) {
        const { candidate, evidence, interviews } = placedId(placed.people, person.id);
        return ask("ratings.submit", {
          candidate,
          brief: placed.brief,
          interview: interviews[lastInterview(person)],
          scores: together.map(({ criterion, score, reason, evidence: cited }) => ({
            criterion,
            score,
            reason,
            evidence: cited.map((id) => placedId(evidence, id)),
          })),
        });
      },
    };
  });
}

function scoresOf(person: ResolvedPerson, now: string): Score[] {
  const { interviews, references, scores } = person;
  const ends = endsOfEvidence(person, now);
  const last = interviews[lastInterview(person)];
  const interviewed = last ? callEnd(last, now) : "";
  const called = references
    .flatMap((reference) => (reference.openingConsent ? [callEnd(reference, now)] : [reference.at]))
    .reduce(later, interviewed);
  return criteria.flatMap((criterion): Score[] => {
    const score = scores[criterion];
    if (!score) return [];
    const usual = criterion === "C6" ? called : interviewed;
    return [{ criterion, at: score.evidence.map((id) => ends.get(id) ?? "").reduce(later, usual) || now, ...score }];
  });
}

/** When the call was over in which each piece of evidence was given. */
function endsOfEvidence({ interviews, references }: ResolvedPerson, now: string): Map<string, string> {
  const ends = new Map<string, string>();
  const put = (end: string, items: readonly ({ id?: string | undefined } | undefined)[]) => {
    for (const item of items) if (item?.id !== undefined) ends.set(item.id, end);
  };
  for (const interview of interviews) put(callEnd(interview, now), interview.notes);
  for (const reference of references) {
    if (!reference.openingConsent) continue;
    const { answers, reliability, notGive, again, notes } = reference;
    put(callEnd(reference, now), [...answers, reliability, notGive, again, ...notes]);
  }
  return ends;
}

/** Place of the interview that was held last; -1 when there was none. */
function lastInterview({ interviews }: ResolvedPerson): number {
  const last = interviews.map(({ at }) => at).reduce(later, "");
  return interviews.findLastIndex(({ at }) => at === last);
}
