export type Level = "mid" | "senior" | "lead";

/** Whole dollars a day; years of experience where the guide states them. */
export interface Band {
  level: Level;
  label: string;
  from: number;
  to: number;
  years: { from: number; to: number } | null;
}

export interface BandPlace {
  /** Null outside the guide. */
  level: Level | null;
  place: "below" | "in" | "above";
  /** For the screen: "In the senior band", "A$950 is where mid ends and senior starts; we read it as senior." */
  words: string;
}

/**
 * Where a day rate, without GST, falls. Neighbouring bands share their edge: it counts for the higher one, because whoever
 * asks what senior starts at asks for a senior rate; the top of the highest band belongs to it.
 */
export function bandOfRate(dollarsPerDay: number, bands: readonly Band[]): BandPlace {
  const found = placeIn(dollarsPerDay, bands, (band) => band);
  const value = `A$${grouped(dollarsPerDay)}`;
  if (found === "below")
    return { level: null, place: "below", words: `Under the guide, which starts at ${first(bands)}` };
  if (found === "above") return { level: null, place: "above", words: `Over the guide, which ends at ${last(bands)}` };
  return { level: found.band.level, place: "in", words: inWords(found, value) };
}

/** The level that years suggest; 6 years count as senior by the same rule. Years never move a score. Null outside. */
export function bandOfYears(years: number, bands: readonly Band[]): { level: Level; words: string } | null {
  const stated = bands.filter((band) => band.years !== null);
  const found = placeIn(years, stated, (band) => band.years ?? band);
  if (typeof found === "string") return null;
  return { level: found.band.level, words: inWords(found, `${grouped(years)} years`) };
}

interface Found {
  band: Band;
  /** The band that ends where this one starts, when the value is exactly there. */
  edgeOf: Band | null;
}

interface Range {
  from: number;
  to: number;
}

function placeIn(value: number, bands: readonly Band[], of: (band: Band) => Range): Found | "below" | "above" {
  const ordered = bands.toSorted((one, other) => of(one).from - of(other).from);
  const band = ordered.findLast((one) => of(one).from <= value);
  if (!band) return "below";
  if (value > of(band).to) return "above";
  return { band, edgeOf: ordered.find((one) => one !== band && of(one).to === value) ?? null };
}

function inWords({ band, edgeOf }: Found, value: string): string {
  const label = band.label.toLowerCase();
  if (edgeOf)
    return `${value} is where ${edgeOf.label.toLowerCase()} ends and ${label} starts; we read it as ${label}.`;
  return `In the ${label} band`;
}

const first = (bands: readonly Band[]): string => `A$${grouped(Math.min(...bands.map(({ from }) => from)))}`;
const last = (bands: readonly Band[]): string => `A$${grouped(Math.max(...bands.map(({ to }) => to)))}`;
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(\.|$))/g, ",");
