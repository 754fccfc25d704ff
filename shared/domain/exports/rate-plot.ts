import type { RatePlot } from "./document.ts";
import type { PersonFacts } from "./facts.ts";
import { dollars } from "./money.ts";
import type { Page } from "./page.ts";
import { listed } from "./phrases.ts";
import { againstBudget, budgetWords, perDay, rateWords, withoutGst } from "./rates.ts";

/** Whether GST must be said beside every amount: somebody's basis differs from another's or from the budget's. */
export const saysGst = ({ facts }: Page): boolean => {
  const bases = facts.people.flatMap(({ rate }) => rate?.gst ?? []);
  const budget = facts.brief.engagement.budget;
  return new Set(budget ? [...bases, budget.gst] : bases).size > 1;
};

/** The rate of a person in words and against the budget; null when it is not known. */
export const rateOf = (page: Page, { rate }: PersonFacts): { amount: string; against: string | null } | null => {
  const { budget, daysPerWeek } = page.facts.brief.engagement;
  return rate && { amount: rateWords(rate, saysGst(page)), against: againstBudget(rate, budget, daysPerWeek) };
};

/** Dots over guide bands and budget, all in whole dollars a day without GST; null when there is nothing to draw. */
export const ratePlotOf = (page: Page): RatePlot | null => {
  const { bands, indicative } = page.facts.playbook;
  const people = page.facts.people.flatMap((person) => dotOf(page, person));
  const budget = budgetOf(page);
  if (people.length === 0) return null;
  const drawn = { bands: bands.map(({ label, from, to }) => ({ label, from, to })), budget, people, indicative };
  return { ...drawn, alt: altOf(page, drawn) };
};

const whole = (cents: number): number => Math.round(cents / 100);

const dotOf = (page: Page, person: PersonFacts): RatePlot["people"] => {
  const { rate } = person;
  const day = rate && perDay(withoutGst(rate.cents, rate.gst), rate.per, rate.daysPerWeek);
  if (!rate || day === null) return [];
  const told = rateWords(rate, saysGst(page));
  const converted = rate.per === "month" || rate.gst === "included";
  const before = rate.gst === "included" ? " before GST" : "";
  const label = converted ? `${told}; about ${dollars(whole(day) * 100)} a day${before}` : told;
  return [{ name: page.voice.short(person), perDay: whole(day), label }];
};

const budgetOf = (page: Page): RatePlot["budget"] => {
  const { budget, daysPerWeek } = page.facts.brief.engagement;
  if (!budget) return null;
  const from = perDay(withoutGst(budget.fromCents, budget.gst), budget.per, daysPerWeek);
  const to = perDay(withoutGst(budget.toCents, budget.gst), budget.per, daysPerWeek);
  if (from === null || to === null) return null;
  return { from: whole(from), to: whole(to), label: `Budget as told, ${budgetWords(budget, saysGst(page))}` };
};

const altOf = (page: Page, { bands, budget, people }: Omit<RatePlot, "alt">): string => {
  const unknown = page.facts.people.filter((person) => dotOf(page, person).length === 0).map(page.voice.short);
  return `${[
    `Day rates in Australian dollars, GST excluded: ${listed(people.map(({ name, label }) => `${name} ${label}`))}`,
    ...(unknown.length === 0 ? [] : [`no day rate known for ${listed(unknown)}`]),
    ...(budget
      ? [`${budget.label}, drawn from ${dollars(budget.from * 100)} to ${dollars(budget.to * 100)} a day`]
      : []),
    `guide bands ${listed(bands.map(({ label, from, to }) => `${label} ${dollars(from * 100)} to ${dollars(to * 100)}`))}`,
  ].join("; ")}.`;
};
