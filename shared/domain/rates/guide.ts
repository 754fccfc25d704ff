import type { Rate } from "../exports/facts.ts";
import { plainDayRate } from "../exports/rates.ts";
import { type Band, bandOfRate, bandOfYears, type Level } from "./bands.ts";
import { type FractionalGuide, fractionalWords } from "./fractional.ts";
import { moneyWords } from "./money.ts";

/** What is known of an engagement when its rate is looked for; null or false while nobody has said. */
export interface GuideAsked {
  level: Level | null;
  years: number | null;
  domain: string | null;
  regulated: boolean | null;
  systems: number;
  /** A brittle or undocumented landscape, or an integration gone wrong. */
  broken: boolean;
  /** A platform, middleware or gateway that few people know. */
  scarce: boolean;
  months: number | null;
  daysPerWeek: number | null;
}

/** What of the playbook moves a rate: from so many systems or months on, in these domains. */
export interface Movers {
  manySystems: number;
  longerFromMonths: number;
}

const topDomains = ["banking", "government"];

/** Whether regulated work lifts it to the top of the highest band. */
export const isTopOfRange = ({ domain, regulated }: Pick<GuideAsked, "domain" | "regulated">): boolean =>
  regulated === true || (domain !== null && topDomains.includes(domain));

/** Which of the arrows point: the guide gives no percentages, so there are only directions. */
export function arrowApplies(id: string, asked: GuideAsked, movers: Movers): boolean {
  switch (id) {
    case "complexity":
      return asked.broken || asked.systems >= movers.manySystems;
    case "scarce":
      return asked.scarce;
    case "regulated":
      return isTopOfRange(asked);
    case "length":
      return asked.months !== null && asked.months >= movers.longerFromMonths;
    default:
      return false;
  }
}

/** The band of a level that was told, else the one that years suggest, with the words for it; null while neither is known. */
export function bandFor({ level, years }: GuideAsked, bands: readonly Band[]): { band: Band; words: string } | null {
  const byYears = level === null && years !== null ? bandOfYears(years, bands) : null;
  const band = bands.find((one) => one.level === (level ?? byYears?.level));
  if (!band) return null;
  const range = `${band.label}: ${moneyWords(band.from * 100)} to ${moneyWords(band.to * 100)} a day`;
  return { band, words: byYears ? `${range}. ${byYears.words}` : range };
}

/**
 * Where a budget lies over the bands, in whole dollars a day without GST; null while the days a week that would convert it are
 * not known. Its upper end belongs to the band that it closes, so that a budget of exactly one band lies in that band.
 */
export function budgetBracket(
  budget: { fromCents: number; toCents: number; per: Rate["per"]; gst: Rate["gst"] },
  daysPerWeek: number | null,
  bands: readonly Band[],
  gstPercent: number,
): { from: number; to: number; words: string } | null {
  const [from, to] = [budget.fromCents, budget.toCents].map((cents) =>
    plainDayRate({ cents, per: budget.per, daysPerWeek, gst: budget.gst }, gstPercent),
  );
  if (from === undefined || to === undefined || from === null || to === null) return null;
  return { from, to, words: bracketWords(from, to, bands) };
}

function bracketWords(from: number, to: number, bands: readonly Band[]): string {
  const ordered = bands.toSorted((one, other) => one.from - other.from);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return "The guide has no bands.";
  if (to < first.from) return `Their budget ends under the guide, which starts at ${moneyWords(first.from * 100)}.`;
  if (from > last.to) return `Their budget starts over the guide, which ends at ${moneyWords(last.to * 100)}.`;
  const touched = ordered.filter((band) => (from === to ? holds(band, from, last) : from < band.to && to > band.from));
  const names = touched.map(({ label }) => label.toLowerCase());
  const under = from < first.from ? `, from under the guide` : "";
  const over = to > last.to ? `, to over the guide` : "";
  if (names.length === 0) return `Their budget only touches the guide${under}${over}.`;
  if (names.length === 1) return `Their budget lies in the ${names[0]} band${under}${over}.`;
  return `Their budget straddles ${names.slice(0, -1).join(", ")} and ${names.at(-1)}${under}${over}.`;
}

const holds = (band: Band, value: number, last: Band): boolean =>
  value >= band.from && (value < band.to || (band === last && value === band.to));

/** How each figure on a border is read, and why a low rate at few days falls under the fractional range; for the screen. */
export function edgeWords(bands: readonly Band[], fractional: FractionalGuide): string[] {
  const ordered = bands.toSorted((one, other) => one.from - other.from);
  const inner = ordered.slice(1);
  const years = inner.flatMap((band) =>
    band.years === null ? [] : (bandOfYears(band.years.from, bands)?.words ?? []),
  );
  const lowest = ordered[0];
  return [
    ...inner.map(({ from }) => bandOfRate(from, bands).words),
    ...years,
    ...(lowest ? [fractionalWords(lowest.from * 100, fractional.daysFrom, fractional)] : []),
  ];
}
