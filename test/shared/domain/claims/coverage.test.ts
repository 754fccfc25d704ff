import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, mustsCovered } from "../../../../shared/domain/claims/coverage.ts";
import type { CheckedClaim } from "../../../../shared/domain/claims/need-standing.ts";

const needs = [
  { id: "n1", statement: "Member-owned lender", weight: "nice" as const },
  { id: "n2", statement: "Payment provider integration", weight: "must" as const },
  { id: "n3", statement: "Events and queues", weight: "must" as const },
];
const confirmed = (...ids: string[]): CheckedClaim => ({
  needs: ids,
  answers: [{ answer: "confirmed", referee: "Ingrid", relationship: "engineering-lead" }],
});

describe("coverage", () => {
  it("sets needs against people, must-haves first", () => {
    expect(coverage(needs, [[confirmed("n2")], []])).toEqual({
      rows: [
        {
          need: needs[1],
          cells: [
            { standing: "confirmed", who: "Engineering lead" },
            { standing: null, who: "Not claimed" },
          ],
        },
        {
          need: needs[2],
          cells: [
            { standing: null, who: "Not claimed" },
            { standing: null, who: "Not claimed" },
          ],
        },
        {
          need: needs[0],
          cells: [
            { standing: null, who: "Not claimed" },
            { standing: null, who: "Not claimed" },
          ],
        },
      ],
      musts: [
        { covered: 1, of: 2, words: "1 of 2" },
        { covered: 0, of: 2, words: "0 of 2" },
      ],
    });
  });

  it("counts must-haves only, and only confirmed ones", () => {
    expect(mustsCovered(needs, [confirmed("n1", "n3"), { needs: ["n2"], answers: [] }]).words).toBe("1 of 2");
  });

  it("has a cell for every need and person", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.subarray(["n1", "n2", "n3"]).map((ids) => confirmed(...ids)))), (people) => {
        const matrix = coverage(needs, people);
        for (const { cells } of matrix.rows) expect(cells).toHaveLength(people.length);
        for (const { covered, of } of matrix.musts) expect(covered).toBeLessThanOrEqual(of);
      }),
    );
  });
});
