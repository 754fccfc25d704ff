import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  criteria,
  criterionNames,
  criterionShort,
  isBriefSpecific,
  isRatedFromReferences,
} from "../../../../shared/domain/interviews/criteria.ts";
import { ratingProblems, type ScoreDraft } from "../../../../shared/domain/interviews/rating.ts";

const index = { known: new Set(["n1", "a1"]), followUps: new Set(["n2"]) };
const draft = (change: Partial<ScoreDraft> = {}): ScoreDraft => ({
  criterion: "C4",
  score: 3,
  reason: "Explains access rules for one interface",
  evidence: ["n1"],
  ...change,
});
const messages = (...scores: ScoreDraft[]) => ratingProblems(scores, index).map(({ message }) => message);

describe("the six criteria", () => {
  it("keep one order, and C2 and C3 belong to a brief", () => {
    expect(criteria.filter(isBriefSpecific)).toEqual(["C2", "C3"]);
    expect(criteria.filter(isRatedFromReferences)).toEqual(["C6"]);
    expect(criterionNames[criteria[0]]).toBe("API design judgement");
    expect(criterionShort.C5).toBe("Documentation");
  });
});

describe("submitting a rating", () => {
  it("works with a score from 1 to 5, a one-line reason and evidence", () => {
    expect(messages(draft(), draft({ criterion: "C1", score: 5, evidence: ["n1", "a1"] }))).toEqual([]);
  });

  it("refuses a score without evidence", () => {
    expect(messages(draft({ evidence: [] }))).toEqual([
      "C4 has a score but no evidence. Link a note or clear the score.",
    ]);
  });

  it("refuses evidence of somebody else, and questions still open", () => {
    expect(messages(draft({ evidence: ["n1", "n9", "n9", "n2"] }))).toEqual([
      "C4 points at “n9”, which is nothing of this person.",
      "C4 points at a question that is still open.",
    ]);
  });

  it("refuses other scores, reasons that are missing or run on, doubles and nothing at all", () => {
    for (const score of [0, 6, 2.5, Number.NaN]) expect(messages(draft({ score }))).toHaveLength(1);
    expect(messages(draft({ reason: " " }))[0]).toContain("no reason");
    expect(messages(draft({ reason: "One\nTwo" }))[0]).toContain("longer than one line");
    expect(messages(draft({ reason: "x".repeat(501) }))[0]).toContain("500 characters");
    expect(messages(draft(), draft())).toEqual(["C4 is rated twice."]);
    expect(messages()).toEqual(["Nothing is rated yet."]);
  });

  it("never lets a score through that points at nothing", () => {
    const any = fc.record({
      criterion: fc.constantFrom(...criteria),
      score: fc.integer({ min: -1, max: 7 }),
      reason: fc.string(),
      evidence: fc.subarray(["n1", "a1", "n2", "x"]),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ criterion }) => criterion, minLength: 1 }), (scores) => {
        const good = scores.every(
          ({ score, reason, evidence }) =>
            score >= 1 &&
            score <= 5 &&
            reason.trim() !== "" &&
            evidence.length > 0 &&
            evidence.every((id) => index.known.has(id)),
        );
        expect(ratingProblems(scores, index).length === 0).toBe(good);
      }),
    );
  });
});
