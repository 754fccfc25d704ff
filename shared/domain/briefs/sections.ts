import type { BriefTold } from "./told.ts";

/** The nine parts of a brief call, in speaking order. */
export const captureSections = [
  { id: "caller", name: "Caller", ask: "Who is ringing, and for whom?" },
  { id: "work", name: "The work", ask: "What do they need, and where is it hard?" },
  { id: "triggers", name: "Triggers", ask: "What makes them ring now?" },
  { id: "specialisation", name: "Specialisation", ask: "What should this person be strong in?" },
  { id: "systems", name: "Systems", ask: "Which systems does it touch?" },
  { id: "stack", name: "Stack", ask: "Which languages and platforms?" },
  { id: "setting", name: "Setting", ask: "Which sector, where, and is a clearance needed?" },
  { id: "engagement", name: "Engagement", ask: "How long, from when, at what budget?" },
  { id: "needs", name: "Needs", ask: "What must this person have done before?" },
] as const;
export type CaptureSection = (typeof captureSections)[number]["id"];

/** How much of a section has been told. */
export type Progress = "empty" | "part" | "done";

const said = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === "string" ? value.trim() !== "" : value !== null;

const facts: Record<CaptureSection, (told: BriefTold) => unknown[]> = {
  caller: ({ organisation, contact }) => [organisation, contact, contact?.position ?? null],
  work: ({ words, difficulty, tried, handsOn }) => [words, difficulty, tried, handsOn],
  triggers: ({ triggers }) => [triggers],
  specialisation: ({ specialisations }) => [specialisations],
  systems: ({ systems }) => [systems, ...systems.map(({ state }) => state)],
  stack: ({ languages, apiStyle, platforms }) => [languages, apiStyle, platforms],
  setting: ({ domain, regulated, clearance, place, city, state }) => [domain, regulated, clearance, place, city, state],
  engagement: (told) => [told.engagement, told.months, told.startOn, told.daysPerWeek, told.level, told.budget],
  needs: ({ needs }) => [needs],
};

/** Each section with how much of it was told; a section is done once nothing usual is left to ask. */
export const progressOf = (told: BriefTold): { id: CaptureSection; name: string; progress: Progress }[] =>
  captureSections.map(({ id, name }) => {
    const answers = facts[id](told).map(said);
    const count = answers.filter(Boolean).length;
    return { id, name, progress: count === 0 ? "empty" : count === answers.length ? "done" : "part" };
  });

/** "6 of 9 started" */
export const startedWords = (sections: readonly { progress: Progress }[]): string =>
  `${sections.filter(({ progress }) => progress !== "empty").length} of ${sections.length} started`;
