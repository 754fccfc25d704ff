import type { ParsedInput } from "../../../shared/contract/contract.ts";

/** A new brief of which the client has said nothing yet. */
export const blank = {
  contact: null,
  title: "New brief",
  words: null,
  difficulty: null,
  role: null,
  roleReason: null,
  handsOn: null,
  tried: null,
  triggers: [],
  specialisations: [],
  systems: [],
  languages: [],
  apiStyle: null,
  platforms: [],
  domain: null,
  regulated: null,
  clearance: null,
  place: null,
  daysOnSite: null,
  city: null,
  state: null,
  timeZone: null,
  engagement: null,
  months: null,
  startOn: null,
  daysPerWeek: null,
  level: null,
  budgetFromCents: null,
  budgetToCents: null,
  budgetPer: null,
  budgetGst: null,
  decisionMaker: null,
  interviewSteps: null,
  dealBreakers: [],
  clockStartedAt: null,
  agreedDueAt: null,
  agreedNote: null,
  closedAt: null,
  closeReason: null,
};

type Told = Omit<ParsedInput<"briefs.update">, "id" | "client">;

/** What was told, by column; a budget is four of them. */
export function toldRow({ budget, ...told }: Told): Record<string, unknown> {
  if (budget === undefined) return told;
  return {
    ...told,
    budgetFromCents: budget?.fromCents ?? null,
    budgetToCents: budget?.toCents ?? null,
    budgetPer: budget?.per ?? null,
    budgetGst: budget?.gst ?? null,
  };
}
