import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceProblems } from "../../../../shared/domain/shortlists/evidence.ts";

const known = new Set(["n1", "a1"]);

describe("reasons and their evidence", () => {
  it("are fine when every sentence points at something of that person", () => {
    expect(evidenceProblems([{ text: "Ran two providers.", evidence: ["n1", "a1"] }], known)).toEqual([]);
  });

  it("name the sentence that points at nothing", () => {
    expect(
      evidenceProblems(
        [
          { text: "Ran two.", evidence: ["n1"] },
          { text: "Kind.", evidence: [] },
        ],
        known,
      ),
    ).toEqual([{ index: 1, id: null, message: "“Kind.” points at no evidence. Link a note or an answer." }]);
  });

  it("refuse what belongs to somebody else, and open questions", () => {
    expect(evidenceProblems([{ text: "Ran two.", evidence: ["n1", "n9"] }], known)).toEqual([
      { index: 0, id: "n9", message: "“Ran two.” points at nothing noted of this person." },
    ]);
    expect(evidenceProblems([{ text: "Ran two.", evidence: ["n2"] }], known, new Set(["n2"]))).toEqual([
      { index: 0, id: "n2", message: "“Ran two.” points at a question that is still open." },
    ]);
  });

  it("refuse a reason without words", () => {
    expect(evidenceProblems([{ text: " ", evidence: ["n1"] }], known)[0]?.message).toBe("This reason has no words.");
  });

  it("let no sentence without evidence through, in any script", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: "grapheme" }), evidence: fc.subarray(["n1", "a1", "x"]) })),
        (all) => {
          const faulty = new Set(evidenceProblems(all, known).map(({ index }) => index));
          for (const [i, { text, evidence }] of all.entries())
            expect(faulty.has(i)).toBe(text.trim() === "" || evidence.length === 0 || evidence.includes("x"));
        },
      ),
    );
  });
});
