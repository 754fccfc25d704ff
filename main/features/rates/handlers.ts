import type { rates } from "../../../shared/contract/rates.ts";
import { states } from "../../../shared/domain/clock/states.ts";
import { bandsOf, fractionalOf } from "../../../shared/domain/playbook/facts.ts";
import type { Playbook } from "../../../shared/domain/playbook/playbook.ts";
import { costOf } from "../../../shared/domain/rates/cost.ts";
import { fractionalWords } from "../../../shared/domain/rates/fractional.ts";
import { arrowApplies, bandFor, budgetBracket, edgeWords, isTopOfRange } from "../../../shared/domain/rates/guide.ts";
import { comparePermanent } from "../../../shared/domain/rates/permanent.ts";
import { figuredPlaybook } from "../figures.ts";
import type { Context, Handlers } from "../handlers.ts";
import { figureHandlers, listFigures } from "./figures.ts";

/** What work costs: the guide, both sides of a rate, and a permanent hire beside it. All of it reckons, nothing is kept. */
export const rateHandlers = (context: Context): Handlers<keyof typeof rates> => ({
  "rates.guide": ({ budget, ...asked }) => {
    const playbook = figuredPlaybook(context);
    const { indicative, source, arrows, topOfRange, longerFromMonths } = playbook.rates;
    const bands = bandsOf(playbook);
    const fractional = fractionalOf(playbook);
    const found = bandFor(asked, bands);
    const movers = { manySystems: playbook.roles.mismatch.systems, longerFromMonths };
    const { daysPerWeek } = asked;
    return {
      indicative,
      source,
      bands: playbook.rates.bands,
      band: found && { level: found.band.level, from: found.band.from, to: found.band.to, words: found.words },
      fractional: {
        ...fractional,
        words:
          found === null || daysPerWeek === null
            ? []
            : [found.band.from, found.band.to].map((day) => fractionalWords(day * 100, daysPerWeek, fractional)),
      },
      budget: budget && budgetBracket(budget, daysPerWeek, bands, playbook.australia.gst.percent),
      arrows: arrows.map((arrow) => ({ ...arrow, applies: arrowApplies(arrow.id, asked, movers) })),
      top: isTopOfRange(asked) ? topOfRange : null,
      edges: [playbook.rates.edges, ...edgeWords(bands, fractional), playbook.rates.fractional.note],
    };
  },
  "rates.cost": ({ superOwed, payrollTaxState, ...asked }) => {
    const { australia } = figuredPlaybook(context);
    const taxed = australia.payrollTax.states.find(({ state }) => state === payrollTaxState);
    const used = ["gst", ...(superOwed ? ["super"] : []), ...(taxed ? [`payroll.${taxed.state}.to`] : [])];
    return {
      ...costOf({
        ...asked,
        gstPercent: australia.gst.percent,
        superPercent: superOwed ? australia.super.percent : null,
        payrollTaxPercent: taxed?.percent.to ?? null,
      }),
      notes: [australia.margin, australia.super.note, ...(taxed ? [australia.payrollTax.note] : [])],
      figures: listFigures(context).filter(({ id }) => used.includes(id)),
    };
  },
  "rates.compare": ({ centsPerDay, state, payrollTax, baseCents, ...asked }) => {
    const playbook = figuredPlaybook(context);
    const { australia, rates } = playbook;
    const taxed = payrollTax ? australia.payrollTax.states.find((one) => one.state === state) : undefined;
    const { employment } = australia;
    const base = baseCents ?? rates.permanent.averageBase * 100;
    const used = [
      ...["super", "leave.annual", "leave.personal"],
      ...(baseCents === null ? ["permanent.average"] : []),
      ...(taxed
        ? [`payroll.${taxed.state}.threshold`, `payroll.${taxed.state}.from`, `payroll.${taxed.state}.to`]
        : []),
    ];
    const publicHolidays = holidaysIn(playbook, state, Number(context.now().slice(0, 4)));
    return {
      baseCents: base,
      ...comparePermanent({
        ...asked,
        baseCents: base,
        superPercent: australia.super.percent,
        payrollTax: taxed ? { state: taxed.state, ...taxed.percent } : null,
        leave: { annual: employment.annualLeaveDays, personal: employment.personalLeaveDays, publicHolidays },
        notice: employment.notice,
        redundancy: employment.redundancy,
        contractCentsPerDay: centsPerDay,
      }),
      notes: [
        rates.permanent.note,
        ...(state === null ? ["The client’s state isn’t known, so no payroll tax is counted."] : []),
        ...(taxed ? [australia.payrollTax.note] : []),
        employment.note,
      ],
      figures: listFigures(context).filter(({ id }) => used.includes(id)),
    };
  },
  ...figureHandlers(context),
});

/** Weekdays off in a year: of one state, or those that all have; a year that isn't known yet is taken as the last that is. */
function holidaysIn({ holidays }: Playbook, state: (typeof states)[number] | null, year: number): number {
  const known = String(Math.min(Math.max(year, holidays.years.from), holidays.years.to));
  const off = holidays.days.filter(
    (day) =>
      day.on.startsWith(known) && (state === null ? day.states.length === states.length : day.states.includes(state)),
  );
  return off.length;
}
