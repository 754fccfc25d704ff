import type { AnswerValue } from "./facts.ts";

const RELIABLE: Record<AnswerValue, string> = {
  confirmed: "yes",
  partly: "partly",
  contradicted: "no",
  "cannot-say": "can’t say",
};

/** The answer to "did the integrations stay reliable?", in small letters. */
export const reliabilityWords = (answer: AnswerValue): string => RELIABLE[answer];

const LEVELS = { mid: "Mid", senior: "Senior", lead: "Lead" } as const;

/** "Mid", "Senior", "Lead"; null when the level is not known. */
export const levelWords = (level: keyof typeof LEVELS | null): string | null => (level === null ? null : LEVELS[level]);

const CODES: ReadonlyMap<string, string> = new Map([
  ["erp", "ERP"],
  ["crm", "CRM"],
  ["rest", "REST"],
  ["graphql", "GraphQL"],
  ["advise", "API style to be advised"],
  ["nv1", "NV1"],
  ["nv2", "NV2"],
  ["ts-pa", "TS-PA"],
  ["pv", "PV"],
  ["on-site", "on-site"],
  ["other", "other sector"],
]);

/** A stored code such as "core-platform" as words in running text; an unknown code with its hyphens opened. */
export const codeWords = (code: string): string => CODES.get(code) ?? code.replaceAll("-", " ");
