/** How far somebody is on one brief, in order; the last four are the client's decisions or an end. */
export const stages = [
  "longlist",
  "asked",
  "interested",
  "interviewing",
  "references",
  "ready",
  "shortlisted",
  "sent",
  "interview",
  "hold",
  "declined",
  "engaged",
] as const;
export type Stage = (typeof stages)[number];

/** As said on screen. */
export const stageNames: Record<Stage, string> = {
  longlist: "Longlist",
  asked: "Asked",
  interested: "Interested",
  interviewing: "Interviewing",
  references: "References",
  ready: "Ready",
  shortlisted: "Shortlisted",
  sent: "Sent",
  interview: "Interview",
  hold: "Hold",
  declined: "Declined",
  engaged: "Engaged",
};

/** What has happened with one person on one brief. */
export interface StageFacts {
  asked: boolean;
  /** They said they are interested, or agreed to be represented. */
  interested: boolean;
  /** Agreed to be put in front of this client. */
  consentToRepresent: boolean;
  interviewBooked: boolean;
  ratingSubmitted: boolean;
  /** Reference calls in which claims were answered. */
  referencesDone: number;
  onShortlist: boolean;
  /** A version that holds them was marked as sent. */
  sent: boolean;
  withdrawn: boolean;
  feedback: "interview" | "hold" | "decline" | "engage" | null;
  /** Set by hand; wins until it is cleared. */
  byHand: Stage | null;
}

const byFeedback = { interview: "interview", hold: "hold", decline: "declined", engage: "engaged" } as const;

/** The stage follows the work: the furthest thing done says it, unless somebody set it by hand. */
export function stageOf(facts: StageFacts): Stage {
  if (facts.byHand) return facts.byHand;
  if (facts.withdrawn) return "declined";
  if (facts.sent && facts.feedback) return byFeedback[facts.feedback];
  if (facts.sent) return "sent";
  if (facts.onShortlist) return "shortlisted";
  if (facts.ratingSubmitted) return nextStep(facts) === null ? "ready" : "references";
  if (facts.interviewBooked) return "interviewing";
  if (facts.interested || facts.consentToRepresent) return "interested";
  return facts.asked ? "asked" : "longlist";
}

/** The step that is a single act: they say yes. */
export const consentNeeded = "Consent to represent needed";

/** The one step that keeps somebody from being ready, in words; null when they are. */
export function nextStep(facts: StageFacts): string | null {
  if (!facts.ratingSubmitted) return facts.interviewBooked ? "Rating not in" : "Not interviewed yet";
  if (facts.referencesDone === 0) return "Reference missing";
  return facts.consentToRepresent ? null : consentNeeded;
}
