import { type CheckedClaim, needStanding } from "../../../shared/domain/claims/need-standing.ts";
import type { SpokenAnswer } from "../../../shared/domain/claims/standing.ts";
import { type GateLimits, judgeGates } from "../../../shared/domain/shortlists/gates.ts";
import type { ResolvedPerson, ResolvedScenario } from "./resolve-scenario.ts";
import { inOneSentence, refuse } from "./scenario-error.ts";

/** Whoever remains on the shortlist is through every gate when it is sent, else now, or was let through with a reason. */
export function checkGates(scenario: ResolvedScenario, limits: GateLimits): void {
  const { brief, people, shortlist, sent, now } = scenario;
  if (shortlist.lines.every(({ withdrawn }) => withdrawn)) {
    refuse(["shortlist", "lines"], "has nobody left: everyone on it withdrew");
  }
  const musts = brief.needs.filter(({ weight }) => weight === "must");
  for (const [index, line] of shortlist.lines.entries()) {
    const person = people.find(({ id }) => id === line.person);
    if (!person || line.withdrawn) continue;
    const claims = checkedClaims(person);
    const facts = {
      name: person.id,
      c1: person.scores.C1?.score ?? null,
      consentToRepresentAt: person.consentToRepresentAt ?? null,
      musts: musts.map(({ id, statement }) => ({ statement, standing: needStanding(id, claims).standing })),
      rate: person.rate ?? null,
      available: person.available ?? null,
    };
    const shut = judgeGates(facts, sent?.at ?? now, limits, line.passGates).find(({ clear }) => !clear);
    if (shut) {
      refuse(
        ["shortlist", "lines", index],
        `is stopped by the gate "${shut.gate}": ${inOneSentence(shut.because, ", and")}`,
      );
    }
  }
}

/** What referees answered to each claim, oldest call first. */
function checkedClaims({ claims, references }: ResolvedPerson): CheckedClaim[] {
  const calls = references
    .flatMap((reference) => (reference.openingConsent ? [reference] : []))
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return claims.map(({ id, needs }) => ({
    needs,
    answers: calls.flatMap(({ answers, referee }): SpokenAnswer[] =>
      answers
        .filter(({ claim }) => claim === id)
        .map(({ answer }) => ({ answer, referee: referee.name, relationship: referee.relationship })),
    ),
  }));
}
