import { counted, minutesWords } from "../clock/durations.ts";
import { longDate } from "../clock/words.ts";
import type { DocumentPerson, ShortlistDocument } from "./document.ts";
import type { PersonFacts, ReferenceFacts } from "./facts.ts";
import type { Page } from "./page.ts";
import { capitalised, countWord, listed } from "./phrases.ts";
import { heldReferences } from "./unchecked.ts";

/** "How we vetted": only what was really done, and what this document does not say. */
export const methodOf = (page: Page, people: readonly DocumentPerson[]): ShortlistDocument["method"] => [
  { heading: "Interviews", paragraphs: interviews(page) },
  { heading: "Ratings", paragraphs: ratings(page, people) },
  { heading: "Reference calls", paragraphs: referenceCalls(page) },
  { heading: "Standing of a claim", paragraphs: [STANDING] },
  ...(page.facts.people.some(({ rate }) => rate !== null) ? [{ heading: "Rates", paragraphs: rates(page) }] : []),
  { heading: "What this document does not say", paragraphs: limits(page, people) },
];

const STANDING =
  "A claim is one thing that a person says they have done. Its standing follows from what referees answered about that " +
  "claim and is never typed in: confirmed, partly, contradicted, can’t say, disputed where referees differ, or not checked.";

const names = (page: Page, people: readonly PersonFacts[]): string => listed(people.map(page.voice.name));

const interviews = (page: Page): string[] => {
  const { people } = page.facts;
  const [met, missed] = [
    people.filter((person) => person.interviews.length > 0),
    people.filter((person) => person.interviews.length === 0),
  ];
  if (met.length === 0) return ["Nobody on this list was interviewed for it."];
  return [
    "The interviews follow one structured guide, with API design judgement first. Notes are kept by the minute, and exact words apart from notes.",
    ...met.map(
      (person) =>
        // A word after the name: figures that follow a name written from the right would be drawn before it.
        `${page.voice.name(person)}, for ${listed(
          oldestFirst(person.interviews).map(({ at, minutes }) => `${minutesWords(minutes)} on ${page.on(at)}`),
        )}.`,
    ),
    ...(missed.length === 0 ? [] : [`Not interviewed: ${names(page, missed)}.`]),
  ];
};

const oldestFirst = <T extends { at: string }>(calls: readonly T[]): T[] =>
  calls.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));

const ratings = (page: Page, people: readonly DocumentPerson[]): string[] => {
  const counts = new Set(page.facts.people.map(({ raters }) => raters));
  const [same] = counts;
  const each =
    counts.size === 1 && same !== undefined
      ? [raterSentence(page, same)]
      : page.facts.people.map((person) => `${page.voice.name(person)}: ${raters(person.raters)}.`);
  const gaps = people.filter(({ scores }) => scores.some(({ score }) => score === null));
  return [
    ...each,
    "Each score is from 1 to 5 against the sentence printed beside it, and points at evidence.",
    ...(gaps.length === 0 ? [] : ["“Not rated yet” means that nobody has rated it. It is not a low score."]),
  ];
};

const raters = (count: number): string =>
  count === 0 ? "not rated yet" : `rated by ${count === 1 ? "one person" : `${countWord(count)} people`}`;

const raterSentence = ({ facts }: Page, count: number): string => {
  if (count === 0) return "Nobody on this list has been rated yet.";
  if (count > 1) return `Everyone was rated by ${countWord(count)} people.`;
  return `Rated by one person, ${facts.recruiter.name.replace(/^The /u, "the ")}. Nobody rated a second time, so there is no agreement between raters to report.`;
};

const referenceCalls = (page: Page): string[] => {
  const { people } = page.facts;
  const held = people.flatMap(heldReferences);
  if (held.length === 0) return ["No reference call was held for anybody on this list."];
  const missed = people.filter((person) => heldReferences(person).length === 0);
  return [
    `${capitalised(countWord(held.length))} reference call${held.length === 1 ? "" : "s"}, ${callDates(page, held)}. Each person agreed to the call first, and each referee agreed to go on.`,
    identities(held),
    "Referees say whether they may be quoted by name, without a name, or not at all. Where they may not, only who they were to the person, the date and the answer are printed.",
    ...(missed.length === 0 ? [] : [`No reference call was held for ${names(page, missed)}.`]),
  ];
};

const callDates = (page: Page, held: readonly ReferenceFacts[]): string => {
  const dates = oldestFirst(held).map(({ at }) => page.on(at));
  const [first = "", last = ""] = [dates.at(0), dates.at(-1)];
  return first === last ? first : `${first} to ${last}`;
};

const WAYS: { ways: readonly ReferenceFacts["identity"][]; words: string }[] = [
  { ways: ["switchboard"], words: "through the employer’s switchboard" },
  { ways: ["work-email"], words: "by a work email address" },
  { ways: ["profile"], words: "by a public profile" },
];

const identities = (held: readonly ReferenceFacts[]): string => {
  const ways = WAYS.flatMap(({ ways: of, words }) => {
    const count = held.filter(({ identity }) => of.includes(identity)).length;
    return count === 0 ? [] : [`${words} (${countWord(count)})`];
  });
  const unsure = held.filter(({ identity }) => identity === null || identity === "not-confirmed").length;
  const sure = ways.length === 0 ? [] : [`Who the referees are was confirmed ${listed(ways)}.`];
  const rest = unsure === 0 ? [] : [`For ${countWord(unsure)} it was not confirmed.`];
  return ways.length === 0 ? "Who the referees are was not confirmed." : [...sure, ...rest].join(" ");
};

const rates = ({ facts }: Page): string[] => {
  const { budget } = facts.brief.engagement;
  const monthly = budget?.per === "month" || facts.people.some(({ rate }) => rate?.per === "month");
  return [
    facts.playbook.indicative,
    ...(monthly ? ["A monthly rate is drawn by the day: days a week × 52 ÷ 12 make the days of a month."] : []),
  ];
};

const limits = (page: Page, people: readonly DocumentPerson[]): string[] => {
  const open = people.reduce((count, { unchecked }) => count + unchecked.length, 0);
  return [
    "Scores are not added up, and nobody has an overall number.",
    page.facts.orderReason === null
      ? "The order of the people says nothing about them: no rule for it was given."
      : "The order follows the rule printed with it, as the recruiter applied it.",
    ...(open === 0
      ? []
      : [`${capitalised(counted(open, "thing"))} not checked, rated or told: see the list of each person.`]),
    `It shows what was known on ${longDate(page.facts.now, page.facts.timeZone)}.`,
  ];
};
