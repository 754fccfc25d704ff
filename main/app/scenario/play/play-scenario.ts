import { type Backend, startBackend } from "../../backend.ts";
import type { Platform } from "../../platform.ts";
import type { ReadScenario } from "../read-scenario.ts";
import { briefSteps } from "./brief-steps.ts";
import { type Exported, exportVariant } from "./export-variant.ts";
import { firstMoment, personSteps } from "./person-steps.ts";
import { nobodyPlaced, placedId } from "./placed.ts";
import { gateSteps, shortlistSteps } from "./shortlist-steps.ts";
import { earlier, later, playStep, playSteps, type Step } from "./step.ts";
import { refuseUnprintable } from "./unprintable.ts";

const VARIANTS = ["named", "blind"] as const;

/** Plays a scenario into a fresh workspace by operations alone, and gives both PDFs: named, then blind. */
export async function playScenario(
  read: ReadScenario,
  platform: Platform,
  progress: (line: string) => void,
): Promise<Exported[]> {
  const { sent, now } = read.scenario;
  const sentAt = sent?.at ?? now;
  const backend = await startBackend(platform);
  try {
    const brief = await playPlacement(read, backend, progress);
    progress("The named and the blind PDF…");
    const exported: Exported[] = [];
    // Side by side: each is set in a process of its own, which takes far longer than all the rest.
    const run: Step["run"] = async (ask) =>
      exported.push(
        ...(await Promise.all(VARIANTS.map((variant) => exportVariant(ask, brief, variant))).catch((error) =>
          refuseUnprintable(read, error),
        )),
      );
    await playStep(backend, { at: sentAt, path: ["shortlist"], run });
    const version = exported.find(({ variant }) => variant === sent?.variant)?.version;
    if (sent && version) {
      const { to, how } = sent;
      const run: Step["run"] = (ask) => ask("exports.markSent", { version, to, how, at: sentAt });
      await playStep(backend, { at: sentAt, path: ["sent"], run });
    }
    return exported;
  } finally {
    await backend.close();
  }
}

/** Everything up to the shortlist, ready to export; gives the id of the brief. The clock is left standing. */
export async function playPlacement(
  { scenario, resumes }: ReadScenario,
  backend: Backend,
  progress: (line: string) => void,
): Promise<string> {
  const { brief, people, shortlist, sent, now } = scenario;
  const placed = nobodyPlaced();
  const moments = people.map((person) => firstMoment(person, now));
  const happened: Step[] = [
    ...briefSteps(scenario, moments.reduce(earlier, brief.callStartedAt), placed),
    ...people.flatMap(({ id }, index) =>
      personSteps(scenario, index, placedId(resumes, id), moments[index] ?? now, placed),
    ),
  ];
  const sentAt = sent?.at ?? now;
  const withdrawn = shortlist.lines.flatMap(({ withdrawn: left }) => left?.at ?? []);
  const settled = [...happened.map(({ at }) => at), ...withdrawn].reduce(later, sentAt);
  progress(`${counted(people.length, "person", "people")}, ${counted(happened.length, "step", "steps")}…`);
  await playSteps(backend, happened);
  progress(`Shortlist of ${shortlist.lines.length}…`);
  await playSteps(backend, shortlistSteps(scenario, settled, placed));
  await playSteps(backend, gateSteps(scenario, sentAt, placed));
  return placed.brief;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
