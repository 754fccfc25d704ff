import { mustsCovered } from "../claims/coverage.ts";
import { longDayWords, partDateWords } from "../clock/part-dates.ts";
import { checkedClaims, claimsOf } from "./claims.ts";
import type { DocumentPerson, DocumentScore } from "./document.ts";
import { type EvidenceList, evidenceOf } from "./evidence.ts";
import type { PersonFacts } from "./facts.ts";
import { type Page, printed, printedIf } from "./page.ts";
import { capitalised, joined } from "./phrases.ts";
import { rateOf } from "./rate-plot.ts";
import { uncheckedOf } from "./unchecked.ts";
import { codeWords, levelWords } from "./words.ts";

/** All that one person's pages say. */
export const personOf = (page: Page, person: PersonFacts): DocumentPerson => {
  const evidence = evidenceOf(page, person);
  const watchOut = person.watchOut;
  const rate = rateOf(page, person);
  return {
    name: page.voice.name(person),
    short: page.voice.short(person),
    line: joined(levelWords(person.level), page.voice.place(person)) ?? "",
    facts: stripOf(page, person),
    rate: rate && { amount: rate.amount, against: rate.against },
    start: person.availableFrom && page.day(person.availableFrom),
    musts: mustsOf(page, person),
    scores: scoresOf(page, person, evidence),
    reasons: person.reasons.map(({ id, text, evidence: ids }) => ({
      text: printed(page, person, `reasons/${id}`, text),
      sources: evidence.numbers(ids),
    })),
    watchOut: watchOut && {
      text: printed(page, person, `watch-out/${watchOut.id}`, watchOut.text),
      sources: evidence.numbers(watchOut.evidence),
    },
    career: careerOf(page, person),
    evidence: evidence.entries,
    claims: claimsOf(page, person),
    unchecked: uncheckedOf(page, person),
  };
};

const mustsOf = ({ facts }: Page, person: PersonFacts): string => {
  const { of, words } = mustsCovered(facts.brief.needs, checkedClaims(person));
  return of === 0 ? "None asked" : words;
};

const stripOf = (page: Page, person: PersonFacts): DocumentPerson["facts"] => {
  const { clearance } = person;
  const rate = rateOf(page, person);
  const rows: [string, string | null][] = [
    ["Works as", printedIf(page, person, "headline", person.headline)],
    [
      "Day rate",
      rate && joined(rate.amount, rate.byDay, rate.against, confirmed(page, person.rate?.confirmedAt ?? null)),
    ],
    [
      "Start",
      person.availableFrom &&
        joined(longDayWords(person.availableFrom), confirmed(page, person.availabilityConfirmedAt)),
    ],
    ["Place", person.place && capitalised(codeWords(person.place))],
    ["Work rights", printedIf(page, person, "work-rights", person.workRights)],
    [
      "Clearance",
      clearance && clearance.level !== "none"
        ? joined(
            capitalised(codeWords(clearance.level)),
            clearance.validUntil && `valid until ${partDateWords(clearance.validUntil)}`,
          )
        : null,
    ],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
};

const confirmed = (page: Page, at: string | null): string | null => at && `confirmed ${page.on(at)}`;

const scoresOf = (page: Page, person: PersonFacts, evidence: EvidenceList): DocumentScore[] =>
  page.facts.playbook.criteria.map(({ id, name, anchors }) => {
    const given = person.scores.find(({ criterion }) => criterion === id);
    const unrated = {
      criterion: id,
      name,
      score: null,
      word: "Not rated yet",
      anchor: null,
      reason: null,
      sources: [],
    };
    if (!given) return unrated;
    return {
      criterion: id,
      name,
      score: given.score,
      word: page.facts.playbook.anchorWords[given.score - 1] ?? "",
      anchor: anchors[given.score - 1] ?? null,
      reason: printed(page, person, `scores/${id}/reason`, given.reason),
      sources: evidence.numbers(given.evidence),
    };
  });

const careerOf = (page: Page, person: PersonFacts): DocumentPerson["career"] =>
  person.career.map(({ id, employer, position, from, to, summary }) => ({
    when: page.voice.period(from, to) ?? "dates not given",
    position: printedIf(page, person, `career/${id}/position`, position) ?? "",
    employer: page.voice.employer(employer),
    summary: printedIf(page, person, `career/${id}/summary`, summary),
  }));
