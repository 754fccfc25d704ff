import type { Criterion } from "../exports/facts.ts";

/** The six choosing criteria in the one order in which they are ever shown; C1 leads. */
export const criteria = ["C1", "C2", "C3", "C4", "C5", "C6"] as const satisfies readonly Criterion[];

/** In full; the playbook has shorter ones for narrow places. */
export const criterionNames: Record<Criterion, string> = {
  C1: "API design judgement",
  C2: "Integration match",
  C3: "Stack and platform fit",
  C4: "Security awareness",
  C5: "Documentation and consumer focus",
  C6: "References from real integrations",
};

/** For narrow heads. */
export const criterionShort: Record<Criterion, string> = {
  C1: "API design",
  C2: "Integration",
  C3: "Stack",
  C4: "Security",
  C5: "Documentation",
  C6: "References",
};

/** C2 and C3 only mean something against one brief; the others belong to the person and are used again. */
export const isBriefSpecific = (criterion: Criterion): boolean => criterion === "C2" || criterion === "C3";

/** C6 is rated from reference calls, so it waits for one. */
export const isRatedFromReferences = (criterion: Criterion): boolean => criterion === "C6";
