import { moneyWords } from "../rates/money.ts";
import type { RatePlot } from "./document.ts";
import type { PersonFacts } from "./facts.ts";
import type { Page } from "./page.ts";
import { listed } from "./phrases.ts";
import { besideBudget, budgetTold, plainDayRate, rateTold } from "./rates.ts";

/** Whether GST must be said beside every amount: somebody's basis differs from another's or from the budget's. */
export const saysGst = ({ facts }: Page): boolean => {
  const bases = facts.people.flatMap(({ rate }) => rate?.gst ?? []);
  const { budget } = facts.brief.engagement;
  return new Set(budget ? [...bases, budget.gst] : bases).size > 1;
};

interface RateTold {
  amount: string;
  against: string | null;
  /** "about A$1,145 a day", for an amount that is not itself a day rate without GST; else null. */
  byDay: string | null;
}

/** The rate of a person in words and against the budget; null when it is not known. */
export const rateOf = (page: Page, { rate }: PersonFacts): RateTold | null => {
  if (!rate) return null;
  const { facts } = page;
  const day = plainDayRate(rate, facts.gstPercent);
  const plain = rate.gst === "included" ? " without GST" : "";
  return {
    amount: rateTold(rate, saysGst(page)),
    against: besideBudget(rate, facts.brief.engagement, facts.gstPercent),
    byDay: day === null || (rate.per === "day" && plain === "") ? null : `about ${moneyWords(day * 100)} a day${plain}`,
  };
};

/** Dots over guide bands and budget, all in whole dollars a day without GST; null when there is nothing to draw. */
export const ratePlotOf = (page: Page): RatePlot | null => {
  const { bands, indicative } = page.facts.playbook;
  const people = page.facts.people.flatMap((person) => dotOf(page, person));
  if (people.length === 0) return null;
  const drawn = {
    bands: bands.map(({ label, from, to }) => ({ label, from, to })),
    budget: budgetOf(page),
    people,
    indicative,
  };
  return { ...drawn, alt: altOf(page, drawn) };
};

const dotOf = (page: Page, person: PersonFacts): RatePlot["people"] => {
  const told = rateOf(page, person);
  const perDay = person.rate && plainDayRate(person.rate, page.facts.gstPercent);
  if (!told || perDay === null) return [];
  return [
    {
      name: page.voice.short(person),
      perDay,
      label: told.byDay === null ? told.amount : `${told.amount}; ${told.byDay}`,
    },
  ];
};

const budgetOf = (page: Page): RatePlot["budget"] => {
  const { budget, daysPerWeek } = page.facts.brief.engagement;
  if (!budget) return null;
  const [from, to] = [budget.fromCents, budget.toCents].map((cents) =>
    plainDayRate({ cents, per: budget.per, gst: budget.gst, daysPerWeek }, page.facts.gstPercent),
  );
  if (from == null || to == null) return null;
  return { from, to, label: `Budget as told, ${budgetTold(budget, saysGst(page))}` };
};

const altOf = (page: Page, { bands, budget, people }: Omit<RatePlot, "alt">): string => {
  const unknown = page.facts.people.filter((person) => dotOf(page, person).length === 0).map(page.voice.short);
  const span = (from: number, to: number) => `${moneyWords(from * 100)} to ${moneyWords(to * 100)}`;
  return `${[
    `Day rates in Australian dollars without GST: ${listed(people.map(({ name, label }) => `${name} ${label}`))}`,
    ...(unknown.length === 0 ? [] : [`no day rate known for ${listed(unknown)}`]),
    ...(budget ? [`${budget.label}, drawn from ${span(budget.from, budget.to)} a day`] : []),
    `guide bands ${listed(bands.map(({ label, from, to }) => `${label} ${span(from, to)}`))}`,
  ].join("; ")}.`;
};
