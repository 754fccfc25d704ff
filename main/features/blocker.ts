import type { PlacedPerson, Placement } from "../db/views/placement.ts";

/** How many people have every step behind them. */
export const readyCount = (people: PlacedPerson[]): number => people.filter(({ nextStep }) => nextStep === null).length;

/** The one thing in the way, before the count: "1 reference missing, 3 of 4 ready". */
export function blockerOf({ brief, people }: Placement): string {
  if (brief.closedAt) return brief.closeReason ?? "Closed";
  if (!brief.clockStartedAt) return "Draft. The clock hasn’t started.";
  if (brief.sentAt) return answeredOf(people);
  if (people.length === 0) return "No people yet.";
  const steps = people.flatMap(({ nextStep }) => (nextStep === null ? [] : [nextStep]));
  const ready = `${people.length - steps.length} of ${people.length} ready`;
  const missing = steps.filter((step) => step === "Reference missing").length;
  if (steps.length === 0)
    return people.some(({ line }) => line) ? `${ready}. Check and export.` : `${ready}. Shortlist them.`;
  if (missing > 0) return `${missing} ${missing === 1 ? "reference" : "references"} missing, ${ready}.`;
  return `${steps[0]}, ${ready}.`;
}

function answeredOf(people: PlacedPerson[]): string {
  const answered = people.filter(({ feedback }) => feedback).length;
  return answered === 0 ? "Sent. Waiting for the client." : `The client answered for ${answered} of ${people.length}.`;
}
