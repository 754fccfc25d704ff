import type { Evidence } from "../../../shared/contract/shortlists.ts";
import { suggestReasons, suggestWatchOuts } from "../../../shared/domain/shortlists/suggest.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import type { Context } from "../handlers.ts";
import { citableOf } from "./read.ts";

/** What is known of one person on a brief, and who said so; what it points at is citable. */
export function evidenceOf(context: Context, placement: Placement, person: PlacedPerson): Evidence {
  const citable = citableOf(context, placement, person);
  const { anchorWords } = context.playbook.criteria;
  const answersTo = (claim: string): string[] =>
    person.references.flatMap(({ items }) =>
      items.filter(({ kind, claimId }) => kind === "answer" && claimId === claim).map(({ id }) => id),
    );
  return {
    candidate: person.id,
    name: person.name,
    citable,
    scores: person.scores.map((score) => ({ ...score, word: anchorWords[score.score - 1] ?? "" })),
    needs: placement.needs.map(({ id: need, statement }) => ({
      need,
      statement,
      claims: person.claims
        .filter(({ needs }) => needs.includes(need))
        .map(({ id, statement, employer, standing }) => ({ statement, employer, standing, evidence: answersTo(id) })),
    })),
    watchOut: person.line?.watchOut ?? null,
    rateConfirmedAt: person.rate?.confirmedAt ?? null,
    startConfirmedAt: person.availabilityConfirmedAt,
    clearanceUntil: person.clearance?.validUntil ?? null,
    suggested: { reasons: suggestReasons(person, placement.needs), watchOuts: suggestWatchOuts(person) },
  };
}
