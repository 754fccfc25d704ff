import type { ResolvedScenario } from "../resolve-scenario.ts";
import type { Path } from "../scenario-error.ts";
import type { Placed } from "./placed.ts";
import type { Ask, Step } from "./step.ts";

/** Who the recruiter is, the client, the brief with its needs and the employers, all at the very first moment; then the clock. */
export function briefSteps(scenario: ResolvedScenario, first: string, placed: Placed): Step[] {
  const { recruiter, timeZone, client, sample, brief, employers } = scenario;
  const step = (path: Path, run: (ask: Ask) => Promise<unknown>): Step => ({ at: first, path, run });
  return [
    step(["recruiter"], (ask) => {
      const { name, agency = null, email = null, phone = null } = recruiter;
      return ask("settings.setProfile", { name, agency, email, phone, timeZone });
    }),
    step(["client"], async (ask) => {
      const { id } = await ask("clients.create", { name: client.name, sample });
      const contact = await ask("clients.addContact", { client: id, ...client.contact });
      placed.brief = (await createBrief(ask, scenario, { client: id, contact: contact.id })).id;
    }),
    ...brief.needs.map(({ id, kind, statement, weight }, index) =>
      step(["brief", "needs", index], async (ask) => {
        const need = await ask("briefs.addNeed", { brief: placed.brief, kind, statement, weight });
        placed.needs.set(id, need.id);
      }),
    ),
    ...employers.map((employer, index) => step(["employers", index], (ask) => ask("employers.describe", employer))),
    {
      at: brief.clockStartedAt,
      path: ["brief", "clockStartedAt"],
      run: (ask) => ask("briefs.startClock", { id: placed.brief, at: brief.clockStartedAt }),
    },
  ];
}

function createBrief(ask: Ask, { sample, brief }: ResolvedScenario, caller: { client: string; contact: string }) {
  const { stack, setting, engagement } = brief;
  const { title, words, difficulty, role, roleReason, handsOn, tried, triggers, specialisations, dealBreakers } = brief;
  const { kind, start, ...terms } = engagement ?? {};
  return ask("briefs.create", {
    ...caller,
    sample,
    callStartedAt: brief.callStartedAt,
    ...{ title, words, difficulty, role, roleReason, handsOn, tried, triggers, specialisations, dealBreakers },
    systems: brief.systems,
    ...stack,
    ...setting,
    ...terms,
    engagement: kind,
    startOn: start,
  });
}
