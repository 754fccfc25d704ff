import type { GuidedPath } from "../../features/sample/repository.ts";
import type { Backend } from "../backend.ts";
import { playPlacement } from "./play/play-scenario.ts";
import { playStep } from "./play/step.ts";
import type { ReadScenario } from "./read-scenario.ts";
import type { ResolvedPerson, ResolvedScenario } from "./resolve-scenario.ts";

/**
 * The placement as it stood before one person’s references: nobody was rung about them, so they have no C6 and are not on the
 * list yet. Whoever led the engineering may be rung.
 */
export async function playOneShort(
  { scenario, resumes }: ReadScenario,
  backend: Backend,
  short: string,
): Promise<GuidedPath> {
  const person = scenario.people.find(({ id }) => id === short);
  const lead = person?.references.at(-1);
  if (!person || !lead) throw new Error(`${short} has no reference that could be missing`);
  const brief = await playPlacement({ resumes, scenario: without(scenario, person) }, backend, () => {});
  const guided = { brief, candidate: "", referee: "" };
  await playStep(backend, {
    at: lead.candidateConsentAt,
    path: ["people"],
    async run(ask) {
      const { people } = await ask("briefs.overview", { id: brief });
      guided.candidate = people.find(({ onShortlist }) => !onShortlist)?.candidate ?? "";
      const referees = await ask("references.listReferees", { candidate: guided.candidate });
      guided.referee = referees.find(({ name }) => name === lead.referee.name)?.id ?? "";
      const { overlap, referee } = lead;
      await ask("references.updateReferee", {
        id: guided.referee,
        ...referee,
        overlapFrom: overlap?.from,
        overlapTo: overlap?.to,
      });
      await ask("references.recordConsent", { referee: guided.referee });
    },
  });
  return guided;
}

function without({ people, shortlist, ...scenario }: ResolvedScenario, short: ResolvedPerson): ResolvedScenario {
  const told = new Set(short.references.flatMap(idsOf));
  const { C6: _, ...scores } = short.scores;
  const seen = Object.entries(scores).map(([criterion, score]) => [
    criterion,
    score && { ...score, evidence: score.evidence.filter((id) => !told.has(id)) },
  ]);
  return {
    ...scenario,
    sent: undefined,
    people: people.map((person) =>
      person === short ? { ...short, references: [], scores: Object.fromEntries(seen) } : person,
    ),
    shortlist: { ...shortlist, lines: shortlist.lines.filter(({ person }) => person !== short.id) },
  };
}

function idsOf(reference: ResolvedPerson["references"][number]): string[] {
  if (!reference.openingConsent) return [];
  const { answers, reliability, notGive, again, notes } = reference;
  return [...answers, reliability, notGive, again, ...notes].flatMap((item) => item?.id ?? []);
}
