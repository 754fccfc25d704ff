/** What makes a client ring; their wording is in the playbook. */
export const triggers = [
  "design-build",
  "integrate",
  "gone-wrong",
  "partner-programme",
  "event-driven",
  "security-governance",
] as const;

/** "3 of 6 triggers."; each trigger counts once. */
export const triggersWords = (ticked: readonly string[], all: number): string =>
  `${new Set(ticked).size} of ${all} trigger${all === 1 ? "" : "s"}.`;
