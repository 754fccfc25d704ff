import type { Citable, ListedShortlist, Shortlist, ShortlistLine } from "../../../shared/contract/shortlists.ts";
import { citables } from "../../../shared/domain/shortlists/citable.ts";
import { orderRule, suggestOrder } from "../../../shared/domain/shortlists/order.ts";
import type { PlacedPerson, Placement } from "../../db/views/placement.ts";
import type { Context } from "../handlers.ts";
import { cellsOf, clockShown, gatesOf, mustsOf, placeOf, rateOf, startOf, stripOf } from "../placed.ts";
import { timeZoneOf } from "./repository.ts";

type OnList = PlacedPerson & { line: NonNullable<PlacedPerson["line"]> };

const onList = (person: PlacedPerson): person is OnList => person.line !== null;

const zoneOf = (context: Context, { brief }: Placement): string =>
  brief.timeZone ?? timeZoneOf(context.db, brief.recruiter);

/** All that may be cited about a person, on the days of the brief's own zone. */
export const citableOf = (context: Context, placement: Placement, person: PlacedPerson): Citable[] =>
  citables(person, { now: context.now(), zone: zoneOf(context, placement) });

/** One line with its strip, needs, reasons and gates. */
export function lineOf(context: Context, placement: Placement, person: PlacedPerson): ShortlistLine {
  if (!onList(person)) throw new Error("a line of somebody who isn’t on the list");
  const { line } = person;
  const cited = new Set([...line.reasons, ...(line.watchOut ? [line.watchOut] : [])].flatMap((one) => one.evidence));
  const rate = rateOf(context, placement, person);
  return {
    id: line.id,
    candidate: { id: person.id, name: person.name },
    scores: stripOf(context, person),
    needs: cellsOf(placement, person),
    musts: mustsOf(placement, person),
    rate: rate.words === null ? null : [rate.words, rate.against].filter(Boolean).join(", "),
    start: startOf(person),
    place: placeOf(person),
    reasons: line.reasons,
    watchOut: line.watchOut,
    sources: citableOf(context, placement, person).filter(({ id }) => cited.has(id)),
    gates: gatesOf(context, placement, person).map(({ gate, passes, because, passedWithReason }) => ({
      gate,
      passes,
      words: because,
      passedBecause: passedWithReason,
    })),
    left: line.leftAt === null ? null : { at: line.leftAt, why: line.leftWhy },
  };
}

/** The whole list, those who could join it, and how its order compares with the suggested one. */
export function shortlistOf(context: Context, placement: Placement): Shortlist {
  const { brief, people, orderReason, coverNote } = placement;
  const lines = people.filter(onList);
  const others = people.filter((person) => !onList(person));
  const standing = lines.filter(({ line }) => line.leftAt === null);
  const suggested = suggestedOrder(placement, standing);
  return {
    brief: brief.id,
    orderReason,
    coverNote,
    lines: lines.map((person) => lineOf(context, placement, person)),
    ready: others.filter(({ nextStep }) => nextStep === null).map(({ id, name }) => ({ candidate: id, name })),
    nearly: others.flatMap(({ id, name, nextStep }) =>
      nextStep === null ? [] : [{ candidate: id, name, missing: nextStep }],
    ),
    suggested: {
      rule: orderRule,
      candidates: suggested.map(({ id }) => id),
      because: suggested.map(({ because }) => because),
      matches: standing.every(({ id }, i) => suggested[i]?.id === id),
    },
  };
}

/** C1, then must-haves confirmed, then C2, then C3, with what put each where they are. */
export const suggestedOrder = (placement: Placement, people: PlacedPerson[]) =>
  suggestOrder(
    people.map((person) => {
      const score = (criterion: string) => person.scores.find((one) => one.criterion === criterion)?.score ?? null;
      const mustsConfirmed = mustsOf(placement, person).covered;
      return { id: person.id, c1: score("C1"), mustsConfirmed, c2: score("C2"), c3: score("C3") };
    }),
  );

/** A row of the list of shortlists. */
export function listedOf(context: Context, placement: Placement): ListedShortlist {
  const { brief, people } = placement;
  const lines = people.filter(onList);
  const standing = lines.filter(({ line }) => line.leftAt === null);
  return {
    brief: brief.id,
    title: brief.title,
    client: brief.clientName,
    clock: clockShown(context, brief, zoneOf(context, placement)),
    people: standing.length,
    left: lines.length - standing.length,
    toClear: standing.flatMap((person) => gatesOf(context, placement, person)).filter(({ clear }) => !clear).length,
    unexplained: standing.filter(({ line }) => line.reasons.length === 0).length,
    sample: brief.sample,
  };
}
