import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimAnswer, standingOf, standings } from "../../../../shared/domain/claims/standing.ts";
import { standingWords } from "../../../../shared/domain/claims/words.ts";
import type { AnswerValue } from "../../../../shared/domain/exports/facts.ts";

const values: AnswerValue[] = ["confirmed", "partly", "contradicted", "cannot-say"];
const from = (...answers: AnswerValue[]): ClaimAnswer[] =>
  answers.map((answer, i) => ({ answer, referee: `referee ${i}` }));
const answer = fc.constantFrom(...values);

describe("the standing of a claim", () => {
  it.each<[AnswerValue[], string]>([
    [[], "not-checked"],
    [["confirmed"], "confirmed"],
    [["confirmed", "confirmed"], "confirmed"],
    [["confirmed", "cannot-say"], "confirmed"],
    [["confirmed", "partly"], "partly"],
    [["partly"], "partly"],
    [["partly", "cannot-say"], "partly"],
    [["contradicted"], "contradicted"],
    [["contradicted", "contradicted"], "contradicted"],
    [["contradicted", "cannot-say"], "contradicted"],
    [["contradicted", "confirmed"], "disputed"],
    [["contradicted", "partly"], "disputed"],
    [["contradicted", "confirmed", "partly", "cannot-say"], "disputed"],
    [["cannot-say"], "cannot-say"],
    [["cannot-say", "cannot-say"], "cannot-say"],
  ])("of %j is %s", (answers, standing) => {
    expect(standingOf(from(...answers))).toBe(standing);
  });

  it("does not depend on who was rung first", () => {
    fc.assert(
      fc.property(
        fc
          .array(answer)
          .chain((all) =>
            fc.tuple(fc.constant(from(...all)), fc.shuffledSubarray(from(...all), { minLength: all.length })),
          ),
        ([one, other]) => {
          expect(standingOf(other)).toBe(standingOf(one));
        },
      ),
    );
  });

  it("is disputed only when two different people disagree", () => {
    const bySame = (...answers: AnswerValue[]) => answers.map((said) => ({ answer: said, referee: "Hugh" }));
    expect(standingOf(bySame("confirmed", "contradicted"))).toBe("contradicted");
    expect(standingOf(bySame("contradicted", "confirmed"))).toBe("confirmed");
    expect(standingOf(bySame("contradicted", "cannot-say"))).toBe("contradicted");
    fc.assert(
      fc.property(fc.array(answer), (all) => {
        expect(standingOf(bySame(...all))).not.toBe("disputed");
      }),
    );
  });

  it("is confirmed only when somebody confirmed and nobody narrowed or denied", () => {
    fc.assert(
      fc.property(fc.array(answer), (all) => {
        const confirmed = standingOf(from(...all)) === "confirmed";
        expect(confirmed).toBe(all.includes("confirmed") && !all.includes("partly") && !all.includes("contradicted"));
      }),
    );
  });

  it("has a word of its own for each standing", () => {
    expect(new Set(standings.map((standing) => standingWords[standing])).size).toBe(6);
  });
});
