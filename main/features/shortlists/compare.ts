import type { Output } from "../../../shared/contract/contract.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import type { Column } from "../../../shared/contract/shortlists.ts";
import { dayRate } from "../../../shared/domain/rates/convert.ts";
import { unratedWords } from "../../../shared/domain/shortlists/unrated.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import type { Context } from "../handlers.ts";
import { cellsOf, placeOf, rateOf, startOf, stripOf } from "../placed.ts";
import { interviewersOf } from "./repository.ts";

/** People side by side, in the order asked for. */
export function compare(
  context: Context,
  placement: Placement,
  candidates: readonly string[],
): Output<"shortlists.compare"> {
  const columns = candidates.map((id, i) => {
    const person = placement.people.find((one) => one.id === id);
    if (!person) throw new Refusal("not-found", "That person isn’t on this brief.", `/candidates/${i}`);
    const rate = rateOf(context, placement, person);
    return {
      candidate: id,
      name: person.name,
      scores: stripOf(context, person),
      needs: cellsOf(placement, person),
      rate: rate.words,
      perDayCents: person.rate === null ? null : dayRate(person.rate),
      againstBudget: rate.against,
      start: startOf(person),
      place: placeOf(person),
      clearance: person.clearance?.level ?? null,
      watchOut: person.line?.watchOut?.text ?? null,
      unrated: unratedOf(context, person),
    };
  });
  return { needs: placement.needs.map(({ id, statement }) => ({ id, statement })), columns };
}

function unratedOf(context: Context, person: PlacedPerson): Column["unrated"] {
  const facts = {
    interviews: person.interviews.length,
    interviewBooked: person.stage === "interviewing",
    references: person.references.filter(({ items }) => items.length > 0).length,
    interviewers: interviewersOf(context.db, person.id),
  };
  return stripOf(context, person)
    .filter(({ score }) => score === null)
    .map(({ criterion }) => ({ criterion, words: unratedWords(criterion, facts) }));
}
