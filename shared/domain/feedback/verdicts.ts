/** What a client says about somebody who was sent to them, in the order of the keys 1 to 4. */
export const verdicts = ["interview", "hold", "decline", "engage"] as const;
export type Verdict = (typeof verdicts)[number];

/** As said on screen. */
export const verdictWords: Record<Verdict, string> = {
  interview: "Interview",
  hold: "Hold",
  decline: "Decline",
  engage: "Engage",
};

/** What it was about, so that it can be counted. */
export const feedbackReasons = ["design-depth", "integration-match", "stack", "rate", "timing", "other"] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/** Why a client says no, as said on screen. */
export const reasonWords: Record<FeedbackReason, string> = {
  "design-depth": "Design depth",
  "integration-match": "Integration match",
  stack: "Stack",
  rate: "Rate",
  timing: "Timing",
  other: "Other",
};

/** What the recruiter does next for somebody with that verdict, after their name. */
export const nextAfter: Record<Verdict, string> = {
  interview: "arrange the interview with the client.",
  hold: "on hold. Ask the client again.",
  decline: "tell them the client’s answer, and why.",
  engage: "agree the terms and the start.",
};
