import type { InSentence, Told } from "./facts.ts";
import { NUMBER } from "./numbers.ts";

type Place = Extract<Told, { field: "place" }>["value"];

const REMOTE =
  /\b(?:(?:fully |100% |mostly )?remote(?:ly)?(?! (?:APIs?|systems?|servers?|services?|procedure|partners?|endpoints?|sites?|calls?|terminals?|access|warehouses?|stores?))|work(?:ing)? from home|WFH|from home|at home (?:otherwise|on|for|the rest)|otherwise at home)\b/i;
/** Some of the time, whatever is said of the rest. */
const PARTLY = /\b(?:half|partly|(?:the )?(?:rest|remainder|remaining|other days)|otherwise)\b/i;
const OFFICE =
  /\b(?:on[- ]?site(?! (?:parking|gym|caf|servers?|hosting))|in[- ]office|in (?:the|our|their)(?: \p{L}+)? office|office[- ]based|in person)\b/iu;
const HYBRID = /\bhybrid(?! (?:cloud|integration|deployment|architecture|platform|environment|model of|app))\b/i;
/** "3 days remote", "from home two days a week". */
const SOME_DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER}) days?\\b[^.,;]{0,24}(?:remote|from home|WFH)|(?:remote(?:ly)?|from home|WFH)[^.,;]{0,16}(?<![\\p{L}\\p{N}])(?:${NUMBER}) days?\\b`,
  "iu",
);
const REFUSED = /\b(?:no|not|isn[’']t|can[’']?t be|without|never|can\s?not be|not possible)\b[^,.;]{0,12}$/i;

/** Where the work is done, as said in a sentence. */
export function placeIn(sentence: string): InSentence[] {
  const hybrid = HYBRID.exec(sentence);
  if (hybrid && !refused(sentence, hybrid)) return [told("hybrid", hybrid)];
  const remote = REMOTE.exec(sentence);
  const office = OFFICE.exec(sentence);
  if (remote && refused(sentence, remote)) return [told("on-site", remote)];
  if (remote && office) return [told(refused(sentence, office) ? "remote" : "hybrid", remote)];
  if (office && refused(sentence, office)) return [];
  if (office)
    return [
      told(/\bdays?\b/i.test(sentence) && !/\b(?:five|5) days?\b/i.test(sentence) ? "hybrid" : "on-site", office),
    ];
  return remote ? [told(SOME_DAYS.test(sentence) || PARTLY.test(sentence) ? "hybrid" : "remote", remote)] : [];
}

const refused = (sentence: string, { index, 0: words }: RegExpExecArray): boolean =>
  REFUSED.test(sentence.slice(0, index)) ||
  /^\W{0,2}(?:work )?(?:isn[’']t|is\snot|won[’']t|not) (?:possible|an option|allowed|work)/i.test(
    sentence.slice(index + words.length),
  );

const told = (value: Place, { index, 0: words }: RegExpExecArray): InSentence => ({
  field: "place",
  value,
  at: { start: index, end: index + words.length },
});

const CLEARANCES: readonly [Extract<Told, { field: "clearance" }>["value"], RegExp][] = [
  [
    "none",
    /\bno (?:security )?clearance\b|\bclearance (?:is )?not (?:needed|required)\b|\bclearance isn[’']t (?:needed|required)\b/i,
  ],
  ["ts-pa", /\bTS[- ]?PA\b|\btop secret[- ]+privileged access\b/i],
  ["nv2", /\bNV[- ]?2\b|\bnegative vetting (?:level )?(?:2|two)\b/i],
  ["nv1", /\bNV[- ]?1\b|\bnegative vetting (?:level )?(?:1|one)\b/i],
  ["pv", /\bpositive(?:ly)? vett(?:ing|ed)\b|\bPV clear(?:ance|ed)\b/i],
  [
    "baseline",
    /\bbaseline (?:security |vetting )?clear(?:ance|ed)\b|\bbaseline vetting\b|\bclearance[^.;]{0,20}\bbaseline\b|\b(?:AGSVA|security) baseline\b/i,
  ],
];

const UNNEEDED = /^\W{0,2}(?:clearance )?(?:is\snot|isn[’']t|not|won[’']t be) (?:needed|required|necessary)/i;

/** Security clearances named in a sentence. */
export function clearancesIn(sentence: string): InSentence[] {
  return CLEARANCES.flatMap(([value, pattern]): InSentence[] => {
    const match = pattern.exec(sentence);
    if (!match || (value !== "none" && UNNEEDED.test(sentence.slice(match.index + match[0].length)))) return [];
    return [{ field: "clearance", value, at: { start: match.index, end: match.index + match[0].length } }];
  });
}

/** Larger Australian cities, as people write them. */
const CITIES = [
  "Sydney",
  "Melbourne",
  "Brisbane",
  "Perth",
  "Adelaide",
  "Canberra",
  "Hobart",
  "Darwin",
  "Newcastle",
  "Geelong",
  "Wollongong",
  "Gold Coast",
  "Sunshine Coast",
  "Cairns",
  "Townsville",
  "Toowoomba",
  "Ballarat",
  "Bendigo",
  "Launceston",
  "Parramatta",
];
const CITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CITIES.join("|")})(?![\\p{L}\\p{N}]|\\s(?:University|Airport|Water|Health|time|Trains|Cup)\\b|['’]s)`,
  "gu",
);

/** The cities that a sentence names. */
export const citiesIn = (sentence: string): InSentence[] =>
  [...sentence.matchAll(CITY)].map(({ 0: value, index }) => ({
    field: "city",
    value,
    at: { start: index, end: index + value.length },
  }));
