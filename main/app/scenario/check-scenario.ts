import { mostMustHaves } from "../../../shared/domain/briefs/start.ts";
import { roleProblem } from "../../../shared/domain/briefs/titles.ts";
import { spansOverlap } from "../../../shared/domain/clock/part-dates.ts";
import type { GateLimits } from "../../../shared/domain/shortlists/gates.ts";
import { checkGates } from "./check-gates.ts";
import { checkEvidence, checkIds } from "./check-ids.ts";
import type { ResolvedPerson, ResolvedScenario } from "./resolve-scenario.ts";
import { inOneSentence, type Path, refuse } from "./scenario-error.ts";

/** Everything that a schema cannot say of a scenario; the first thing that is wrong is refused. */
export function checkScenario(scenario: ResolvedScenario, limits: GateLimits): void {
  checkBrief(scenario);
  checkIds(scenario);
  scenario.people.forEach(checkOrderOfTimes);
  checkEvidence(scenario);
  checkSent(scenario);
  checkGates(scenario, limits);
}

function checkBrief({ brief, employers }: ResolvedScenario): void {
  if (brief.clockStartedAt < brief.callStartedAt) {
    refuse(["brief", "clockStartedAt"], "lies before the start of the call");
  }
  const problem = roleProblem(brief.role, brief.difficulty, brief.roleReason ?? null);
  if (problem) refuse(["brief", "roleReason"], `is missing (${inOneSentence(problem, ";")})`);
  const budget = brief.engagement?.budget;
  if (budget && budget.fromCents > budget.toCents) {
    refuse(["brief", "engagement", "budget", "to"], "is less than the budget starts from");
  }
  const musts = brief.needs.flatMap(({ weight }, index) => (weight === "must" ? [index] : []));
  const tooMany = musts[mostMustHaves];
  if (tooMany !== undefined)
    refuse(["brief", "needs", tooMany], `is one must-have too many; a brief has ${mostMustHaves} at most`);
  const names = employers.map(({ name }) => name.normalize());
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again >= 0) refuse(["employers", again, "name"], "is described before");
}

function checkOrderOfTimes(person: ResolvedPerson, index: number): void {
  const path: Path = ["people", index];
  for (const [at, claim] of person.claims.entries()) checkSpan(claim, [...path, "claims", at]);
  for (const [at, reference] of person.references.entries()) {
    const here = [...path, "references", at];
    if (reference.candidateConsentAt > reference.at) {
      refuse([...here, "candidateConsentAt"], "lies after the call that it allows");
    }
    checkSpan(reference.overlap ?? {}, [...here, "overlap"]);
  }
}

/** Part dates disagree only when they cannot be in order: "2023-04" to "2023" can. */
function checkSpan({ from, to }: { from?: string | undefined; to?: string | undefined }, path: Path): void {
  if (from && to && !spansOverlap({ from, to: null }, { from: null, to })) refuse([...path, "to"], "lies before from");
}

function checkSent({ brief, sent }: ResolvedScenario): void {
  if (sent && sent.at < brief.clockStartedAt) refuse(["sent", "at"], "lies before the clock started");
}
