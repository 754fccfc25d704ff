import type { Criterion } from "../../../shared/domain/exports/facts.ts";
import { isRatedFromReferences } from "../../../shared/domain/interviews/criteria.ts";
import type { Typing } from "../../api/typing.ts";
import { type ComposerStore, createComposer } from "../../parts/composer-store.ts";
import type { InterviewStore } from "./interview-store.ts";

const boxes = new WeakMap<InterviewStore, { id: string; box: ComposerStore }>();

/** The note box of a call: one for as long as the window is at that call, so that leaving its screen loses nothing. */
export function noteBox(store: InterviewStore, typing: Typing, id: string): ComposerStore {
  const known = boxes.get(store);
  if (known?.id === id) return known.box;
  const { elapsed, keepNote, editNote, addClaim } = store.getState();
  const box = createComposer({
    typing,
    place: `interview ${id} notes`,
    starters: ["criterion", "quote", "followUp", "score"],
    elapsed,
    keep: keepNote,
    edit: editNote,
    makeClaim: addClaim,
    score: (criterion, score) => scoreFor(store, criterion, score),
  });
  boxes.set(store, { id, box });
  return box;
}

/** Sets the score that `=4` is for; says why when it can't. */
function scoreFor(store: InterviewStore, given: Criterion | null, score: number): string | null {
  const { facts, clock, setScore, unrated } = store.getState();
  const section = facts?.interview.guide.find(({ id }) => id === clock?.current);
  const criterion = given ?? section?.criterion ?? null;
  if (unrated) return unrated;
  if (criterion === null) return `${section?.title ?? "This section"} has no score. Write #1 =${score} to say which.`;
  if (isRatedFromReferences(criterion)) return `${criterion} is scored after the reference calls.`;
  setScore(criterion, score);
  return null;
}
