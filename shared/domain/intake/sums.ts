import type { InSentence } from "./facts.ts";

type Unit = "hour" | "day" | "week" | "month" | "year";

const FOREIGN = String.raw`(?<!\b(?:US|NZ|C|HK|S|CA|SG))(?<![\p{L}\p{N}.,$£€])`;
const AMOUNT = String.raw`(?:AU?D?\s?\$|AUD\s?|\$)?\s?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,2})?\s?k?(?: dollars)?`;
const GST = String.raw`(?:\s*[,(]?\s*(?:\+|plus|ex(?:cl(?:uding|usive of|\.)?)?\.?|inc(?:l(?:uding|usive of|\.)?)?\.?)\s*(?:of\s)?GST\)?)`;
const UNITS: readonly [Unit, string][] = [
  ["hour", String.raw`(?:\/|per|an|a|each|p\/)\s?(?:hour|hr|h)|p\.?h\.?|hourly`],
  ["day", String.raw`(?:\/|per|a|each|p\/)\s?(?:day|d)|p\.?d\.?|daily|day rate|per diem`],
  ["week", String.raw`(?:\/|per|a|each|p\/)\s?(?:week|wk|w)|p\.?w\.?|weekly`],
  ["month", String.raw`(?:\/|per|a|each|p\/)\s?(?:calendar\s)?(?:month|mth|mo)|p\.?c?\.?m\.?|monthly`],
  [
    "year",
    String.raw`(?:\/|per|a|each|p\/)\s?(?:year|yr|annum)|p\.?a\.?|annually|annual|yearly|salary|base|package|OTE`,
  ],
];
const SUM = new RegExp(
  `${FOREIGN}(?<from>${AMOUNT})(?:\\s?(?:-|–|—|to|and|or)\\s?(?<to>${AMOUNT}))?(?![\\p{N}%]|[.,]\\d|\\s?(?:m|million|bn|billion|USD|NZD|GBP|EUR)\\b)` +
    `(?<gst>${GST})?\\s*\\(?(?:AUD\\s*)?(?:${UNITS.map(([unit, words]) => `(?<${unit}>(?:${words}))`).join("|")})?(?!\\p{L})(?<after>${GST})?`,
  "giu",
);
const LABELS: readonly [Unit, RegExp][] = [
  ["hour", /\bhourly(?: rate)?[^.\d$]{0,25}$/i],
  ["day", /\b(?:daily|day)[- ]rate[^.\d$]{0,25}$/i],
  ["week", /\bweekly(?: rate)?[^.\d$]{0,25}$/i],
  ["month", /\bmonthly(?: rate| fee| retainer)?[^.\d$]{0,25}$/i],
  ["year", /\b(?:salary|annual(?: package)?|package|base)[^.\d$]{0,25}$/i],
];
/** Words that make a bare number a sum of pay. */
const PAY = /\b(?:rates?|pay(?:s|ing)?|salary|remuneration|package|budget|GST|fee|up to|offer(?:ing)?|retainer|AUD)\b/i;
/** Words that make a sum something else than pay. */
const OTHER =
  /\b(?:cost(?:s|ing)? (?:us|them)|los(?:e|es|ing)|fees? of|fine[ds]?|penalt(?:y|ies)|transactions?|turnover|revenue|volumes?|orders?|payments? (?:worth|of)|process(?:es|ing)? |settl(?:es|ing)|chargebacks?|hosting)\b/i;

/** Right before a sum: it is what something costs or turns over, even where pay is spoken of beside it. */
const SPENT =
  /(?<!\b(?:can|must|should|may|could|will|would|to)(?:n[’']t|not| not)? )\b(?:cost(?:s|ing)?|los(?:e|es|ing|t)|turn(?:s|ed|ing)? over|process(?:es|ed)?|settl(?:es|ed)|worth)\b[^,.;$\d]{0,20}$/i;

/** The sums of pay in a sentence. Only a sum said by the day or the month becomes a budget; any other says why not. */
export function sumsIn(sentence: string): InSentence[] {
  if (!/\d/u.test(sentence)) return [];
  const found: InSentence[] = [];
  for (const match of sentence.matchAll(SUM)) {
    const { from = "", to, gst, after } = match.groups ?? {};
    const money = /[$]|AUD|dollars/iu.test(`${from}${to ?? ""}`);
    const pay = PAY.test(sentence);
    const unit = unitOf(match.groups ?? {}, sentence.slice(0, match.index));
    if ((!money && !(pay && unit)) || (!pay && OTHER.test(sentence))) continue;
    if (SPENT.test(sentence.slice(Math.max(0, match.index - 60), match.index))) continue;
    const [low, high] = endsOf(from, to);
    const at = { start: match.index, end: match.index + match[0].trimEnd().length };
    const basis = /inc/i.test(`${gst ?? ""}${after ?? ""}`) || /\b(?:inc\w*\.?|including) (?:of )?GST/i.test(sentence);
    const told = toldBy(unit, low, high, basis ? "included" : "excluded");
    if (told) found.push({ ...told, at });
  }
  return found;
}

function unitOf(groups: Record<string, string | undefined>, before: string): Unit | null {
  return (
    UNITS.find(([unit]) => groups[unit] !== undefined)?.[0] ??
    LABELS.find(([, label]) => label.test(before))?.[0] ??
    null
  );
}

/** Both ends in whole cents; "1–1.1k" is thousands at both ends, and a reversed range is put in order. */
function endsOf(from: string, to: string | undefined): [number, number] {
  const scale = (words: string): number => (/k(?: dollars)?$/iu.test(words.trim()) ? 1000 : 1);
  const figure = (words: string): number => Number(words.replace(/[^\d.]/gu, ""));
  const last = to ?? from;
  const shared = to !== undefined && scale(from) === 1 && figure(from) < 100 ? scale(to) : scale(from);
  const ends = [figure(from) * shared * 100, figure(last) * scale(last) * 100].map(Math.round);
  return [Math.min(...ends), Math.max(...ends)];
}

const RANGES: Record<"day" | "month", [number, number]> = { day: [20_000, 500_000], month: [200_000, 6_000_000] };

function toldBy(unit: Unit | null, fromCents: number, toCents: number, gst: "excluded" | "included") {
  if (unit === "day" || unit === "month") {
    const [least, most] = RANGES[unit];
    return fromCents >= least && toCents <= most
      ? ({ field: "budget", value: { fromCents, toCents, per: unit, gst } } as const)
      : unfit(`No ${unit} rate is of that size. Ask what it is.`);
  }
  switch (unit) {
    case "hour":
      return unfit("That is by the hour. Ask for the day rate.");
    case "week":
      return unfit("That is by the week. Ask for the day rate.");
    case "year":
      return unfit("That is by the year, as a salary. Ask for the day rate.");
    case null:
      return unfit("It doesn’t say by the day or by the month. Ask.");
  }
}

const unfit = (why: string) => ({ field: "budget", value: null, why }) as const;
