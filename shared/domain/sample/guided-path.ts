/** The steps of the guided path over the sample’s nearest brief, in order. */
export const guideSteps = ["ring", "score", "add", "order", "reason", "export", "send"] as const;
export type GuideStep = (typeof guideSteps)[number];

/** What was really done, by whichever way. */
export interface GuideFacts {
  /** Reference calls about the person in which a claim was answered and that were finished. */
  calls: number;
  /** C6 has a score. */
  scored: boolean;
  /** Their place on the shortlist, from 1; null while they are not on it. */
  place: number | null;
  lines: number;
  reasons: number;
  /** Versions of the PDF that hold them. */
  versions: number;
  sent: boolean;
}

/** Whether a step is done; who joins a shortlist stands last, so any other place was chosen. */
export function isDone(step: GuideStep, facts: GuideFacts): boolean {
  switch (step) {
    case "ring":
      return facts.calls > 0;
    case "score":
      return facts.scored;
    case "add":
      return facts.place !== null;
    case "order":
      return facts.place !== null && facts.place < facts.lines;
    case "reason":
      return facts.reasons > 0;
    case "export":
      return facts.versions > 0;
    case "send":
      return facts.sent;
    default:
      return step satisfies never;
  }
}
