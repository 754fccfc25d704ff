import { counted } from "../clock/durations.ts";
import { longDayWords } from "../clock/part-dates.ts";
import { capitalised, joined, listed, uncapitalised } from "../exports/phrases.ts";
import { budgetWords, gstWords } from "../rates/money.ts";
import { optionNames } from "./option-names.ts";
import { progressOf } from "./sections.ts";
import { difficultyNames } from "./titles.ts";
import type { BriefTold } from "./told.ts";

export interface ReadBackLine {
  /** The first field that it draws on. */
  field: string;
  /** One sentence or two, to be said aloud. */
  words: string;
}

/** What is called how in the playbook, by code. */
export interface ToldNames {
  triggers: ReadonlyMap<string, string>;
  specialisations: ReadonlyMap<string, string>;
}

/** A brief as plain sentences to say back to the client, in the order of the page; what was not told is left out. */
export function readBack(told: BriefTold, names: ToldNames): ReadBackLine[] {
  const lines: [field: string, words: string | null][] = [
    ["organisation", caller(told)],
    ["words", told.words && `In your words: “${told.words.trim()}”`],
    ["difficulty", told.difficulty && `The hard part: ${uncapitalised(difficultyNames[told.difficulty])}.`],
    ["handsOn", handsOn(told.handsOn)],
    ["tried", told.tried && `Tried so far: ${stopped(told.tried.trim())}`],
    ["triggers", sentence("You ring because of", told.triggers.map(named(names.triggers)))],
    ["specialisations", sentence("They should be strong in", told.specialisations.map(named(names.specialisations)))],
    ["system", sentence("It touches", told.systems.map(system))],
    ["languages", stack(told)],
    ["domain", setting(told)],
    ["engagement", engagement(told)],
    ["budgetFrom", told.budget && `The budget is ${budgetWords(told.budget)}, ${gstWords(told.budget.gst)}.`],
    ["decisionMaker", told.decisionMaker && `${capitalised(told.decisionMaker.trim())} decides.`],
    ["interviewSteps", told.interviewSteps && `Interviews: ${stopped(told.interviewSteps.trim())}`],
    ["need", needs("They must have", told, "must")],
    ["need", needs("It would be nice to have", told, "nice")],
    [
      "dealBreakers",
      told.dealBreakers.length === 0 ? null : `What would rule somebody out: ${told.dealBreakers.join("; ")}.`,
    ],
  ];
  return lines.flatMap(([field, words]) => (words ? [{ field, words }] : []));
}

/** "We haven’t talked about setting and needs yet."; null once every section has begun. */
export function notTalkedAbout(told: BriefTold): string | null {
  const empty = progressOf(told).filter(({ progress }) => progress === "empty");
  return empty.length === 0
    ? null
    : `We haven’t talked about ${listed(empty.map(({ name }) => uncapitalised(name)))} yet.`;
}

const named =
  (names: ReadonlyMap<string, string>) =>
  (code: string): string =>
    inSentence(names.get(code) ?? code);

/** "systems to integrate", but "APIs designed and built". */
const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : uncapitalised(name));

const sentence = (begin: string, items: readonly string[]): string | null =>
  items.length === 0 ? null : `${begin}: ${listed(items)}.`;

const stopped = (words: string): string => (/[.!?…”]$/u.test(words) ? words : `${words}.`);

function caller({ organisation, contact }: BriefTold): string | null {
  if (!contact) return organisation && `This is for ${stopped(organisation.trim())}`;
  const who = joined(contact.name.trim(), contact.position?.trim());
  return organisation ? `${who}, for ${stopped(organisation.trim())}` : stopped(who ?? "");
}

const handsOn = (said: boolean | null): string | null =>
  said === null ? null : said ? "They’ll write the code themselves." : "They won’t write much code themselves.";

const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

function system({ name, kind, state }: BriefTold["systems"][number]): string {
  const more = joined(
    kind !== "other" && inSentence(nameOf(optionNames.systemKind, kind)),
    state && uncapitalised(nameOf(optionNames.systemState, state)),
  );
  return more === null ? name : `${name} (${more})`;
}

function stack({ languages, apiStyle, platforms }: BriefTold): string | null {
  const said = joined(
    languages.length > 0 && listed(languages),
    apiStyle &&
      (apiStyle === "advise" ? "API style for the engineer to advise" : nameOf(optionNames.apiStyle, apiStyle)),
    platforms.length > 0 && `on ${listed(platforms)}`,
  );
  return said && `The stack: ${said}.`;
}

function setting(told: BriefTold): string | null {
  const { domain, regulated, clearance, place, daysOnSite, city, state } = told;
  const said = joined(
    domain && (domain === "other" ? "another sector" : uncapitalised(nameOf(optionNames.domain, domain))),
    regulated === null ? null : regulated ? "regulated" : "not regulated",
    place && uncapitalised(nameOf(optionNames.place, place)),
    daysOnSite !== null && daysOnSite > 0 && `${counted(daysOnSite, "day")} a week on site`,
    joined(city, state)?.replace(", ", " "),
    clearance &&
      (clearance === "none" ? "no clearance needed" : `${nameOf(optionNames.clearance, clearance)} clearance`),
  );
  return said && `The setting: ${said}.`;
}

function engagement({ engagement: kind, level, months, startOn, daysPerWeek }: BriefTold): string | null {
  const said = joined(
    level && `${uncapitalised(nameOf(optionNames.level, level))} level`,
    kind && uncapitalised(nameOf(optionNames.engagement, kind)),
    months !== null && counted(months, "month"),
    startOn && `from ${longDayWords(startOn)}`,
    daysPerWeek !== null && `${counted(daysPerWeek, "day")} a week`,
  );
  return said && `${capitalised(said)}.`;
}

const needs = (begin: string, told: BriefTold, weight: "must" | "nice"): string | null => {
  const mine = told.needs.filter((need) => need.weight === weight).map(({ statement }) => statement.trim());
  return mine.length === 0 ? null : `${begin}: ${mine.join("; ")}.`;
};
