import type { FeedbackSheet } from "../../../shared/contract/feedback.ts";
import {
  type FeedbackReason,
  feedbackReasons,
  type Verdict,
  verdicts,
} from "../../../shared/domain/feedback/verdicts.ts";

type Person = FeedbackSheet["people"][number];

/** What a row of the sheet holds while it is written. */
export interface Entry {
  verdict: Verdict | null;
  reason: FeedbackReason | null;
  words: string;
}

/** A row as it stands on disk. */
export const keptEntry = ({ said }: Person): Entry => ({
  verdict: said?.verdict ?? null,
  reason: said?.reason ?? null,
  words: said?.words ?? "",
});

/** Whether nothing would be kept anew. */
export const sameEntry = (one: Entry, other: Entry): boolean =>
  one.verdict === other.verdict && one.reason === other.reason && one.words.trim() === other.words.trim();

/** An entry as the half-typed words of its box; "" when there is nothing to keep. */
export const entryToDraft = (entry: Entry): string => JSON.stringify(entry);

/** What was left in the box, or null when it is no entry. */
export function entryFromDraft(draft: string): Entry | null {
  try {
    const { verdict, reason, words } = JSON.parse(draft) as Record<string, unknown>;
    return {
      verdict: verdicts.find((one) => one === verdict) ?? null,
      reason: feedbackReasons.find((one) => one === reason) ?? null,
      words: typeof words === "string" ? words : "",
    };
  } catch {
    return null;
  }
}

/** The box of one person and version among half-typed words. */
export const placeOf = (version: string, candidate: string): string => `feedback ${version} ${candidate}`;

/** First letters of the reasons: "r" for the rate. */
export const reasonByKey = (key: string): FeedbackReason | null =>
  feedbackReasons.find((reason) => reason.startsWith(key.toLowerCase()) && key.length === 1) ?? null;
