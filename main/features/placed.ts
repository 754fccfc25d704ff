import type { Brief } from "../../shared/contract/briefs.ts";
import { coverage, mustsCovered } from "../../shared/domain/claims/coverage.ts";
import { type NeedStanding, needStanding } from "../../shared/domain/claims/need-standing.ts";
import { agreedWords, clockOf, clockShort, clockWords } from "../../shared/domain/clock/due.ts";
import { dayMonth } from "../../shared/domain/clock/words.ts";
import { workingWords } from "../../shared/domain/clock/working-hours.ts";
import { criteria } from "../../shared/domain/interviews/criteria.ts";
import { calendarOf } from "../../shared/domain/playbook/facts.ts";
import { againstBudget } from "../../shared/domain/rates/against-budget.ts";
import { rateWords } from "../../shared/domain/rates/money.ts";
import { firstName } from "../../shared/domain/shortlists/first-name.ts";
import { type GateResult, judgeGates } from "../../shared/domain/shortlists/gates.ts";
import { type BriefRecord, budgetOf } from "../db/views/brief.ts";
import type { PlacedPerson, Placement } from "../db/views/placement.ts";
import type { Context } from "./handlers.ts";

/** The six scores in their order; null reads "Not rated yet". */
export const stripOf = ({ playbook }: Context, person: PlacedPerson) =>
  criteria.map((criterion) => {
    const score = person.scores.find((one) => one.criterion === criterion)?.score ?? null;
    return { criterion, score, word: score === null ? null : (playbook.criteria.anchorWords[score - 1] ?? null) };
  });

/** Where a person stands on each need of the brief, in the order of the needs. */
export const cellsOf = (placement: Placement, person: PlacedPerson): ({ need: string } & NeedStanding)[] =>
  placement.needs.map((need) => ({ need: need.id, ...needStanding(need.id, person.claims) }));

/** How many must-haves of the brief the person’s claims cover, whatever their standing. */
export const mustsOf = (placement: Placement, person: PlacedPerson): { covered: number; of: number } => {
  const { covered, of } = mustsCovered(placement.needs, person.claims);
  return { covered, of };
};

/** How many must-haves are covered by somebody on the brief. */
export function mustsMet(placement: Placement): { covered: number; of: number } {
  const { rows } = coverage(
    placement.needs,
    placement.people.map((person) => person.claims),
  );
  const musts = rows.filter(({ need }) => need.weight === "must");
  return {
    covered: musts.filter(({ cells }) => cells.some(({ standing }) => standing === "confirmed")).length,
    of: musts.length,
  };
}

/** "A$1,120 a day, in budget". */
export function rateOf({ playbook }: Context, { brief }: Placement, { rate }: PlacedPerson) {
  if (rate === null) return { words: null, against: null };
  const budget = budgetOf(brief);
  const beside =
    budget && againstBudget(rate, { ...budget, daysPerWeek: brief.daysPerWeek }, playbook.australia.gst.percent);
  return { words: rateWords(rate), against: beside?.words ?? null };
}

/** "23 Mar", as dates are written everywhere. */
export const startOf = ({ availableFrom }: PlacedPerson): string | null =>
  availableFrom === null ? null : dayMonth(`${availableFrom}T12:00:00.000Z`, "UTC");

/** "Brunswick, hybrid". */
export const placeOf = ({ city, place }: PlacedPerson): string | null =>
  [city, place].filter(Boolean).join(", ") || null;

/** The five gates of a person as they stand when the shortlist was sent, else now. */
export function gatesOf({ now, playbook }: Context, placement: Placement, person: PlacedPerson): GateResult[] {
  const musts = placement.needs.filter(({ weight }) => weight === "must");
  const facts = {
    name: firstName(person.name),
    c1: person.scores.find(({ criterion }) => criterion === "C1")?.score ?? null,
    consentToRepresentAt: person.consentToRepresentAt,
    musts: musts.map(({ id, statement }) => ({ statement, standing: needStanding(id, person.claims).standing })),
    rate: person.rate,
    available: person.availableFrom === null ? null : { confirmedAt: person.availabilityConfirmedAt },
  };
  return judgeGates(facts, placement.brief.sentAt ?? now(), playbook.shortlist.gates, person.line?.passes ?? []);
}

/** The 48-hour clock of a brief as every screen shows it. */
export function clockShown(context: Context, brief: BriefRecord, zone: string): Brief["clock"] {
  const { clockStartedAt: startedAt, sentAt, agreedDueAt } = brief;
  const now = context.now();
  const clock = clockOf({ startedAt, sentAt }, now);
  return {
    state: clock.state,
    startedAt,
    dueAt: clock.dueAt,
    agreedDueAt,
    sentAt,
    words: clockWords(clock, zone),
    short: clockShort(clock),
    ...(agreedDueAt === null ? {} : { agreed: agreedWords(agreedDueAt, clock, now, zone) }),
    ...workingOf(context, brief, clock.tookMs === null ? (agreedDueAt ?? clock.dueAt) : null),
  };
}

function workingOf({ now, playbook }: Context, { state, timeZone }: BriefRecord, due: string | null) {
  if (state === null || due === null) return {};
  const words = workingWords(now(), due, state, calendarOf(playbook, state, timeZone ?? undefined));
  return words === null ? {} : { working: words };
}

/** When a shortlist is to be sent: the time agreed with the client where there is one, else the 48 hours. */
export const dueOf = ({ agreedDueAt, dueAt }: Brief["clock"]): string | null => agreedDueAt ?? dueAt;

/** For ordering by time left: what has no due time comes last. */
export const dueTime = (dueAt: string | null): number => (dueAt === null ? Number.MAX_VALUE : Date.parse(dueAt));
