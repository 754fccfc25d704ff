/** What makes a client ring; their wording is in the playbook. */
export const triggers = [
  "design-build",
  "integrate",
  "gone-wrong",
  "partner-programme",
  "event-driven",
  "security-governance",
] as const;
export type Trigger = (typeof triggers)[number];
