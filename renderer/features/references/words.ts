import type { ReferenceCall } from "../../../shared/contract/references.ts";
import { answerWords } from "../../../shared/domain/claims/words.ts";
import type { AnswerValue } from "../../../shared/domain/exports/facts.ts";
import type { Entry, Step } from "./steps.ts";

/** In the order they are offered at the end of a call. */
export const PERMISSIONS = [
  { id: "named", words: "By name" },
  { id: "unnamed", words: "Without the name" },
  { id: "no", words: "Not at all" },
] as const;

/** How we know who picked up, the surest first. */
export const IDENTITIES: readonly { id: ReferenceCall["identity"]; words: string }[] = [
  { id: "switchboard", words: "Rang through the switchboard" },
  { id: "work-email", words: "Work email" },
  { id: "profile", words: "Public profile" },
  { id: "not-confirmed", words: "Not confirmed" },
];

/** “Did it stay reliable?” is kept in the values of every other answer and said in its own words. */
export const RELIABILITY_WORDS: Record<AnswerValue, string> = {
  confirmed: "Yes",
  partly: "Partly",
  contradicted: "No",
  "cannot-say": "Can’t say",
};

/** What was answered to a step, in a word or two; "" where the words alone are the answer. */
export function answerSaid({ kind }: Step, { answer }: Entry): string {
  if (answer === null) return "";
  const permission = PERMISSIONS.find(({ id }) => id === answer);
  if (permission) return `Quote ${permission.words.toLowerCase()}`;
  const value = answer as AnswerValue;
  return kind === "reliability" ? RELIABILITY_WORDS[value] : answerWords[value];
}
