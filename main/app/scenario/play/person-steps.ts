import type { ScenarioResume } from "../read-scenario.ts";
import type { ResolvedPerson, ResolvedScenario } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import { interviewSteps } from "./interview-steps.ts";
import { type Placed, type PlacedPerson, placedId } from "./placed.ts";
import { referenceSteps } from "./reference-steps.ts";
import { scoreSteps } from "./score-steps.ts";
import { earlier, type Step } from "./step.ts";

/** Everything that one person brings, says and is told: first the résumé and its claims, then what happened, when it did. */
export function personSteps(
  scenario: ResolvedScenario,
  index: number,
  resume: ScenarioResume,
  first: string,
  placed: Placed,
): Step[] {
  const person = scenario.people[index];
  if (!person) return [];
  const path: Path = ["people", index];
  const here = { person, path, now: scenario.now, placed };
  return [
    joinStep(scenario, person, resume, first, placed, path),
    ...claimSteps(person, first, placed, path),
    ...agreedSteps(person, scenario.now, placed, path),
    ...interviewSteps(here),
    ...referenceSteps(here),
    ...scoreSteps(here),
  ];
}

/** The earliest moment at which anything is told of a person. */
export function firstMoment(person: ResolvedPerson, now: string): string {
  const { rate, available, consentToRepresentAt, interviews, references } = person;
  const times = [
    rate?.confirmedAt,
    available?.confirmedAt,
    consentToRepresentAt,
    ...interviews.map(({ at }) => at),
    ...references.map(({ candidateConsentAt }) => candidateConsentAt),
  ];
  return times.reduce<string>((first, at) => (at ? earlier(first, at) : first), now);
}

function joinStep(
  { sample }: ResolvedScenario,
  person: ResolvedPerson,
  { path: name, text }: ScenarioResume,
  at: string,
  placed: Placed,
  path: Path,
): Step {
  return {
    at,
    path: [...path, "resume"],
    async run(ask) {
      const { candidates } = await ask("candidates.import", {
        files: [{ name, text }],
        sample,
        matches: "keep-both",
      });
      const candidate = candidates[0]?.id ?? "";
      const { alsoKnownAs, level, workRights, clearance, place } = person;
      await ask("candidates.update", {
        id: candidate,
        ...{ alsoKnownAs, level, workRights, place },
        clearance: clearance?.level,
        clearanceUntil: clearance?.validUntil,
      });
      await ask("briefs.addPerson", { brief: placed.brief, candidate });
      const known = await ask("references.listReferees", { candidate });
      const empty = { claims: new Map(), evidence: new Map(), referees: new Map(), interviews: [] };
      placed.people.set(person.id, { candidate, ...empty, named: known });
    },
  };
}

function claimSteps({ id: person, claims }: ResolvedPerson, at: string, placed: Placed, path: Path): Step[] {
  return claims.map(({ id, needs, ...claim }, index) => ({
    at,
    path: [...path, "claims", index],
    async run(ask) {
      const own = placedId(placed.people, person);
      const added = await ask("claims.add", { candidate: own.candidate, ...claim });
      own.claims.set(id, added.id);
      for (const need of needs) await ask("claims.linkNeed", { claim: added.id, need: placedId(placed.needs, need) });
    },
  }));
}

/** Rate, start and consent. What nobody confirmed is told as late as it can be: the product keeps no rate without its date. */
function agreedSteps(person: ResolvedPerson, now: string, placed: Placed, path: Path): Step[] {
  const { id, rate, available, consentToRepresentAt } = person;
  const own = (): PlacedPerson => placedId(placed.people, id);
  const steps: (Step | undefined)[] = [
    rate && {
      at: rate.confirmedAt ?? now,
      path: [...path, "rate"],
      run(ask) {
        const { cents, per, daysPerWeek, gst } = rate;
        return ask("candidates.confirmRate", { candidate: own().candidate, cents, per, daysPerWeek, gst });
      },
    },
    available && {
      at: available.confirmedAt ?? now,
      path: [...path, "available"],
      run: (ask) => ask("candidates.confirmAvailability", { candidate: own().candidate, from: available.from }),
    },
    consentToRepresentAt === undefined
      ? undefined
      : {
          at: consentToRepresentAt,
          path: [...path, "consentToRepresentAt"],
          run: (ask) => ask("briefs.recordConsent", { brief: placed.brief, candidate: own().candidate }),
        },
  ];
  return steps.filter((step) => step !== undefined);
}
