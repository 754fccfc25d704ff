import { coverage } from "../claims/coverage.ts";
import { type GateResult, judgeGates } from "../shortlists/gates.ts";
import { checkedClaims } from "./claims.ts";
import type { ExportFacts, GateId, PersonFacts } from "./facts.ts";
import { countWord, listed } from "./phrases.ts";
import type { PreflightItem } from "./preflight-item.ts";
import { voiceOf } from "./voice.ts";

/** The five gates over everybody on the list, as they stand at `facts.now`: C1, consent, must-haves, rate, availability. */
export const gateItems = (
  facts: ExportFacts,
): [PreflightItem, PreflightItem, PreflightItem, PreflightItem, PreflightItem] => {
  const judged = facts.people.map((person) => ({ person, results: judge(facts, person) }));
  const item = (gate: GateId) =>
    itemOf(
      facts,
      gate,
      judged.flatMap(({ person, results }) =>
        results.filter((result) => result.gate === gate).map((result) => ({ person, result })),
      ),
    );
  return [item("c1"), item("consent"), item("must-have"), item("rate"), item("availability")];
};

const judge = (facts: ExportFacts, person: PersonFacts): GateResult[] => {
  const { rows } = coverage(facts.brief.needs, [checkedClaims(person)]);
  return judgeGates(
    {
      name: voiceOf(facts, "named").short(person),
      c1: person.scores.find(({ criterion }) => criterion === "C1")?.score ?? null,
      consentToRepresentAt: person.consentToRepresentAt,
      musts: rows
        .filter(({ need }) => need.weight === "must")
        .map(({ need, cells }) => ({ statement: need.statement, standing: cells[0]?.standing ?? null })),
      rate: person.rate,
      available: person.availableFrom === null ? null : { confirmedAt: person.availabilityConfirmedAt },
    },
    facts.now,
    facts.limits,
    person.passedGates.map((gate) => ({ gate, reason: "kept on record" })),
  );
};

interface Judged {
  person: PersonFacts;
  result: GateResult;
}

const itemOf = (facts: ExportFacts, gate: GateId, judged: readonly Judged[]): PreflightItem => {
  const open = judged.filter(({ result }) => !result.clear);
  const passed = judged.filter(({ result }) => !result.passes && result.clear);
  const first = open[0];
  if (first) {
    const [title = "", ...rest] = sentences(first.result.because);
    const single = open.length === 1;
    return {
      id: gate,
      ok: false,
      title: single ? title.replace(/\.$/u, "") : `${WRONG[gate]}, ${open.length} of ${judged.length}`,
      detail: (single ? rest : open.map(({ result }) => result.because)).join(" ") || null,
      count: open.length,
      people: open.map(({ person }) => person.id),
      gate,
    };
  }
  const short = voiceOf(facts, "named").short;
  return {
    id: gate,
    ok: true,
    title: passed.length === 0 ? met(facts, gate) : `${met(facts, gate)}, or passed with a reason`,
    detail: passed.length === 0 ? null : `Passed with a reason: ${listed(passed.map(({ person }) => short(person)))}.`,
    count: 0,
    people: [],
    gate,
  };
};

const sentences = (text: string): string[] => text.split(/(?<=\.)\s+(?=\S)/u);

const WRONG: Record<GateId, string> = {
  c1: "C1 is too low or not rated",
  consent: "Consent to represent is missing",
  "must-have": "A must-have is contradicted",
  rate: "Rates need confirming",
  availability: "Availability needs confirming",
};

const met = ({ people, limits }: ExportFacts, gate: GateId): string => {
  const titles: Record<GateId, string> = {
    c1: `C1 is ${limits.c1AtLeast} or more for ${people.length === 1 ? "the one person" : everybody(people.length)}`,
    consent: `Consent to represent, ${people.length} of ${people.length}`,
    "must-have": "No must-have is contradicted",
    rate: `Rates confirmed within ${limits.confirmedWithinDays} days`,
    availability: `Availability confirmed within ${limits.confirmedWithinDays} days`,
  };
  return titles[gate];
};

const everybody = (count: number): string => (count === 2 ? "both" : `all ${countWord(count)}`);
