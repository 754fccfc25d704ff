/** The role that a brief asks for. */
export const titles = [
  "api-engineer",
  "backend-engineer",
  "integration-developer",
  "systems-integration-consultant",
  "solution-architect",
] as const;
export type Title = (typeof titles)[number];

/** As printed on the cover. */
export const titleNames: Record<Title, string> = {
  "api-engineer": "API engineer",
  "backend-engineer": "Backend engineer",
  "integration-developer": "Integration developer",
  "systems-integration-consultant": "Systems integration consultant",
  "solution-architect": "Solution architect",
};

/** Where the client says that the hard part sits. */
export const difficulties = ["connections", "interface", "application", "strategy", "design"] as const;
export type Difficulty = (typeof difficulties)[number];

/** What the hard part of a job is, as the client is asked. */
export const difficultyNames: Record<Difficulty, string> = {
  connections: "Connections between systems",
  interface: "An interface others depend on",
  application: "Mostly application logic, with some APIs",
  strategy: "Integration strategy across a programme",
  design: "How systems should fit, at design level",
};

const byDifficulty: Record<Difficulty, Title> = {
  connections: "api-engineer",
  interface: "api-engineer",
  application: "backend-engineer",
  strategy: "systems-integration-consultant",
  design: "solution-architect",
};

/** The role when nothing else is known. */
export const defaultRole = (difficulty: Difficulty): Title => byDifficulty[difficulty];

/** Another role than the difficulty points to needs one line that says why; null when nothing is missing. */
export function roleProblem(role: Title, difficulty: Difficulty, reason: string | null): string | null {
  const usual = defaultRole(difficulty);
  if (role === usual || (reason ?? "").trim() !== "") return null;
  return `“${difficultyNames[difficulty]}” points to ${withArticle(titleNames[usual])}. Say in one line why it is another role.`;
}

/** "an API engineer", "a backend engineer", for the middle of a sentence. */
export const titleInSentence = (title: Title): string => withArticle(titleNames[title]);

function withArticle(name: string): string {
  const spoken = /^API/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return `${/^[aeiou]/i.test(spoken) ? "an" : "a"} ${spoken}`;
}
