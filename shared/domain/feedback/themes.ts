import { type FeedbackReason, feedbackReasons, type Verdict, verdicts } from "./verdicts.ts";

/** How often a reason was given, and with which verdicts. */
export interface Theme {
  reason: FeedbackReason;
  count: number;
  verdicts: { verdict: Verdict; count: number }[];
}

/** Counts the reasons that stand, the most frequent first; what was said without a reason counts nowhere. */
export function themesOf(said: readonly { verdict: Verdict; reason: FeedbackReason | null }[]): Theme[] {
  const themes = feedbackReasons.map((reason): Theme => {
    const own = said.filter((one) => one.reason === reason);
    const by = verdicts.map((verdict) => ({ verdict, count: own.filter((one) => one.verdict === verdict).length }));
    return { reason, count: own.length, verdicts: by.filter(({ count }) => count > 0) };
  });
  return themes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
