import type { Guide } from "../../../shared/contract/sample.ts";
import { guideSteps, isDone } from "../../../shared/domain/sample/guided-path.ts";
import { readPlacement } from "../../db/views/placement.ts";
import type { Context } from "../handlers.ts";
import * as repository from "./repository.ts";

/** The guided path as far as it was walked; null where the sample that it leads through is not here. */
export function guideOf({ db }: Context): Guide | null {
  const path = repository.guidedPath(db);
  const placement = path && readPlacement(db, path.brief);
  const person = placement?.people.find(({ id }) => id === path?.candidate);
  const referee = path && repository.refereeName(db, path.referee);
  const interview = path && repository.interviewOf(db, path);
  if (!placement || !person || !referee || !interview) return null;
  const { brief, people } = placement;
  const facts = {
    calls: repository.finishedCalls(db, person.id),
    scored: person.scores.some(({ criterion }) => criterion === "C6"),
    place: person.line?.place ?? null,
    lines: people.filter(({ line }) => line !== null).length,
    reasons: person.line?.reasons.length ?? 0,
    versions: repository.versionsWith(db, brief.id, person.id),
    sent: brief.sentAt !== null,
  };
  return {
    brief: { id: brief.id, name: brief.title },
    candidate: { id: person.id, name: person.name },
    referee: { id: path.referee, name: referee },
    interview,
    steps: guideSteps.map((id) => ({ id, done: isDone(id, facts) })),
  };
}
