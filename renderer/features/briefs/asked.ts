import type { Brief } from "../../../shared/contract/briefs.ts";
import type { Input } from "../../../shared/contract/contract.ts";

type Answers = Pick<Brief, "difficulty" | "handsOn" | "triggers" | "systems" | "platforms" | "role">;
type Terms = Pick<
  Brief,
  "level" | "domain" | "regulated" | "systems" | "triggers" | "months" | "daysPerWeek" | "budget"
>;

/** What a brief tells the triage. */
export const triageAsked = (of: Answers): Input<"briefs.triage"> => ({
  difficulty: of.difficulty,
  handsOn: of.handsOn,
  triggers: of.triggers,
  systems: of.systems.length,
  namedPlatform: of.platforms.length > 0,
  ...(of.role !== null && { chosenTitle: of.role }),
});

/** What a brief tells the rate guide; a system that is brittle or undocumented makes a broken landscape. */
export const guideAsked = (of: Terms): Input<"rates.guide"> => ({
  level: of.level,
  domain: of.domain,
  regulated: of.regulated,
  systems: of.systems.length,
  broken: of.triggers.includes("gone-wrong") || of.systems.some(({ state }) => state !== null && BROKEN.has(state)),
  months: of.months,
  daysPerWeek: of.daysPerWeek,
  budget: of.budget,
});

const BROKEN: ReadonlySet<string> = new Set(["brittle", "undocumented"]);
