import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStep, type StageFacts, stageNames, stageOf, stages } from "../../../../shared/domain/briefs/stage.ts";

const fresh: StageFacts = {
  asked: false,
  interested: false,
  consentToRepresent: false,
  interviewBooked: false,
  ratingSubmitted: false,
  referencesDone: 0,
  onShortlist: false,
  sent: false,
  withdrawn: false,
  feedback: null,
  byHand: null,
};

describe("the stage of somebody on a brief", () => {
  it("follows the work, step by step", () => {
    const work: Partial<StageFacts>[] = [
      {},
      { asked: true },
      { interested: true },
      { interviewBooked: true },
      { ratingSubmitted: true },
      { referencesDone: 1, consentToRepresent: true },
      { onShortlist: true },
      { sent: true },
      { feedback: "interview" },
    ];
    let facts = fresh;
    const seen = work.map((step) => {
      facts = { ...facts, ...step };
      return stageNames[stageOf(facts)];
    });
    expect(seen).toEqual([
      "Longlist",
      "Asked",
      "Interested",
      "Interviewing",
      "References",
      "Ready",
      "Shortlisted",
      "Sent",
      "Interview",
    ]);
  });

  it("ends with what the client says, or with a withdrawal", () => {
    const sent = { ...fresh, onShortlist: true, sent: true };
    expect(stageOf({ ...sent, feedback: "hold" })).toBe("hold");
    expect(stageOf({ ...sent, feedback: "decline" })).toBe("declined");
    expect(stageOf({ ...sent, feedback: "engage" })).toBe("engaged");
    expect(stageOf({ ...fresh, feedback: "engage" })).toBe("longlist");
    expect(stageOf({ ...sent, withdrawn: true })).toBe("declined");
  });

  it("names the one step that is missing", () => {
    const rated = { ...fresh, interviewBooked: true, ratingSubmitted: true };
    expect(nextStep(fresh)).toBe("Not interviewed yet");
    expect(nextStep({ ...fresh, interviewBooked: true })).toBe("Rating not in");
    expect(nextStep(rated)).toBe("Reference missing");
    expect(nextStep({ ...rated, referencesDone: 2 })).toBe("Consent to represent needed");
    expect(nextStep({ ...rated, referencesDone: 2, consentToRepresent: true })).toBeNull();
  });

  it("is what somebody set by hand, until that is cleared, and is ready only without a missing step", () => {
    const flag = fc.boolean();
    const facts = fc.record({
      asked: flag,
      interested: flag,
      consentToRepresent: flag,
      interviewBooked: flag,
      ratingSubmitted: flag,
      referencesDone: fc.nat(3),
      onShortlist: flag,
      sent: flag,
      withdrawn: flag,
      feedback: fc.constantFrom("interview" as const, "hold" as const, "decline" as const, "engage" as const, null),
      byHand: fc.constant(null),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...stages), (person, stage) => {
        expect(stageOf({ ...person, byHand: stage })).toBe(stage);
        if (stageOf(person) === "ready") expect(nextStep(person)).toBeNull();
      }),
    );
  });
});
