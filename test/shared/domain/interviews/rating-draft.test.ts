import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria } from "../../../../shared/domain/interviews/criteria.ts";
import {
  type DraftScore,
  draftOf,
  draftProblems,
  scored,
  suggestedNotes,
  withScore,
} from "../../../../shared/domain/interviews/rating-draft.ts";

const known = { known: new Set(["n1", "n2"]), followUps: new Set(["q1"]) };

describe("a rating on its way", () => {
  it("changes one criterion and keeps the order of the six", () => {
    let draft: DraftScore[] = withScore([], "C3", { score: 4 });
    draft = withScore(draft, "C1", { evidence: ["n1"] });
    expect(draft.map(({ criterion }) => criterion)).toEqual(["C1", "C3"]);
    expect(withScore(draft, "C3", { score: null })).toHaveLength(1);
    expect(draftOf(draft, "C5")).toEqual({ criterion: "C5", score: null, reason: "", evidence: [] });
  });

  it("says at which criterion something is missing", () => {
    const draft = withScore(withScore([], "C4", { score: 3, reason: "Explains limits" }), "C2", { reason: "Owned it" });
    expect(draftProblems(draft, known)).toEqual([
      { criterion: "C2", field: "score", message: "C2 has a reason but no score. Set one or clear the reason." },
      {
        criterion: "C4",
        field: "evidence",
        message: "C4 has a score but no evidence. Link a note or clear the score.",
      },
    ]);
    expect(draftProblems([], known)).toMatchObject([{ criterion: null }]);
    expect(draftProblems(withScore([], "C1", { score: 4, reason: "Weighs", evidence: ["n1"] }), known)).toEqual([]);
  });

  it("never submits a criterion without a score, and never twice", () => {
    const change = fc.record({ score: fc.option(fc.integer({ min: 1, max: 5 })), reason: fc.string() });
    const steps = fc.array(fc.tuple(fc.constantFrom(...criteria), change));
    fc.assert(
      fc.property(steps, (given) => {
        const draft = given.reduce<DraftScore[]>((now, [criterion, one]) => withScore(now, criterion, one), []);
        const last = new Map(given);
        const wanted = criteria.filter((criterion) => typeof last.get(criterion)?.score === "number");
        expect(scored(draft).map(({ criterion }) => criterion)).toEqual(wanted);
      }),
    );
  });
});

it("suggests the notes of its own tag first and no open question at all", () => {
  const notes = [
    { id: "n1", criterion: "C1" as const, followUp: false },
    { id: "n2", criterion: null, followUp: false },
    { id: "q1", criterion: "C1" as const, followUp: true },
  ];
  expect(suggestedNotes(notes, "C1")).toEqual({ tagged: [notes[0]], others: [notes[1]] });
});
