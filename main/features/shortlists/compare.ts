import type { Output } from "../../../shared/contract/contract.ts";
import { Refusal } from "../../../shared/contract/operation.ts";
import { dayRate } from "../../../shared/domain/rates/convert.ts";
import type { Placement } from "../../db/views/placement.ts";
import type { Context } from "../handlers.ts";
import { cellsOf, rateOf, startOf, stripOf } from "../placed.ts";

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
      place: [person.city, person.place].filter(Boolean).join(", ") || null,
      clearance: person.clearance?.level ?? null,
      watchOut: person.line?.watchOut?.text ?? null,
    };
  });
  return { needs: placement.needs.map(({ id, statement }) => ({ id, statement })), columns };
}
